import { expect, test } from "vitest";
import { addLocal, removeLocal } from "../../../src/controls/rule/edits/change-local.ts";
import { localKeys } from "../../../src/controls/rule/prose/condition-prose.ts";
import { plainText } from "../../../src/controls/rule/prose/plain-text.ts";
import { prose } from "../../../src/controls/rule/prose/prose.ts";
import type { ProseInput } from "../../../src/controls/rule/prose/writer.ts";
import type { Conditions } from "../../../src/model/rule/conditions.ts";
import { applyEdits } from "../../../src/model/rule/edit-rule.ts";
import type { Rule } from "../../../src/model/rule/rule.ts";
import { shipped } from "../map/shipped.ts";
import { textsFor } from "../payouts/texts-for.ts";

const pack = shipped("urban15-2013");
const { rule: given } = pack.programme;
const withLocal = (local: NonNullable<Conditions["local"]>): Rule => ({
  ...given,
  conditions: { ...given.conditions, local },
});
const boras = { municipality: "Borås", preFinancedSek: 6_000_000 };
const sodertalje = { areas: ["hovsjo", "ronna"], carryShare: 0, paymentMonth: 6 };

const inputFor = (locale: "sv" | "en", rule: Rule, baseline?: Rule): ProseInput => {
  const i18n = textsFor(locale);
  return { rule, baseline, pack, texts: i18n.dictionary().rule, formats: i18n.f };
};
const conditions = (locale: "sv" | "en", rule: Rule): string =>
  (plainText(prose(inputFor(locale, rule))).at(-1) ?? "").replaceAll("\u00a0", " ");

test("what differs in places is part of the rule's text, in both languages", () => {
  const rule = withLocal([boras, sodertalje]);
  expect(conditions("en", rule)).toContain(
    "In Borås: Before the award is known, 6 million kronor of own money is spent. In Hovsjö and Ronna: Up to 0% of the award may be carried into the next year. The money is paid in June.",
  );
  expect(conditions("sv", rule)).toContain(
    "I Borås: Innan tilldelningen är känd används 6 miljoner kronor egna pengar. I Hovsjö och Ronna: Upp till 0 % av tilldelningen får föras över till nästa år. Pengarna betalas ut i juni.",
  );
});

/** Slots and struck-out words of the paragraph of conditions. */
const pieces = (rule: Rule, baseline: Rule) => {
  const { segments } = prose(inputFor("en", rule, baseline)).find(({ key }) => key === "conditions") ?? {
    segments: [],
  };
  return {
    slots: segments.flatMap((each) => (each.kind === "slot" ? [each.slot] : [])),
    gone: segments.flatMap((each) => (each.kind === "gone" ? [each.text.replaceAll("\u00a0", " ")] : [])),
  };
};

test("every value is a control that edits its own place, and knows what it was", () => {
  const rule = withLocal([boras, sodertalje]);
  const { slots, gone } = pieces(withLocal([{ ...boras, preFinancedSek: 2_000_000 }, sodertalje]), rule);
  const slot = slots.find(({ label }) => label === "Own money spent in advance, Borås");
  expect([slot?.text, slot?.was]).toEqual(["2", "6"]);
  if (slot?.control.kind !== "number") throw new Error("no number");
  const edits = slot.control.edits(7.5);
  expect(edits).toEqual([
    { path: ["conditions", "local", "municipality Borås", "preFinancedSek"], value: 7_500_000 },
  ]);
  expect(applyEdits(rule, edits).conditions?.local?.[0]).toEqual({ ...boras, preFinancedSek: 7_500_000 });
  expect(gone).toEqual([]);
});

test("what only the baseline says of a place is struck out", () => {
  const { gone } = pieces(
    withLocal([{ areas: ["hovsjo", "ronna"], carryShare: 0 }]),
    withLocal([boras, sodertalje]),
  );
  expect(gone).toEqual([
    "The money is paid in June.",
    "In Borås: Before the award is known, 6 million kronor of own money is spent.",
  ]);
});

test("a condition is said to differ in a place, once, municipalities before areas; taken away, nothing is left", () => {
  let rule = applyEdits(given, addLocal(given, { areas: ["ronna"] }, "takeUp"));
  rule = applyEdits(rule, addLocal(rule, { municipality: "Södertälje" }, "carryShare"));
  rule = applyEdits(rule, addLocal(rule, { areas: ["ronna"] }, "preFinancedSek"));
  expect(rule.conditions?.local).toEqual([
    { municipality: "Södertälje", carryShare: 0 },
    { areas: ["ronna"], takeUp: 0.9, preFinancedSek: 1_000_000 },
  ]);
  for (const key of localKeys)
    if (key === "takeUp") expect(addLocal(rule, { areas: ["ronna"] }, key)).toEqual([]);
  rule = applyEdits(rule, removeLocal(rule, 1));
  rule = applyEdits(rule, removeLocal(rule, 0));
  expect(rule).toEqual(given);
});
