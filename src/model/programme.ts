import type { Collaborating } from "./collaboration.ts";
import type { PayerList } from "./payers/payer-list.ts";
import type { ProgrammeData } from "./programme-data.ts";
import type { AssistanceGroup } from "./project/assistance-group.ts";
import type { LocalAssumptions } from "./project/local.ts";
import type { Assumptions } from "./project/parameters.ts";
import type { Target } from "./project/target.ts";
import type { Provenance } from "./provenance.ts";
import type { Rule } from "./rule/rule.ts";

export type { Area, Datum, Indicator, Observation } from "./programme-data.ts";

/** Figures of every area that a scenario may give though the programme has none: attributes, and levels of a year. */
export interface AskedFigures {
  readonly attributes: readonly string[];
  readonly levels: readonly { readonly indicator: string; readonly year: number }[];
}

/** A funding scheme as the model reads it: areas, indicators, observations and the rule it starts from. */
export interface Programme extends ProgrammeData {
  readonly id: string;
  readonly rule: Rule;
  /** Origin of the rule and the numbers in it, where it is known: no award is better founded than the rule it follows. */
  readonly ruleProvenance?: Provenance;
  /** Weakest origin of the money of the years its rule lists: no projection is better founded. */
  readonly scheduleProvenance?: Provenance;
  /** Figures that its sources lack, for people to type. */
  readonly asked?: AskedFigures;
  /** What its projection assumes instead of the presets (src/model/project/parameters.ts). */
  readonly assumptions?: Assumptions;
  /** What it assumes otherwise of some places. */
  readonly local?: readonly LocalAssumptions[];
  /** Who pays and gains in it, and why; absent: `commonPayers`. */
  readonly payerList?: PayerList;
  /** What collaboration is judged by in it; absent: its sources do not tell. */
  readonly collaboration?: Collaborating;
  /** Groups of people on assistance with chances of their own; absent = all are one. */
  readonly groups?: readonly AssistanceGroup[];
  /** What it set out to reach: a projection tells in how many draws it is reached. */
  readonly targets?: readonly Target[];
}
