import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain as en } from "../../../src/i18n/en/explain.ts";
import { rule as enRule } from "../../../src/i18n/en/rule.ts";
import { sources as enSources } from "../../../src/i18n/en/sources.ts";
import { formats } from "../../../src/i18n/format.ts";
import { explain as sv } from "../../../src/i18n/sv/explain.ts";
import { rule as svRule } from "../../../src/i18n/sv/rule.ts";
import { sources as svSources } from "../../../src/i18n/sv/sources.ts";
import { explain } from "../../../src/model/explain.ts";
import type { Criterion } from "../../../src/model/rule/criterion.ts";
import type { Rule } from "../../../src/model/rule/rule.ts";
import type { SelectionNode } from "../../../src/model/rule/selection.ts";
import { createContext } from "../../../src/panels/explain/create-context.ts";
import { difference } from "../../../src/panels/explain/difference.ts";
import type { ExplainPiece } from "../../../src/panels/explain/explain-piece.ts";
import { type ExplainView, explainView } from "../../../src/panels/explain/explain-view.ts";
import { wholeKronor } from "../../../src/panels/explain/whole-kronor.ts";
import type { Locale, ProgrammePackage } from "../../../src/programmes/package.ts";
import { criteria, joints, leaves, limits, locales, pack, plainRule } from "../rule-text/sample.ts";

const words = {
  en: { explain: en, rule: enRule, sources: enSources },
  sv: { explain: sv, rule: svRule, sources: svSources },
};

/** The sample with movements of all kinds: better, worse, none. */
const moving: ProgrammePackage = {
  ...pack,
  programme: {
    ...pack.programme,
    observations: pack.programme.observations.map((each, i) =>
      each.year === 2012 ? { ...each, value: each.value + [0.02, -0.01, 0, 0.035][i % 4]! } : each,
    ),
  },
};

const textOf = (pieces: readonly ExplainPiece[]) => pieces.map((piece) => piece.text).join("");

function viewOf(locale: Locale, rule: Rule, area = "a0"): ExplainView {
  const trace = explain(rule, moving.programme, area);
  if (!trace.ok) throw new Error(JSON.stringify(trace.error));
  return explainView(trace.value, createContext(area, rule, moving, words[locale], formats(locale)));
}

/** Reads an explanation and complains of anything that is not a sentence, or does not add up. */
function read(locale: Locale, rule: Rule, area = "a0"): string[] {
  const view = viewOf(locale, rule, area);
  const said = [view.lead, textOf(view.selection), ...view.entries.map((entry) => textOf(entry.pieces))];
  for (const text of said) {
    expect(text).toMatch(/^[\p{Lu}\d]/u);
    expect(text).toMatch(/\.$/u);
    expect(text).not.toMatch(/undefined|NaN|null|[{}]|\S {2,}| [.,;:]|\.\./u);
  }
  const sum = view.entries.reduce((total, entry) => total + entry.kronor, 0);
  expect(sum).toBe(view.awardSek);
  for (const entry of view.entries) expect(Number.isInteger(entry.kronor)).toBe(true);
  return said;
}

const areas = moving.programme.areas.map((area) => area.id);
const withPots = (...kinds: string[]): Rule => ({
  ...plainRule,
  pots: kinds.map((kind, i) => ({
    id: `pot-${i + 1}`,
    weight: i + 1,
    criterion: criteria[kind] ?? { kind: "equal" },
  })),
});
/** Criteria that the sample has the data for. */
const payable = Object.keys(criteria).filter((kind) => kind !== "target, all or nothing");

describe.each(locales)("explanations in %s", (locale) => {
  it.each(payable)("tells every area's steps: %s", (kind) => {
    for (const area of areas) read(locale, withPots(kind, "equal"), area);
  });

  it("tells every rounding and every way of money without a taker", () => {
    for (const unpaid of ["return", "otherPots", "equal", "carryOver"] as const) {
      for (const method of ["largestRemainder", "webster", "jefferson"] as const) {
        const rule = {
          ...withPots("fixed, none", "improvement"),
          unpaid,
          rounding: { unitSek: 1, method } as const,
        };
        for (const area of areas) read(locale, rule, area);
      }
    }
  });

  it.each(Object.keys(limits))("tells what a limit does: %s", (name) => {
    for (const area of areas)
      read(locale, { ...withPots("improvement", "size"), limits: [limits[name]!] }, area);
  });

  it("tells why an area takes part or not", () => {
    for (const join of Object.values(joints)) {
      for (const first of Object.values(leaves)) {
        for (const second of Object.values(leaves)) {
          const selection = join([first, { kind: "not", of: second } as SelectionNode]);
          read(locale, { ...plainRule, selection }, "a0");
          read(locale, { ...plainRule, selection }, "a5");
        }
      }
    }
  });
});

