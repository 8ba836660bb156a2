import { describe, expect, test } from "vitest";
import { createCatalogue } from "../../../../src/cli/catalogue.ts";
import { allocate } from "../../../../src/model/allocate.ts";
import { attributeKinds } from "../../../../src/model/analysis/boundaries/attribute-kinds.ts";
import { mergePairs, whenMerged, whenSplit } from "../../../../src/model/analysis/boundaries/boundaries.ts";
import { mergeAreas } from "../../../../src/model/analysis/boundaries/merge-areas.ts";
import { splitArea } from "../../../../src/model/analysis/boundaries/split-area.ts";
import { compareVintages } from "../../../../src/model/analysis/boundaries/vintages.ts";
import type { Programme } from "../../../../src/model/programme.ts";
import type { Rule } from "../../../../src/model/rule/rule.ts";
import { exampleProgramme, improvement, onePot } from "../../example.ts";
import { the } from "../../project/example.ts";

/** A: 1,000 people, 50 % to 52 %. B: 3,000 people, 40 % to 43 %. C: 1,000 people, 60 % to 61 %. */
const programmeOf = (rule: Rule): Programme =>
  exampleProgramme(
    {
      a: {
        work: [0.5, 0.5, 0.52],
        persons: [1000, 1000, 1000],
        population: 2000,
        refugees: 0.02,
        lastAward: 100,
      },
      b: {
        work: [0.4, 0.4, 0.43],
        persons: [3000, 3000, 3000],
        population: 6000,
        refugees: 0.06,
        lastAward: 300,
      },
      c: {
        work: [0.6, 0.6, 0.61],
        persons: [1000, 1000, 1000],
        population: 2000,
        refugees: 0.01,
        lastAward: 50,
      },
    },
    rule,
  );
const merged = (rule: Rule, ids = ["a", "b"]) => the(whenMerged(rule, programmeOf(rule), ids));

describe("areas made into one", () => {
  test("shares are pooled over people: (20 + 90) of 4,000 are 2.75 points, of 3.75 points in all", () => {
    // Apart: 2, 3 and 1 of 6 points: 333,333 + 500,000. Together: 2.75 of 3.75: 733,333.
    const rule = onePot({ kind: "improvement", ...improvement() });
    expect(merged(rule)).toMatchObject({
      before: [
        { id: "a", awardSek: 333_333 },
        { id: "b", awardSek: 500_000 },
      ],
      after: [{ id: "a+b", name: "A + B", awardSek: 733_333 }],
      beforeSek: 833_333,
      afterSek: 733_333,
      others: [{ id: "c", changeSek: 100_000 }],
    });
  });

  test("counts add up and rates are weighted by inhabitants", () => {
    const rule = onePot({ kind: "size", attribute: "population" });
    expect(merged(rule)).toMatchObject({ beforeSek: 800_000, afterSek: 800_000, others: [] });
    const redrawn = the(mergeAreas(rule, programmeOf(rule), ["a", "b"]));
    const area = redrawn.programme.areas.find(({ id }) => id === "a+b");
    expect(area?.attributes.refugees?.value).toBeCloseTo(0.05, 12);
    expect(area?.lastAward?.value).toBe(400);
    expect(redrawn.kinds).toEqual([["population", "count"]]);
    expect([...attributeKinds(programmeOf(rule))]).toEqual([
      ["population", "count"],
      ["refugees", "rate"],
    ]);
  });

  test("a rule by the area rewards the divided: two of three equal shares become one of two", () =>
    expect(merged(onePot({ kind: "equal" }))).toMatchObject({ beforeSek: 666_667, afterSek: 500_000 }));

  test("the rule names the new area where it named one of them", () => {
    const rule = onePot(
      { kind: "fixed", amountsSek: { a: 100_000, b: 200_000, c: 300_000 } },
      {
        selection: {
          kind: "any",
          of: [
            { kind: "listed", areas: ["b"] },
            { kind: "listed", areas: ["c"] },
          ],
        },
        limits: [{ id: "least", bound: "floor", measure: "sek", value: 250_000, areas: ["a", "b"] }],
      },
    );
    const redrawn = the(mergeAreas(rule, programmeOf(rule), ["a", "b"]));
    expect(redrawn.rule).toEqual({
      ...rule,
      pots: [
        { id: "pot", weight: 1, criterion: { kind: "fixed", amountsSek: { c: 300_000, "a+b": 300_000 } } },
      ],
      selection: {
        kind: "any",
        of: [
          { kind: "listed", areas: ["a+b"] },
          { kind: "listed", areas: ["c"] },
        ],
      },
      limits: [{ id: "least", bound: "floor", measure: "sek", value: 250_000, areas: ["a+b"] }],
    });
  });

  test("listed targets are weighted by people", () => {
    const rule = onePot({
      kind: "target",
      indicator: "work",
      from: [2011],
      to: [2012],
      form: "linear",
      target: { a: 0.6, b: 0.5, c: 0.7 },
    });
    const redrawn = the(mergeAreas(rule, programmeOf(rule), ["a", "b"]));
    expect(redrawn.rule.pots[0]?.criterion).toMatchObject({
      target: { c: 0.7, "a+b": expect.closeTo(0.525, 12) },
    });
  });

  test("what is missing is said: an area, a denominator that the rule reads, a single area", () => {
    const rule = onePot({ kind: "improvement", ...improvement() });
    const programme = programmeOf(rule);
    const bare = {
      ...programme,
      observations: programme.observations.map(({ denominator: _, ...each }) => each),
    };
    expect(whenMerged(rule, programme, ["a", "x"])).toMatchObject({
      error: { code: "unknownArea", area: "x" },
    });
    expect(whenMerged(rule, bare, ["a", "b"])).toMatchObject({
      error: { code: "missingDenominator", area: "a", indicator: "work", year: 2011 },
    });
    expect(whenMerged(rule, programme, ["a", "a"])).toMatchObject({
      error: { code: "empty", path: "areas" },
    });
  });
});

