import type { Criterion, CriterionKind, CriterionOf } from "./criterion.ts";
import type { Improvement } from "./improvement.ts";
import type { ReadNotes } from "./read-notes.ts";

/** What the page asks of a kind of criterion before it loads the rules' code. */
export interface KindFacts<Own> {
  /** Whether it pays for what has been reached: then the incentive factor of a projection counts. */
  readonly paysForResults: boolean;
  /** Whether scores follow indicators, so that awards move from year to year. */
  readonly readsFigures: boolean;
  /**
   * How scores become kronor: as shares of the pot's money, as kronor that the pot must have (more is an error), or as
   * kronor of which the pot pays what it has, all alike.
   */
  readonly pays: "shares" | "kronor" | "kronorAtMost";
  /** Notes the attributes, observations and national values that it reads. */
  reads(criterion: Own, notes: ReadNotes): void;
  /** The criterion with every default written out. */
  withDefaults(criterion: Own): Own;
}

const improvementWithDefaults = <Given extends Improvement>(improvement: Given): Given => ({
  add: [],
  multiply: [],
  noise: { kind: "none" },
  relativeTo: "none",
  ...improvement,
});

const withInnerDefaults = <Given extends { readonly improvement: Improvement }>(criterion: Given): Given => ({
  ...criterion,
  improvement: improvementWithDefaults(criterion.improvement),
});

const asItIs = <Given>(criterion: Given): Given => criterion;

/** The facts of every kind, in the order in which kinds are offered. */
export const kindFacts: { readonly [K in CriterionKind]: KindFacts<CriterionOf[K]> } = {
  equal: {
    paysForResults: false,
    readsFigures: false,
    pays: "shares",
    reads() {},
    withDefaults: asItIs,
  },
  size: {
    paysForResults: false,
    readsFigures: false,
    pays: "shares",
    reads({ attribute }, notes) {
      notes.attribute(attribute);
    },
    withDefaults: (criterion) => ({ exponent: 1, ...criterion }),
  },
  need: {
    paysForResults: false,
    readsFigures: true,
    pays: "shares",
    reads({ indicator, years, reference, times }, notes) {
      notes.observations(indicator, years);
      notes.reference(indicator, reference);
      notes.attribute(times);
    },
    withDefaults: (criterion) => ({ exponent: 1, ...criterion }),
  },
  improvement: {
    paysForResults: true,
    readsFigures: true,
    pays: "shares",
    reads(criterion, notes) {
      notes.improvement(criterion);
    },
    withDefaults: improvementWithDefaults,
  },
  rank: {
    paysForResults: true,
    readsFigures: true,
    pays: "shares",
    reads({ improvement }, notes) {
      notes.improvement(improvement);
    },
    withDefaults: withInnerDefaults,
  },
  valueAdded: {
    paysForResults: true,
    readsFigures: true,
    pays: "shares",
    reads({ improvement, levelYears }, notes) {
      notes.improvement(improvement);
      notes.observations(improvement.indicator, levelYears);
    },
    withDefaults: withInnerDefaults,
  },
  price: {
    paysForResults: true,
    readsFigures: true,
    pays: "kronorAtMost",
    reads({ improvement }, notes) {
      notes.improvement(improvement);
    },
    withDefaults: withInnerDefaults,
  },
  target: {
    paysForResults: true,
    readsFigures: true,
    pays: "shares",
    reads({ indicator, from, to }, notes) {
      notes.observations(indicator, [...from, ...to]);
    },
    withDefaults: asItIs,
  },
  fixed: {
    paysForResults: false,
    readsFigures: false,
    pays: "kronor",
    reads() {},
    withDefaults: asItIs,
  },
};

/** The kinds of criterion in the order in which they are offered. */
export const kindNames = Object.keys(kindFacts) as CriterionKind[];

/** The facts of a criterion's kind. */
export const factsOf = ({ kind }: Criterion): KindFacts<Criterion> => kindFacts[kind];
