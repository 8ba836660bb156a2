/** A number with its unit, or a name, that stands in a text of a lesson. */
export type Claim = { readonly unit: "name"; readonly value: string } | Amount;

/** A number with its unit. */
export interface Amount {
  readonly unit:
    | "sek"
    | "sekSigned"
    | "sekPerInhabitant"
    | "count"
    | "countSigned"
    /** People to one decimal: a share of more people may come to a part of one. */
    | "people"
    | "share"
    /** A share that is an estimate: whole per cents, without a decimal that nobody can stand for. */
    | "shareRough"
    | "points"
    | "pointsUnsigned"
    | "years"
    | "times";
  readonly value: number;
}
