import { allocate } from "../allocate.ts";
import type { Allocation } from "../allocation.ts";
import { type Case, inWholePerCents, restrict, type Uniform, vary } from "./case.ts";
import type { Property, PropertyId } from "./properties.ts";

/** A case in which a property fails, made as small as it goes. */
export interface Counterexample {
  readonly before: Case;
  readonly after: Case;
  readonly beforeResult: Allocation;
  readonly afterResult: Allocation;
  /** The area the change is about. */
  readonly focus: string;
  /** The areas in which the property fails. */
  readonly failsIn: readonly string[];
}

/** What trying a property found: how many cases it was tried on, and the smallest one in which it fails. */
export interface Finding {
  readonly property: PropertyId;
  /** Cases on which the rule could be carried out before and after, and on which the property has something to say. */
  readonly trials: number;
  readonly counterexample: Counterexample | null;
}

/** Tries a property on `trials` random cases near the given one, and makes the first failure small: fewer areas, rounder values. */
export function findCounterexample(
  property: Property,
  origin: Case,
  trials: number,
  random: Uniform,
): Finding {
  let tried = 0;
  for (let trial = 0; trial < trials; trial++) {
    const varied = vary(origin, random);
    const { areas } = varied.programme;
    const focus = (areas[Math.floor(random() * areas.length)] as { id: string }).id;
    const outcome = attempt(property, varied, focus);
    if (outcome === null) continue;
    tried++;
    if (outcome.failsIn.length > 0)
      return { property: property.id, trials: tried, counterexample: shrink(property, outcome) };
  }
  return { property: property.id, trials: tried, counterexample: null };
}

/** The property on one case; null where the case cannot be paid or the property says nothing about it. */
function attempt(property: Property, before: Case, focus: string): Counterexample | null {
  const after = property.change(before, focus);
  if (after === null) return null;
  const beforeResult = allocate(before.rule, before.programme);
  const afterResult = allocate(after.rule, after.programme);
  if (!beforeResult.ok || !afterResult.ok) return null;
  const failsIn = property.failsIn(beforeResult.value, afterResult.value, { before, after }, focus);
  return { before, after, beforeResult: beforeResult.value, afterResult: afterResult.value, focus, failsIn };
}

/** Takes away one area after the other and rounds values, as long as the property still fails. */
function shrink(property: Property, found: Counterexample): Counterexample {
  let smallest = found;
  const keep = (candidate: Case): boolean => {
    const outcome = attempt(property, candidate, smallest.focus);
    if (outcome === null || outcome.failsIn.length === 0) return false;
    smallest = outcome;
    return true;
  };
  for (const { id } of found.before.programme.areas) {
    if (id === found.focus) continue;
    const ids = smallest.before.programme.areas.map((area) => area.id).filter((other) => other !== id);
    keep(restrict(smallest.before, new Set(ids)));
  }
  keep(inWholePerCents(smallest.before));
  return smallest;
}
