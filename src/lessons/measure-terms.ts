import { municipalityTerms } from "../model/municipality-terms.ts";
import type { Measure } from "./measure-schema.ts";
import type { Scene } from "./scene.ts";

type TermsClaim = Extract<Measure, { readonly measure: "terms" }>;

const keys = {
  paid: "paidSek",
  advance: "advanceSek",
  usable: "usableSek",
  lost: "lostSek",
  own: "ownSek",
} as const;

/** Kronor of a municipality under the conditions of the rule, or of all. Throws where the municipality has no area that takes part. */
export function termsOf({ municipality, what }: TermsClaim, { allocation, rule }: Scene): number {
  // What of the work is new is another question: no claim is about it.
  const all = municipalityTerms(allocation.areas, rule.conditions ?? {}, () => ({ grant: 1, own: 1 }));
  const asked = all.filter((each) => municipality === undefined || each.municipality === municipality);
  if (asked.length === 0) throw new RangeError(`nothing for ${municipality}`);
  return asked.reduce((sum, each) => sum + each[keys[what]], 0);
}
