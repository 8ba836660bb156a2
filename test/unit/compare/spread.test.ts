import { expect, test } from "vitest";
import { distributionMeasures } from "../../../src/model/analysis/distribution.ts";
import type { Programme } from "../../../src/model/programme.ts";
import { type DistributionInput, distributionView } from "../../../src/outcomes/compare/distribution-view.ts";
import { curveFigure, measuresFigure } from "../../../src/outcomes/compare/spread-figures.ts";
import {
  leftOutSentence,
  measureSentence,
  needSentence,
  spreadSentences,
} from "../../../src/outcomes/compare/spread-texts.ts";
import { textsOf } from "../figure/read-table.ts";
import { textsFor } from "../payouts/texts-for.ts";
import { pack, programme } from "../session/example-programme.ts";
import { compared, equal } from "./compared.ts";

const view = (changes: Partial<DistributionInput> = {}) =>
  distributionView({
    programme,
    baseline: compared(0, "Baseline"),
    others: [compared(1, "Equal", [equal])],
    published: null,
    publishedName: "Decided award",
    need: null,
    ...changes,
  });

const value = (
  found: ReturnType<typeof view>,
  column: number,
  measure: (typeof distributionMeasures)[number],
) => {
  const result = found.columns[column]?.measures[measure];
  return result?.ok ? result.value.value : undefined;
};

test("the measures of every scenario over the baseline's people and need", () => {
  const found = view();
  // 2, 1 and 0 million to 1,000 people each: 1 - (0 + 1/3 + (1/3 + 1)) / 3 = 4/9; equal shares: 0.
  expect(value(found, 0, "gini")).toBeCloseTo(4 / 9, 12);
  expect(value(found, 1, "gini")).toBe(0);
  // Work in 2012: a 42 %, b 51 %, c 29 %. Most need: c, a, b; the neediest fifth live in c and get nothing.
  expect(value(found, 0, "neediestShare")).toBe(0);
  expect(value(found, 1, "neediestShare")).toBeCloseTo(0.2, 12);
  expect(found.needYear).toBe(2012);
});

test.each(["en", "sv"] as const)("every measure has a sentence that says it is made up, %s", (locale) => {
  const i18n = textsFor(locale);
  for (const measure of distributionMeasures) {
    const sentence = measureSentence(measure, view(), i18n);
    expect(sentence).toMatch(/^(In this made-up example|I det här påhittade exemplet) /);
    expect(sentence).toMatch(/\.$/);
    expect(sentence).toMatch(/[“”]Baseline”/);
    expect(sentence).not.toMatch(/undefined|NaN|null/);
  }
  expect(measureSentence("gini", view(), i18n)).toMatch(/more even|jämnare/);
  expect(needSentence(view(), pack, i18n)).toContain("2012");
});

test("on published figures the sentence begins plainly", () => {
  const observations = programme.observations.map((each) => ({ ...each, provenance: "published" as const }));
  const asPublished = (scenario: ReturnType<typeof compared>) => ({
    ...scenario,
    allocation: { ...scenario.allocation, provenance: "published" as const },
  });
  const found = view({
    programme: { ...programme, observations },
    baseline: asPublished(compared(0, "Baseline")),
    others: [asPublished(compared(1, "Equal", [equal]))],
  });
  expect(measureSentence("gini", found, textsFor("en"))).toMatch(/^The Gini coefficient/);
  expect(measureSentence("neediestShare", found, textsFor("sv"))).toMatch(/^Femtedelen av invånarna/);
  // Made-up need alone makes what rests on it made up, and leaves the Gini coefficient as it is.
  const half = view({ baseline: asPublished(compared(0, "Baseline")), others: [] });
  expect(half.isMadeUp).toEqual({
    gini: false,
    concentration: true,
    neediestShare: true,
    rankAgreement: true,
  });
});

test("what cannot be worked out is said in a sentence", () => {
  const nobody: Programme = {
    ...programme,
    areas: programme.areas.map((area) => ({ ...area, attributes: {} })),
  };
  const i18n = textsFor("en");
  expect(measureSentence("gini", view({ programme: nobody }), i18n)).toMatch(/^No area has a population/);
  const unmeasured = view({ programme: { ...programme, indicators: [] } });
  expect(measureSentence("concentration", unmeasured, i18n)).toMatch(/^No indicator tells/);
  expect(measureSentence("gini", unmeasured, i18n)).toMatch(/^In this made-up example/);
  expect(unmeasured.columns[0]?.curve).toEqual({ ok: false, error: { code: "noNeed" } });
});

test("areas that a measure does without are named", () => {
  const [first, ...rest] = programme.areas;
  if (first === undefined) throw new Error("no areas");
  const found = view({ programme: { ...programme, areas: [{ ...first, attributes: {} }, ...rest] } });
  expect(leftOutSentence("gini", found, pack, textsFor("en"))).toBe(
    "Left out, because a figure is missing: A.",
  );
  expect(spreadSentences(found, pack, textsFor("en"))).toHaveLength(8);
});

test("decided awards take part where every area has one", () => {
  const amounts = { a: 1, b: 1, c: 1 };
  const published = {
    id: "d",
    title: { sv: "", en: "" },
    year: 2013,
    fitted: false,
    rule: [],
    amounts: Object.fromEntries(
      Object.entries(amounts).map(([id, value]) => [id, { value, provenance: "published" as const }]),
    ),
  };
  expect(view({ published }).columns.map(({ kind }) => kind)).toEqual(["baseline", "other", "published"]);
  const { c: _, ...gap } = published.amounts;
  expect(view({ published: { ...published, amounts: gap } }).columns).toHaveLength(2);
});

test("the figures as they are saved: measures, and the lines", () => {
  const en = textsFor("en");
  const { table } = measuresFigure(view(), pack, en);
  expect(table.columns.map(({ title }) => title)).toEqual(["Measure", "Baseline", "Equal"]);
  expect(textsOf(table, en.f)[0]).toEqual(["Gini coefficient", "0.444", "0.000"]);
  expect(table.rows).toHaveLength(4);
  const curve = curveFigure(view(), pack, en)?.table;
  expect(curve?.rows).toHaveLength(10);
  expect(curve?.rows.at(-1)?.cells).toEqual([1, 1, 1]);
});
