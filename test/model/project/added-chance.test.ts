import { expect, test } from "vitest";
import { equalRule, inputOf, projectedProgramme, simulatorOf, the } from "./example.ts";

const area = { work: [0.5, 0.51], support: [0.1, 0.1], school: [0.7, 0.7] };
const listed = equalRule(2_000_000, { selection: { kind: "listed", areas: ["b", "c"] } });
const own = projectedProgramme({ b: area, c: area }, listed);
const whole = projectedProgramme({ a: area, b: area, c: area }, listed);
/** A scenario has added the area that comes first by id. */
const withAdded = {
  ...whole,
  areas: whole.areas.map((each) => (each.id === "a" ? { ...each, isAdded: true as const } : each)),
};

test("an area that a scenario adds shifts the chance of no other, wherever its id stands", () => {
  const before = the(simulatorOf(inputOf(own, { years: 3 })).draw(5, 1));
  const after = the(simulatorOf(inputOf(withAdded, { years: 3 })).draw(5, 1));
  const moved = the(simulatorOf(inputOf(whole, { years: 3 })).draw(5, 1));
  /** Employment of areas b and c; it is the second of the series beside awards. */
  const employment = (values: Float32Array, places: number, first: number) =>
    Array.from(values.subarray((places + first) * 3, (places + first + 2) * 3));
  expect(employment(after.values, 4, 1)).toEqual(employment(before.values, 3, 0));
  expect(employment(moved.values, 4, 1)).not.toEqual(employment(before.values, 3, 0));
});
