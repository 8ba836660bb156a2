import type { Fault } from "../model/result.ts";
import type { Edit } from "../scenario/differences.ts";

/** A scenario against the baseline, as the command prints it. */
export interface ComparedJson {
  readonly title: string | null;
  readonly baseline: boolean;
  readonly provenance: string;
  readonly distributedSek: number;
  readonly unpaidSek: number;
  readonly areas: readonly {
    readonly id: string;
    readonly name: string;
    readonly municipality: string;
    readonly awardSek: number;
    /** Null where nobody is known to live there. */
    readonly perInhabitantSek: number | null;
    readonly differenceSek: number;
    readonly band: string;
  }[];
  /** Number of areas by band. */
  readonly bands: Readonly<Record<string, number>>;
  readonly distribution: Readonly<
    Record<
      string,
      { readonly value: number; readonly leftOut: readonly string[] } | { readonly fault: string }
    >
  >;
  readonly differences: readonly Edit[];
  readonly hash: string;
}

/** A scenario that cannot be worked out stands there with what is wrong with it. */
export interface FailedJson {
  readonly title: string | null;
  readonly baseline: false;
  readonly error: Fault | undefined;
}

export interface ComparisonJson {
  readonly programme: string;
  readonly modelVersion: string;
  /** Id of the indicator that need is measured by; null: the mean standard score of all. */
  readonly need: string | null;
  readonly scenarios: readonly (ComparedJson | FailedJson)[];
}
