import { rule as en } from "../../../src/i18n/en/rule.ts";
import { formats } from "../../../src/i18n/format.ts";
import { rule as sv } from "../../../src/i18n/sv/rule.ts";
import type { Datum, Observation } from "../../../src/model/programme.ts";
import type { Criterion } from "../../../src/model/rule/criterion.ts";
import type { Improvement } from "../../../src/model/rule/improvement.ts";
import type { Limit } from "../../../src/model/rule/limit.ts";
import type { Rule } from "../../../src/model/rule/rule.ts";
import type { SelectionNode } from "../../../src/model/rule/selection.ts";
import type { Locale, ProgrammePackage, Text } from "../../../src/programmes/package.ts";

const same = (text: string): Text => ({ sv: text, en: text });
const datum = (value: number): Datum => ({ value, provenance: "illustrative", source: "made-up" });

/** A rule with nothing but one pot in equal parts. */
export const plainRule: Rule = {
  budgetSek: 20_000_000,
  reserveSek: 1_000_000,
  pots: [{ id: "one", weight: 1, criterion: { kind: "equal" } }],
};

const names = ["Norrby", "Söderby", "Österby", "Västerby", "Mittby", "Utby"];
const observations: Observation[] = names.flatMap((_, i) =>
  [2010, 2011, 2012].flatMap((year) => [
    {
      area: `a${i}`,
      indicator: "work",
      year,
      value: 0.4 + i / 100,
      denominator: 1000,
      provenance: "illustrative",
    },
    {
      area: `a${i}`,
      indicator: "aid",
      year,
      value: 0.1 - i / 100,
      denominator: 1000,
      provenance: "illustrative",
    },
  ]),
);

/** A small made-up programme with one indicator in each direction. */
export const pack: ProgrammePackage = {
  about: { id: "sample", version: "1", order: 1, title: same("Sample"), subtitle: same("Six areas") },
  programme: {
    id: "sample",
    areas: names.map((name, i) => ({
      id: `a${i}`,
      name,
      municipality: "Storköping",
      attributes: { population: datum(5000 + i), refugees: datum(0.01 * i) },
      lastAward: datum(1_000_000),
    })),
    indicators: [
      { id: "work", title: "work", direction: 1, persistence: 0.7, nation: { "2011": 0.77, "2012": 0.78 } },
      { id: "aid", title: "aid", direction: -1, persistence: 0.7, nation: {} },
    ],
    observations,
    rule: plainRule,
  },
  municipalityCodes: {},
  indicators: {
    work: {
      title: { sv: "Andel sysselsatta", en: "Employed share" },
      short: { sv: "Sysselsättning", en: "Employment" },
      inSentence: { sv: "andelen sysselsatta", en: "the employed share" },
      counted: { sv: "personer i arbete", en: "people in work" },
    },
    aid: {
      title: { sv: "Andel med försörjningsstöd", en: "Share on assistance" },
      short: { sv: "Försörjningsstöd", en: "Assistance" },
      inSentence: { sv: "andelen med försörjningsstöd", en: "the share on assistance" },
      counted: { sv: "personer med försörjningsstöd", en: "people on assistance" },
    },
  },
  attributes: {
    population: {
      title: { sv: "Folkmängd", en: "Population" },
      inSentence: { sv: "folkmängden", en: "the population" },
    },
    refugees: {
      title: { sv: "Mottagna flyktingar per invånare", en: "Refugees received per inhabitant" },
      inSentence: {
        sv: "antalet mottagna flyktingar per invånare",
        en: "the number of refugees received per inhabitant",
      },
    },
  },
  pots: {},
  sources: [],
  published: [],
  switches: [],
  examples: [],
  scheduleOrigins: {},
  ruleOrigin: { provenance: "illustrative", source: "made-up" },
  sections: {},
  story: { lead: same(""), ruleHeading: same(""), caveats: [], background: [] },
};

export const locales = ["sv", "en"] as const;
export const words = { sv, en };

/** What prose is written from, in one language. */
export const input = (locale: Locale, rule: Rule, baseline?: Rule, from: ProgrammePackage = pack) => ({
  rule,
  baseline,
  pack: from,
  texts: words[locale],
  formats: formats(locale),
});

const improvement = (more: Partial<Improvement> = {}): Improvement => ({
  indicator: "work",
  from: [2011],
  to: [2012],
  measure: "pp",
  negative: "zero",
  ...more,
});
const improving = (more: Partial<Improvement> = {}): Criterion => ({
  kind: "improvement",
  ...improvement(more),
});

