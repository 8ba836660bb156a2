import type { Measure } from "../../model/rule/improvement.ts";
import type { Step } from "../../model/trace.ts";
import type { ExplainContext } from "./context.ts";
import type { PotDecimals } from "./decimals-that-multiply.ts";
import { type AttributeStep, type ObservationStep, peopleInWords } from "./figure.ts";
import { kindSentences } from "./kind-sentences.ts";

/** The steps of one kind. */
export type StepOf<Kind extends Step["kind"]> = Extract<Step, { kind: Kind }>;

/** What a value on its way to a score is counted in. */
type Unit = Measure | "number";

/** A pot's steps with what they read at hand. */
export interface Reading {
  readonly c: ExplainContext;
  readonly observations: readonly ObservationStep[];
  readonly attributes: readonly AttributeStep[];
  /** With which what is shown can be worked out by hand. */
  readonly decimals: PotDecimals;
  unit: Unit;
}

/** A value in the unit it has on its way. */
export function write({ c, unit }: Reading, value: number): string {
  switch (unit) {
    case "pp":
      return c.f.ppUnsigned(value, [0, 2]);
    case "relative":
    case "gapClosed":
      return c.f.percent(value, [0, 1]);
    case "persons":
      return peopleInWords(c, value);
    case "number":
      return c.f.number(value, [0, 6]);
    default:
      return unit satisfies never;
  }
}

/** What is said in its own way for the kind of criterion that a pot shares by. */
export function sentencesOf({ c }: Reading, pot: string) {
  const criterion = c.rule.pots.find(({ id }) => id === pot)?.criterion;
  return criterion && kindSentences[criterion.kind];
}
