import { expect, test } from "vitest";
import { holds, memberNames, municipalityOf, pairsByName } from "../../src/model/place.ts";

const area = { id: "a", municipality: "Malmö" };

test("a place holds its areas, or those of its municipality, by the name that files have", () => {
  expect(holds({ areas: ["b", "a"] }, area)).toBe(true);
  expect(holds({ areas: ["b"] }, area)).toBe(false);
  expect(holds({ municipality: "Malmö" }, area)).toBe(true);
  const renamed = { ...area, municipality: "A town", municipalityKey: "Malmö" };
  expect(municipalityOf(renamed)).toBe("Malmö");
  expect(holds({ municipality: "A town" }, renamed)).toBe(false);
});

test("members are called by id or year, else by their place, in whatever order its areas stand", () => {
  expect(
    memberNames([
      { id: "jobs" },
      { year: 2013 },
      { areas: ["b", "a", "b"] },
      { areas: ["a", "b"] },
      { municipality: "Malmö" },
      { areas: "a" },
      {},
      null,
      7,
    ]),
  ).toEqual(["jobs", "2013", "areas a b", "areas a b#2", "municipality Malmö", null, null, null, null]);
});

test("members of two lists stand side by side by name; another order is told by no pairing", () => {
  const [a, b, c] = [{ id: "a" }, { id: "b" }, { id: "c" }];
  expect(pairsByName([a, b], [b, c])).toEqual([
    ["a", a, undefined],
    ["b", b, b],
    ["c", undefined, c],
  ]);
  expect(pairsByName([a, b], [b, a])).toBeNull();
  expect(pairsByName([a], [c, a])).toBeNull();
});
