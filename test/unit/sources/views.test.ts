import { describe, expect, it } from "vitest";
import { allocate } from "../../../src/model/allocate.ts";
import { awardsView } from "../../../src/panels/sources/awards-view.ts";
import { figuresView } from "../../../src/panels/sources/figures-view.ts";
import { pack, plainRule } from "../rule-text/sample.ts";

const allocation = () => {
  const result = allocate(plainRule, pack.programme);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

describe("published awards against computed ones", () => {
  // 19,000,000 to six areas in thousands: 3,167,000 four times and 3,166,000 twice.
  const view = awardsView(
    {
      id: "p",
      title: { sv: "", en: "" },
      year: 2013,
      fitted: false,
      rule: [],
      amounts: {
        a1: { value: 3_200_000, provenance: "published-rounded", source: "s" },
        a0: { value: 3_000_000, provenance: "published" },
      },
    },
    allocation(),
  );

  it("names areas that have a published award, in order, with what differs", () => {
    expect(
      view.rows.map(({ area, published, computed, difference }) => [area, published, computed, difference]),
    ).toEqual([
      ["a0", 3_000_000, 3_167_000, 167_000],
      ["a1", 3_200_000, 3_167_000, -33_000],
    ]);
    expect(view.rows.map(({ provenance, source }) => [provenance, source])).toEqual([
      ["published", null],
      ["published-rounded", "s"],
    ]);
  });

  it("adds up, and counts those that are within the rounding of the source", () => {
    expect(view.total).toEqual({ published: 6_200_000, computed: 6_334_000, difference: 134_000 });
    // 3.2 million is rounded to tenths of a million: 33,000 kronor are within it.
    expect(view.agreeing).toBe(1);
  });
});

describe("every figure with its origin", () => {
  it("lists observations, attributes and last year's award of an area", () => {
    const rows = figuresView(pack, "a0", []);
    expect(rows.map(({ kind, what, year }) => [kind, what, year])).toEqual([
      ["observation", "work", 2010],
      ["observation", "aid", 2010],
      ["observation", "work", 2011],
      ["observation", "aid", 2011],
      ["observation", "work", 2012],
      ["observation", "aid", 2012],
      ["attribute", "population", null],
      ["attribute", "refugees", null],
      ["lastAward", "", null],
    ]);
    expect(figuresView(pack, null, [])).toHaveLength(9 * pack.programme.areas.length);
    expect(new Set(figuresView(pack, null, []).map((row) => row.key)).size).toBe(54);
  });

  it("shows the user's own values as such", () => {
    const [row] = figuresView(pack, "a0", [{ area: "a0", indicator: "work", year: 2010, value: 0.5 }]);
    expect(row).toMatchObject({ value: 0.5, counted: 1000, provenance: "user", source: null });
  });
});
