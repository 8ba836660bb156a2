import type { Programme } from "./programme.ts";
import { type Provenance, weakest } from "./provenance.ts";
import { factsOf } from "./rule/kind-facts.ts";
import type { Limit } from "./rule/limit.ts";
import { createReadNotes, type ReadNotes, type Reads } from "./rule/read-notes.ts";
import type { Rule } from "./rule/rule.ts";
import type { SelectionNode } from "./rule/selection.ts";

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
    if (reads.baselineAwards && area.baselineAward !== undefined) found.push(area.baselineAward.provenance);
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
  const notes = createReadNotes();
  if (rule.selection !== undefined) noteNode(rule.selection, notes);
  for (const { criterion } of rule.pots) factsOf(criterion).reads(criterion, notes);
  for (const limit of rule.limits ?? []) noteLimit(limit, notes);
  return notes.reads();
}

function noteNode(node: SelectionNode, notes: ReadNotes): void {
  switch (node.kind) {
    case "all":
    case "any":
    case "atLeast":
      for (const child of node.of) noteNode(child, notes);
      return;
    case "not":
      noteNode(node.of, notes);
      return;
    case "compare":
      notes.quantity(node.quantity);
      return;
    case "top":
      notes.quantity(node.by);
      return;
    case "observed":
      notes.observations(node.indicator, node.years);
      return;
    case "listed":
      return;
    default:
      node satisfies never;
  }
}

function noteLimit({ measure, attribute = "population" }: Limit, notes: ReadNotes): void {
  switch (measure) {
    case "perInhabitant":
      notes.attribute(attribute);
      return;
    case "lastAward":
      notes.lastAward();
      return;
    case "baseline":
      notes.baselineAward();
      return;
    case "sek":
    case "shareOfBudget":
      return;
    default:
      measure satisfies never;
  }
}