describe("an area made into two", () => {
  test("put together again it is what it was", () => {
    const rule = onePot({ kind: "improvement", ...improvement({ times: "denominator" }) });
    const split = the(splitArea(rule, programmeOf(rule), "b", 0.25));
    const again = the(mergeAreas(split.rule, split.programme, ["b-1", "b-2"]));
    const awards = (of: { rule: Rule; programme: Programme }) =>
      the(allocate(of.rule, of.programme))
        .areas.map(({ awardSek }) => awardSek)
        .sort();
    expect(awards(again)).toEqual(awards({ rule, programme: programmeOf(rule) }));
    expect(awards(split)).toHaveLength(4);
  });

  test("a rule by the area pays both; one by the head pays no more", () => {
    const equal = onePot({ kind: "equal" });
    expect(the(whenSplit(equal, programmeOf(equal), "b", 0.5))).toMatchObject({
      beforeSek: 333_333,
      afterSek: 500_000,
    });
    const size = onePot({ kind: "size", attribute: "population" });
    const answer = the(whenSplit(size, programmeOf(size), "b", 0.25));
    expect(answer.after.map(({ awardSek }) => awardSek)).toEqual([150_000, 450_000]);
    expect(whenSplit(size, programmeOf(size), "b", 1)).toMatchObject({ error: { code: "outOfRange" } });
  });
});

describe("every pair", () => {
  test("of a municipality, the one that gains most first", () => {
    const rule = onePot({ kind: "improvement", ...improvement() });
    const { pairs, failed } = the(mergePairs(rule, programmeOf(rule)));
    expect(failed).toEqual([]);
    expect(pairs.map(({ areas }) => areas.join())).toHaveLength(3);
    const gains = pairs.map(({ apartSek, togetherSek }) => togetherSek - apartSek);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
  });

  test("on the grant of 2013, what each pair gets is what the rule pays once they are one", () => {
    const { programme } = createCatalogue().find("urban15-2013") ?? {};
    if (programme === undefined) throw new Error("no programme");
    const { pairs } = the(mergePairs(programme.rule, programme));
    expect(pairs.length).toBeGreaterThan(5);
    const [first] = pairs;
    if (first === undefined) throw new Error("no pair");
    const alone = the(whenMerged(programme.rule, programme, first.areas));
    expect([alone.beforeSek, alone.afterSek]).toEqual([first.apartSek, first.togetherSek]);
    const total = alone.afterSek + alone.others.reduce((sum, { changeSek }) => sum + changeSek, 0);
    expect(total).toBe(alone.beforeSek);
  });
});

test("two vintages of figures: what the rule reads of them is listed, and what each pays", () => {
  const rule = onePot({ kind: "improvement", ...improvement() });
  const published = programmeOf(rule);
  const revised = {
    ...published,
    observations: published.observations.map((each) =>
      each.area === "a" && each.year !== 2011 ? { ...each, value: each.value + 0.01 } : each,
    ),
  };
  // A: 3 points instead of 2: 3/7 and 3/7 and 1/7 instead of 2/6, 3/6, 1/6.
  expect(the(compareVintages(rule, published, revised))).toEqual({
    revisions: [
      {
        area: "a",
        indicator: "work",
        year: 2012,
        published: { value: 0.52, denominator: 1000 },
        revised: { value: 0.53, denominator: 1000 },
      },
    ],
    unread: 1,
    areas: [
      { id: "a", name: "A", publishedSek: 333_333, revisedSek: 428_572 },
      { id: "b", name: "B", publishedSek: 500_000, revisedSek: 428_571 },
      { id: "c", name: "C", publishedSek: 166_667, revisedSek: 142_857 },
    ],
    movedSek: 95_239,
  });
});
