import type { Programme } from "./programme.ts";
import { type Provenance, weakest } from "./provenance.ts";
import type { Criterion } from "./rule/criterion.ts";
import type { Improvement } from "./rule/improvement.ts";
import type { Limit } from "./rule/limit.ts";
import type { Quantity } from "./rule/quantity.ts";
import type { Reference } from "./rule/reference.ts";
import type { Rule } from "./rule/rule.ts";
import type { SelectionNode } from "./rule/selection.ts";

/** What a rule reads of every area. */
export interface Reads {
  readonly attributes: ReadonlySet<string>;
  /** `indicator year`, as in `employment 2012`. */
  readonly observations: ReadonlySet<string>;
  /** Those of them whose years move along in a projection. */
  readonly moving: ReadonlySet<string>;
  /** Indicators whose national value is read. */
  readonly nations: ReadonlySet<string>;
  readonly lastAwards: boolean;
}

/**
 * The weakest provenance among the programme's rule and the figures a rule reads: every award rests on all of
 * them, through the sums of scores.
 */
export function provenanceOf(rule: Rule, programme: Programme): Provenance {
  const reads = readsOf(rule);
  const found: Provenance[] = programme.ruleProvenance === undefined ? [] : [programme.ruleProvenance];
  for (const area of programme.areas) {
    for (const id of reads.attributes) {
      const datum = area.attributes[id];
      if (datum !== undefined) found.push(datum.provenance);
    }
    if (reads.lastAwards && area.lastAward !== null) found.push(area.lastAward.provenance);
  }
  for (const { indicator, year, provenance } of programme.observations) {
    if (reads.observations.has(`${indicator} ${year}`)) found.push(provenance);
  }
  for (const { id, nationProvenance } of programme.indicators) {
    if (nationProvenance !== undefined && reads.nations.has(id)) found.push(nationProvenance);
  }
  return weakest(found);
}

/** The attributes and observations a rule names, anywhere in it. */
export function readsOf(rule: Rule): Reads {
  const attributes = new Set<string>();
  const observations = new Set<string>();
  const moving = new Set<string>();
  const nations = new Set<string>();
  const observe = (indicator: string, years: readonly number[], isFixed = false): void => {
    for (const year of years) {
      observations.add(`${indicator} ${year}`);
      if (!isFixed) moving.add(`${indicator} ${year}`);
    }
  };
  const note = (id: string | undefined): void => {
    if (id !== undefined) attributes.add(id);
  };
  const noteQuantity = (quantity: Quantity): void =>
    "attribute" in quantity
      ? note(quantity.attribute)
      : observe(quantity.indicator, [quantity.year], quantity.fixed);
  const noteNode = (node: SelectionNode): void => {
    if (node.kind === "not") noteNode(node.of);
    else if ("of" in node) node.of.forEach(noteNode);
    else if (node.kind === "compare") noteQuantity(node.quantity);
    else if (node.kind === "top") noteQuantity(node.by);
    else if (node.kind === "observed") observe(node.indicator, node.years);
  };
  const noteReference = (indicator: string, reference: Reference | undefined): void => {
    if (reference === "nation") nations.add(indicator);
  };
  const noteImprovement = (improvement: Improvement): void => {
    if (improvement.measure === "gapClosed") noteReference(improvement.indicator, improvement.reference);
    observe(improvement.indicator, [...improvement.from, ...improvement.to]);
    for (const { attribute } of [...(improvement.add ?? []), ...(improvement.multiply ?? [])])
      note(attribute);
    if (improvement.times !== "denominator") note(improvement.times);
  };
  const noteCriterion = (criterion: Criterion): void => {
    switch (criterion.kind) {
      case "equal":
      case "fixed":
        return;
      case "size":
        note(criterion.attribute);
        return;
      case "need":
        observe(criterion.indicator, criterion.years);
        noteReference(criterion.indicator, criterion.reference);
        note(criterion.times);
        return;
      case "improvement":
        noteImprovement(criterion);
        return;
      case "rank":
        noteImprovement(criterion.improvement);
        return;
      case "valueAdded":
        noteImprovement(criterion.improvement);
        observe(criterion.improvement.indicator, criterion.levelYears);
        return;
      case "target":
        observe(criterion.indicator, [...criterion.from, ...criterion.to]);
        return;
      default:
        criterion satisfies never;
    }
  };
  const noteLimit = (limit: Limit): void => {
    if (limit.measure === "perInhabitant") note(limit.attribute ?? "population");
  };
  if (rule.selection !== undefined) noteNode(rule.selection);
  for (const { criterion } of rule.pots) noteCriterion(criterion);
  for (const limit of rule.limits ?? []) noteLimit(limit);
  const lastAwards = (rule.limits ?? []).some(({ measure }) => measure === "lastAward");
  return { attributes, observations, moving, nations, lastAwards };
}
