import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { afterAll, expect, it, vi } from "vitest";
import { changeKind } from "../../../src/controls/rule/edits/change-pots.ts";
import { plainText } from "../../../src/controls/rule/prose/plain-text.ts";
import { prose } from "../../../src/controls/rule/prose/prose.ts";
import { ruleKinds } from "../../../src/controls/rule/rule-kinds.ts";
import { explain as en } from "../../../src/i18n/en/explain.ts";
import { rule as enRule } from "../../../src/i18n/en/rule.ts";
import { sources as enSources } from "../../../src/i18n/en/sources.ts";
import { formats } from "../../../src/i18n/format.ts";
import { explain as sv } from "../../../src/i18n/sv/explain.ts";
import { rule as svRule } from "../../../src/i18n/sv/rule.ts";
import { sources as svSources } from "../../../src/i18n/sv/sources.ts";
import { allocate } from "../../../src/model/allocate.ts";
import { explain } from "../../../src/model/explain.ts";
import { readsOf } from "../../../src/model/provenance-of.ts";
import { checkRule } from "../../../src/model/rule/check-rule.ts";
import type { CriterionKind } from "../../../src/model/rule/criterion.ts";
import { type Rule, ruleSchema } from "../../../src/model/rule/rule.ts";
import { createContext } from "../../../src/panels/explain/create-context.ts";
import { explainView } from "../../../src/panels/explain/explain-view.ts";
import type { Locale } from "../../../src/programmes/package.ts";
import { input, locales, pack, plainRule } from "./sample.ts";

vi.mock("../../../src/model/rule/kinds.ts", async (original) => {
  const { criterionKinds } = await original<typeof import("../../../src/model/rule/kinds.ts")>();
  const { toyKind } = await import("./toy-kind.ts");
  return { criterionKinds: { ...criterionKinds, toy: toyKind } };
});
vi.mock("../../../src/model/rule/kind-facts.ts", async (original) => {
  const { kindFacts, ...rest } = await original<typeof import("../../../src/model/rule/kind-facts.ts")>();
  const { toyFacts } = await import("./toy-kind.ts");
  return { ...rest, kindFacts: Object.assign(kindFacts, { toy: toyFacts }) };
});
vi.mock("../../../src/controls/rule/rule-kinds.ts", async (original) => {
  const { ruleKinds, ...rest } = await original<typeof import("../../../src/controls/rule/rule-kinds.ts")>();
  const { toyWords } = await import("./toy-kind.ts");
  return { ...rest, ruleKinds: Object.assign(ruleKinds, { toy: toyWords }) };
});

const { programme } = pack;
const kind = Object.keys(ruleKinds).at(-1) as CriterionKind;
const ruleOf = (attribute: string, least = 5003): Rule =>
  v.parse(ruleSchema, {
    ...plainRule,
    pots: [{ id: "one", weight: 1, criterion: { kind, attribute, least } }],
  });

it("a kind that is in the lists is read, checked, paid and traced", () => {
  const rule = ruleOf("population");
  expect(kind).toBe("toy");
  expect(changeKind(plainRule, "one", kind, programme)).toEqual(rule);
  expect(checkRule(rule, programme)).toEqual([]);
  expect(checkRule(ruleOf("persons"), programme)).toMatchObject([
    { code: "unknownAttribute", path: "rule.pots[0].criterion.attribute", value: "persons" },
  ]);
  expect([...readsOf(rule).attributes]).toEqual(["population"]);
  // Three of the six areas have at least 5,003 inhabitants; 19 million in whole thousands.
  const paid = allocate(rule, programme);
  const awards = paid.ok && paid.value.areas.map(({ awardSek }) => awardSek);
  expect(awards).toEqual([0, 0, 0, 6_334_000, 6_333_000, 6_333_000]);
  for (const [i, { id }] of programme.areas.entries()) {
    const trace = explain(rule, programme, id);
    expect(trace.ok && trace.value.awardSek).toBe(awards ? awards[i] : null);
    expect(trace.ok && trace.value.steps.map((step) => step.kind)).toEqual([
      "selection",
      "attribute",
      "score",
      "rounding",
    ]);
  }
});

const words = {
  en: { explain: en, rule: enRule, sources: enSources },
  sv: { explain: sv, rule: svRule, sources: svSources },
};
const said: Record<Locale, readonly [RegExp, RegExp]> = {
  en: [/All the money is shared equally by the areas where the population is at least 5,003\./u, /5,004/u],
  sv: [/Alla pengarna delas lika mellan de områden där folkmängden är minst 5\s003\./u, /5\s004/u],
};

it.each(locales)("it has a text and an explanation in %s", (locale) => {
  const rule = ruleOf("population");
  const [sentence, size] = said[locale];
  expect(plainText(prose(input(locale, rule))).join("\n")).toMatch(sentence);
  const trace = explain(rule, programme, "a4");
  if (!trace.ok) throw new Error(trace.error.code);
  const view = explainView(trace.value, createContext("a4", rule, pack, words[locale], formats(locale)));
  const text = view.entries.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join("");
  expect(text).toMatch(size);
  expect(view.entries.reduce((sum, { kronor }) => sum + kronor, 0)).toBe(6_333_000);
});

const lists = [
  "src/model/rule/kind-facts.ts",
  "src/controls/rule/rule-kinds.ts",
  "src/panels/explain/kind-sentences.ts",
  "src/i18n/en/rule-pots.ts",
  "src/i18n/sv/rule-pots.ts",
];

const root = join(import.meta.dirname, "../../..");
const cache = join(root, "node_modules/.cache");
mkdirSync(cache, { recursive: true });
const copy = mkdtempSync(join(cache, "new-kind-"));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** The lists in which the compiler finds something wrong, in a copy of the sources with words put before others. */
function wrongFiles(
  changes: readonly { readonly path: string; readonly before: string; readonly words: string }[],
) {
  rmSync(copy, { recursive: true, force: true });
  const isSource = (path: string) => statSync(path).isDirectory() || /\.tsx?$/u.test(path);
  cpSync(join(root, "src"), join(copy, "src"), { recursive: true, filter: isSource });
  for (const { path, before, words: added } of changes) {
    const text = readFileSync(join(copy, path), "utf8");
    expect(text).toContain(before);
    writeFileSync(join(copy, path), text.replace(before, `${added}\n${before}`));
  }
  const options = { composite: false, emitDeclarationOnly: false, noEmit: true, jsx: "preserve" };
  const config = { extends: join(root, "tsconfig.base.json"), compilerOptions: options, files: lists };
  writeFileSync(join(copy, "tsconfig.json"), JSON.stringify(config));
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const { stdout } = spawnSync(process.execPath, [tsc, "-p", copy, "--pretty", "false"], {
    cwd: copy,
    encoding: "utf8",
  });
  return lists.filter((path) => stdout.includes(`${path}(`));
}

it("the compiler names every list that lacks a new kind, and each language", { timeout: 240_000 }, () => {
  const kinds = { path: "src/model/rule/kinds.ts", before: "};\ntype Kinds", words: "toy: equalKind," };
  const [facts, controls, explanation, english, swedish] = lists;
  expect(wrongFiles([])).toEqual([]);
  expect(wrongFiles([kinds])).toEqual([facts, controls, explanation, english]);
  const before = "} satisfies Readonly<Record<CriterionKind";
  const text = { path: english as string, before, words: 'toy: "Toy",' };
  expect(wrongFiles([kinds, text])).toEqual([facts, controls, explanation, swedish]);
});