/** Every kind of criterion, with every option of each. */
export const criteria: Readonly<Record<string, Criterion>> = {
  equal: { kind: "equal" },
  size: { kind: "size", attribute: "population" },
  "size, root": { kind: "size", attribute: "population", exponent: 0.5 },
  "need, nation": { kind: "need", indicator: "work", years: [2012], reference: "nation" },
  "need, best": { kind: "need", indicator: "work", years: [2010, 2011, 2012], reference: "best" },
  "need, mean": { kind: "need", indicator: "aid", years: [2010, 2012], reference: "mean", exponent: 2 },
  "need, level": { kind: "need", indicator: "aid", years: [2012], reference: 0.048, times: "population" },
  improvement: improving(),
  "improvement, downwards": improving({ indicator: "aid" }),
  "improvement, against the others": improving({ relativeTo: "mean" }),
  "improvement, against the nation": improving({ relativeTo: "nation", indicator: "work" }),
  price: { kind: "price", improvement: improvement(), sekPerUnit: 150_000_000 },
  "price, downwards, persons": {
    kind: "price",
    improvement: improvement({ indicator: "aid", measure: "persons", relativeTo: "mean" }),
    sekPerUnit: 40_000,
  },
  "price, gap": {
    kind: "price",
    improvement: improvement({ measure: "gapClosed", reference: "best", times: "population" }),
    sekPerUnit: 1,
  },
  "target, ahead": {
    kind: "target",
    indicator: "work",
    from: [2011],
    to: [2012],
    ahead: 0.02,
    form: "linear",
  },
  "target, ahead, all or nothing": {
    kind: "target",
    indicator: "aid",
    from: [2011],
    to: [2012],
    ahead: 0.005,
    form: "allOrNothing",
  },
  "improvement, relative": improving({ measure: "relative" }),
  "improvement, persons": improving({ measure: "persons", indicator: "aid" }),
  "improvement, gap to the nation": improving({ measure: "gapClosed", reference: "nation" }),
  "improvement, gap to a level": improving({ measure: "gapClosed", reference: 0.52 }),
  "improvement, shift": improving({ negative: "shift" }),
  "improvement, windows": improving({ from: [2010, 2011], to: [2011, 2012] }),
  "improvement, added": improving({ add: [{ attribute: "refugees", weight: 0.2 }] }),
  "improvement, multiplied": improving({
    multiply: [{ attribute: "refugees", weight: 4 }],
    indicator: "aid",
  }),
  "improvement, times": improving({ times: "population" }),
  "improvement, denominator": improving({ times: "denominator" }),
  "improvement, shrink": improving({ noise: { kind: "shrink" } }),
  "improvement, significant": improving({ noise: { kind: "significant", z: 1.96 } }),
  "improvement, minimum": improving({ noise: { kind: "minimum", n: 100 } }),
  rank: { kind: "rank", improvement: improvement() },
  "rank, points": { kind: "rank", improvement: improvement({ negative: "shift" }), points: [5, 3, 1] },
  "value added": { kind: "valueAdded", improvement: improvement(), levelYears: [2010] },
  "value added, shift": {
    kind: "valueAdded",
    improvement: improvement({ indicator: "aid", negative: "shift" }),
    levelYears: [2011],
  },
  target: { kind: "target", indicator: "work", from: [2011], to: [2012], target: 0.6, form: "linear" },
  "target, all or nothing": {
    kind: "target",
    indicator: "aid",
    from: [2011],
    to: [2012],
    target: { a0: 0.05, a1: 0.04 },
    form: "allOrNothing",
  },
  fixed: { kind: "fixed", amountsSek: { a0: 3_000_000, a1: 2_500_000 } },
  "fixed, none": { kind: "fixed", amountsSek: {} },
  "fixed, many": { kind: "fixed", amountsSek: { a0: 1e6, a1: 1e6, a2: 1e6, a3: 1e6, a4: 1e6 } },
};

/** Every kind of leaf of a selection. */
export const leaves: Readonly<Record<string, SelectionNode>> = {
  listed: { kind: "listed", areas: ["a0", "a2"] },
  "listed, many": { kind: "listed", areas: ["a0", "a1", "a2", "a3", "a4"] },
  "compare, attribute": { kind: "compare", quantity: { attribute: "population" }, op: ">=", value: 4000 },
  "compare, indicator": {
    kind: "compare",
    quantity: { indicator: "work", year: 2011 },
    op: "<",
    value: 0.52,
  },
  "compare, fixed year": {
    kind: "compare",
    quantity: { indicator: "aid", year: 2011, fixed: true },
    op: ">",
    value: 0.048,
  },
  "top, attribute": { kind: "top", n: 3, by: { attribute: "refugees" }, order: "highest" },
  "top, indicator": { kind: "top", n: 3, by: { indicator: "work", year: 2011 }, order: "lowest" },
  observed: { kind: "observed", indicator: "work", years: [2011, 2012] },
};

/** Every way of joining conditions. */
export const joints: Readonly<Record<string, (of: SelectionNode[]) => SelectionNode>> = {
  all: (of) => ({ kind: "all", of }),
  any: (of) => ({ kind: "any", of }),
  "at least": (of) => ({ kind: "atLeast", k: 1, of }),
  "not all": (of) => ({ kind: "not", of: { kind: "all", of } }),
  "not any": (of) => ({ kind: "not", of: { kind: "any", of } }),
  "not at least": (of) => ({ kind: "not", of: { kind: "atLeast", k: 1, of } }),
};

/** Every kind of limit. */
export const limits: Readonly<Record<string, Limit>> = {
  "floor, kronor": { id: "l1", bound: "floor", measure: "sek", value: 2_500_000 },
  "cap, kronor": { id: "l2", bound: "cap", measure: "sek", value: 1_000_000 },
  "floor, per inhabitant": { id: "l3", bound: "floor", measure: "perInhabitant", value: 500 },
  "cap, per attribute": {
    id: "l4",
    bound: "cap",
    measure: "perInhabitant",
    value: 500,
    attribute: "refugees",
  },
  "cap, share": { id: "l5", bound: "cap", measure: "shareOfBudget", value: 0.1 },
  "floor, last award": { id: "l6", bound: "floor", measure: "lastAward", value: 0.8 },
  "cap, last award": { id: "l7", bound: "cap", measure: "lastAward", value: 1.2 },
  "floor, one area": { id: "l8", bound: "floor", measure: "sek", value: 1_000_000, areas: ["a0"] },
  "floor, two areas": { id: "l9", bound: "floor", measure: "sek", value: 1_000_000, areas: ["a0", "a1"] },
  "cap, many areas": {
    id: "l10",
    bound: "cap",
    measure: "perInhabitant",
    value: 900,
    attribute: "refugees",
    areas: ["a0", "a1", "a2", "a3", "a4"],
  },
};
