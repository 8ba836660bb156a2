import type { Programme } from "../programme.ts";
import { createPhilox } from "../random/philox.ts";
import type { Rule } from "../rule/rule.ts";
import type { Uniform } from "./case.ts";
import { type Finding, findCounterexample } from "./find-counterexample.ts";
import { type PropertyId, properties, propertyIds } from "./properties.ts";

/**
 * Tries one property on random cases near a rule and its data: some of its areas, some values moved. The same seed
 * gives the same cases. Each property has its own stream.
 */
export function tryProperty(
  rule: Rule,
  programme: Programme,
  id: PropertyId,
  trials: number,
  seed: number,
): Finding {
  const property = properties.find((one) => one.id === id);
  if (property === undefined) throw new Error(`no such property: ${id}`);
  return findCounterexample(property, { rule, programme }, trials, stream(seed, propertyIds.indexOf(id)));
}

/** Uniform numbers from a counter-based generator: one after the other, four at a time. */
function stream(seed: number, purpose: number): Uniform {
  const philox = createPhilox(seed, purpose);
  const words = new Uint32Array(4);
  let used = 0;
  return () => {
    if (used % 4 === 0) philox(used / 4, 0, 0, 0, words, 0);
    const word = words[used++ % 4] as number;
    return word / 2 ** 32;
  };
}
