import type { Target } from "./project/input.ts";
import type { Assumptions } from "./project/parameters.ts";
import type { Provenance } from "./provenance.ts";
import type { Rule } from "./rule/rule.ts";

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
  readonly attributes: Readonly<Record<string, Datum>>;
  /** Last year's award in kronor; null where none is known. */
  readonly lastAward: Datum | null;
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

/** A funding scheme as the model reads it: areas, indicators, observations and the rule it starts from. */
export interface Programme {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly rule: Rule;
  /** Origin of the rule and the numbers in it, where it is known: no award is better founded than the rule it follows. */
  readonly ruleProvenance?: Provenance;
  /** What its projection assumes instead of the presets (src/model/project/parameters.ts). */
  readonly assumptions?: Assumptions;
  /** What it set out to reach: a projection tells in how many draws it is reached. */
  readonly targets?: readonly Target[];
}