describe("what an explanation says", () => {
  it("names the figures of an observation with their source", () => {
    const entry = viewOf("en", withPots("improvement", "equal")).entries[0];
    expect(textOf(entry?.pieces ?? [])).toBe(
      "The employed share rose from 40% (2011) to 42% (2012): 2\u00a0percentage points, about 20 of 1,000 people. " +
        "That gives 2 of all areas’ 6 points: 33.3%, and the same share of the pot’s SEK\u00a06.33\u00a0million.",
    );
    const figure = entry?.pieces.find((piece) => piece.kind === "figure");
    expect(figure?.origins).toEqual([
      {
        title: "Employed share, Norrby, 2011",
        value: "40%, counted on 1,000 people",
        provenance: "made up",
        isMadeUp: true,
        source: "No source is stated.",
        url: null,
      },
    ]);
  });

  const priced = (sekPerUnit: number): Rule => ({
    ...plainRule,
    pots: [{ id: "one", weight: 1, criterion: { ...criteria.price, sekPerUnit } as Criterion }],
  });
  it("says what points come to at a price, and whether that is paid in full", () => {
    const said = (rule: Rule) =>
      textOf(viewOf("en", rule).entries[0]?.pieces ?? []).replaceAll("\u00a0", " ");
    expect(said(priced(100_000_000))).toContain(
      "That is 2 points, at SEK 1,000,000 each: SEK 2,000,000. The pot’s SEK 19 million is enough for everybody",
    );
    // 2, 2 and 2 points at 5 million are 30 million of 19.
    expect(said(priced(500_000_000))).toContain(
      "The amounts of all areas come to SEK 30 million, more than the pot’s SEK 19 million: 63.3% of every amount is paid.",
    );
  });

  it("says what the others changed by, where only more than that counts", () => {
    const rule = withPots("improvement, against the others", "equal");
    expect(textOf(viewOf("en", rule).entries[0]?.pieces ?? [])).toMatch(
      /The areas improved by 1\u00a0percentage point on average, which is taken off, leaving \+1\u00a0percentage point\./u,
    );
  });

  it("names the sum that a share of sizes is taken of", () => {
    const [entry] = viewOf("en", withPots("size", "equal")).entries;
    const [, own = "", share = "", sum = ""] =
      /is ([\d,]+)\. That is ([\d.]+)% of the sum for all areas \(([\d,]+)\)/u.exec(
        textOf(entry?.pieces ?? []),
      ) ?? [];
    const number = (text: string) => Number(text.replaceAll(",", ""));
    expect((100 * number(own)) / number(sum)).toBeCloseTo(number(share), 1);
  });

  it("says so when an area is left out, with the figure that did it", () => {
    const rule: Rule = { ...plainRule, selection: leaves["compare, attribute"] as SelectionNode };
    const strict: Rule = {
      ...rule,
      selection: { kind: "compare", quantity: { attribute: "population" }, op: ">=", value: 6000 },
    };
    expect(read("en", rule)[1]).toBe("It takes part: the population is 5,000, at least 4,000.");
    expect(read("en", strict).slice(0, 2)).toEqual([
      "In this made-up example Norrby gets nothing.",
      "It does not take part, since the population is 5,000, not at least 6,000.",
    ]);
    expect(read("sv", strict)[1]).toBe(
      "Området är inte med, eftersom folkmängden är 5\u00a0000, inte minst 6\u00a0000.",
    );
  });

  it("holds two traces against each other, column by column", () => {
    const before = viewOf("en", withPots("improvement", "equal"));
    const now = viewOf("en", { ...withPots("improvement"), limits: [limits["floor, kronor"]!] });
    const rows = difference(before, now);
    expect(rows.map((row) => row.key)).toEqual(["pot pot-1", "pot pot-2", "limit", "rounding"]);
    const sum = (of: "before" | "now" | "change") => rows.reduce((total, row) => total + (row[of] ?? 0), 0);
    expect([sum("before"), sum("now"), sum("change")]).toEqual([
      before.awardSek,
      now.awardSek,
      now.awardSek - before.awardSek,
    ]);
  });
});

describe("whole kronor", () => {
  it("add up to the total, each within one krona", () => {
    const amounts = fc.array(fc.double({ min: -1e6, max: 1e9, noNaN: true }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(amounts, (list) => {
        const sum = list.reduce((total, amount) => total + amount, 0);
        const total = Math.round(sum) || 0;
        const whole = wholeKronor([...list, total - sum], total);
        expect(whole.reduce((each, amount) => each + amount, 0)).toBe(total);
        for (const [i, amount] of list.entries())
          expect(Math.abs((whole[i] ?? 0) - amount)).toBeLessThanOrEqual(1.001);
      }),
    );
  });
});
