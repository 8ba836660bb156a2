import type { Provenance } from "./provenance.ts";

/** A number with its origin. `source` is an id in the programme's list of sources. */
export interface Datum {
  readonly value: number;
  readonly provenance: Provenance;
  readonly source?: string;
}

/** The unit that is measured; it lies in a municipality. Attributes by id, in their own units (persons, shares). */
export interface Area {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  /** What files call the municipality, where another name is shown. */
  readonly municipalityKey?: string;
  readonly attributes: Readonly<Record<string, Datum>>;
  /** Last year's award in kronor; null where none is known. */
  readonly lastAward: Datum | null;
  /** What the baseline pays it, in kronor; there where the rule asks for it (src/scenario/with-baseline-awards.ts). */
  readonly baselineAward?: Datum;
  /** A recipient that no people live in, such as an association: it is paid, and a projection has nobody there. */
  readonly withoutPeople?: boolean;
  /** A scenario has added it; the programme itself does not have it (src/scenario/add-areas.ts). */
  readonly isAdded?: true;
}

/** A share measured per area and year. */
export interface Indicator {
  readonly id: string;
  readonly title: string;
  /** +1: higher is better; -1: lower is better. */
  readonly direction: 1 | -1;
  /** Share of people staying x correlation of a person's state between years (model.md 6.2); 0 for a school cohort. */
  readonly persistence: number;
  /** The nation's value per year, a share. */
  readonly nation: Readonly<Record<string, number>>;
  /** Origin of the nation's values, where there are any. */
  readonly nationProvenance?: Provenance;
  readonly nationSource?: string;
}

/** A value (share 0-1) and its denominator (persons) for an area, indicator and year. */
export interface Observation {
  readonly area: string;
  readonly indicator: string;
  readonly year: number;
  readonly value: number;
  readonly denominator?: number;
  readonly provenance: Provenance;
  readonly source?: string;
}

/** What a rule reads of a programme. */
export interface ProgrammeData {
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
}
