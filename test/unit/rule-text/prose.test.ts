import { describe, expect, it } from "vitest";
import { itemMark, plainText, segmentText } from "../../../src/controls/rule/prose/plain-text.ts";
import { prose } from "../../../src/controls/rule/prose/prose.ts";
import type { Item, Segment } from "../../../src/controls/rule/prose/segment.ts";
import { applyEdits } from "../../../src/model/rule/edit-rule.ts";
import type { Rule } from "../../../src/model/rule/rule.ts";
import type { SelectionNode } from "../../../src/model/rule/selection.ts";
import type { Locale } from "../../../src/programmes/package.ts";
import { canonicalJson } from "../../../src/scenario/canonical-json.ts";
import { criteria, input, joints, leaves, limits, locales, plainRule } from "./sample.ts";

const allSegments = (items: readonly Item[]): Segment[] =>
  items.flatMap((item) => [...item.segments, ...allSegments(item.items)]);

/** Reads a rule aloud and complains of anything that is not a sentence. */
function read(locale: Locale, rule: Rule, baseline?: Rule): string {
  const faults: string[] = [];
  const check = (isFine: boolean, what: string) => isFine || faults.push(what);
  const paragraphs = prose(input(locale, rule, baseline));
  for (const { segments, items, key } of paragraphs) {
    const text = segmentText(segments);
    if (text === "") continue;
    check(/^[\p{Lu}\d]/u.test(text), `starts small: ${text}`);
    check((items.length > 0 ? /:$/u : /\.$/u).test(text), `does not end: ${text}`);
    for (const slot of [...segments, ...allSegments(items)].flatMap((s) =>
      s.kind === "slot" ? [s.slot] : [],
    )) {
      check(slot.text !== "", `empty slot: ${slot.label}`);
      check(/^[^{}]+$/u.test(slot.label) && !slot.label.includes("undefined"), `label: ${slot.label}`);
    }
    check(new Set(segments.map((segment) => segment.key)).size === segments.length, `key twice: ${key}`);
  }
  const lines = plainText(paragraphs);
  for (const line of lines) {
    check(!/undefined|NaN|null|[{}]|\S {2,}| [.,;:]|\.\./u.test(line), `not a sentence: ${line}`);
  }
  expect(faults).toEqual([]);
  return lines.join("\n");
}

const pots = (...kinds: readonly string[]): Rule => ({
  ...plainRule,
  pots: kinds.map((kind, i) => ({
    id: `pot-${i + 1}`,
    weight: i + 1,
    criterion: criteria[kind] ?? { kind: "equal" },
  })),
});

describe.each(locales)("rule text in %s", (locale) => {
  it.each(Object.keys(criteria))("reads a pot alone: %s", (kind) => {
    read(locale, pots(kind));
  });

  it("warns where the highest or lowest stand under a not", () => {
    const top: SelectionNode = { kind: "top", n: 3, by: { attribute: "population" }, order: "highest" };
    const note = { sv: /Observera: områdena med högst/u, en: /Note: the areas with the highest/u }[locale];
    const turned: SelectionNode = { kind: "not", of: { kind: "all", of: [top] } };
    expect(read(locale, { ...plainRule, selection: top })).not.toMatch(note);
    expect(read(locale, { ...plainRule, selection: turned })).toMatch(note);
  });

  it("reads every pair of pots, and every change of one into another", () => {
    for (const first of Object.keys(criteria)) {
      for (const second of Object.keys(criteria)) {
        read(locale, pots(first, second));
        read(locale, pots(first), pots(second));
      }
    }
  });

  it.each(Object.keys(leaves))("reads a condition alone and negated: %s", (name) => {
    const leaf = leaves[name] as SelectionNode;
    read(locale, { ...plainRule, selection: leaf });
    read(locale, { ...plainRule, selection: { kind: "not", of: leaf } });
    read(locale, { ...plainRule, selection: { kind: "not", of: { kind: "not", of: leaf } } });
  });

  it("reads every pair of conditions, however joined and nested", () => {
    for (const join of Object.values(joints)) {
      for (const first of Object.values(leaves)) {
        for (const second of Object.values(leaves)) {
          read(locale, { ...plainRule, selection: join([first, { kind: "not", of: second }]) });
          for (const inner of Object.values(joints)) {
            read(locale, { ...plainRule, selection: join([first, inner([first, second])]) });
          }
        }
      }
      read(locale, { ...plainRule, selection: join([]) });
      read(locale, { ...plainRule, selection: join([leaves.listed as SelectionNode, join([])]) });
    }
  });

  it("reads every limit alone and every pair", () => {
    for (const first of Object.values(limits)) {
      read(locale, { ...plainRule, limits: [first] });
      read(locale, plainRule, { ...plainRule, limits: [first] });
      for (const second of Object.values(limits)) {
        if (first !== second) read(locale, { ...plainRule, limits: [first, second] });
      }
    }
  });

  it("reads every way of paying out", () => {
    for (const unpaid of ["return", "otherPots", "equal", "carryOver"] as const) {
      for (const method of ["largestRemainder", "webster", "jefferson"] as const) {
        for (const unitSek of [1, 1000] as const) {
          const rule = { ...plainRule, unpaid, rounding: { unitSek, method } };
          read(locale, rule, plainRule);
          read(locale, { ...rule, limits: [limits["cap, share"] as never] });
        }
      }
    }
  });

  it("reads every condition alone and all together", () => {
    const conditions = {
      highestShareOfCosts: 0.9,
      matchRatio: 1,
      takeUp: 0.95,
      paymentMonth: 12,
      lagYears: 1,
      carryShare: 0.5,
      preFinanced: 0.1,
    };
    for (const [name, value] of Object.entries(conditions)) {
      read(locale, { ...plainRule, conditions: { [name]: value } });
      read(locale, plainRule, { ...plainRule, conditions: { [name]: value } });
    }
    read(locale, { ...plainRule, conditions });
  });

  it("reads rules with little in them", () => {
    read(locale, { budgetSek: 0, pots: [] });
    read(locale, { budgetSek: 500, reserveSek: 0, pots: [] });
    read(locale, { ...plainRule, reserveSek: 0 });
    read(locale, { ...plainRule, pots: pots("equal", "size").pots.map((pot) => ({ ...pot, weight: 0 })) });
  });

  it("says the same of an unchanged rule with and without a baseline", () => {
    for (const kind of Object.keys(criteria)) {
      expect(read(locale, pots(kind, "equal"), pots(kind, "equal"))).toBe(read(locale, pots(kind, "equal")));
    }
  });

  it("marks nothing where only the order of the fields differs, as after a link", () => {
    const rule: Rule = {
      ...pots("improvement, multiplied", "improvement"),
      selection: leaves.listed as SelectionNode,
    };
    const reordered = JSON.parse(canonicalJson(rule)) as Rule;
    const said = (baseline: Rule) => JSON.stringify(prose(input(locale, reordered, baseline)));
    expect(said(rule)).toBe(said(reordered));
  });

  it("strikes out all that a pot said before it went by another criterion, and what pots share once", () => {
    const adjusted = pots("improvement", "improvement").pots.map((pot, i) => ({
      ...pot,
      criterion: {
        ...pot.criterion,
        indicator: i === 0 ? "work" : "aid",
        multiply: [{ attribute: "refugees", weight: 4 }],
      },
    }));
    const gone = prose(
      input(locale, pots("equal", "equal"), { ...plainRule, pots: adjusted as Rule["pots"] }),
    )
      .flatMap(({ segments }) => segments)
      .flatMap((segment) => (segment.kind === "gone" ? [segment.text] : []));
    expect(gone).toHaveLength(2);
    expect(gone.filter((text) => text.includes("4"))).toEqual([gone[0]]);
  });

  it("offers only edits that lead to a rule it can read, and that show", () => {
    for (const kind of Object.keys(criteria)) {
      const rule: Rule = { ...pots(kind, "equal"), selection: leaves["compare, indicator"] as SelectionNode };
      const slots = prose(input(locale, rule)).flatMap((p) =>
        p.segments.flatMap((s) => (s.kind === "slot" ? [s.slot] : [])),
      );
      for (const { control } of slots) {
        if (control.kind !== "choice") continue;
        for (const option of control.options) {
          const next = applyEdits(rule, control.edits(option.value));
          const after = read(locale, next, rule);
          const isSame = after === read(locale, rule);
          expect(isSame, `${kind}: ${control.value} to ${option.value}`).toBe(option.value === control.value);
        }
      }
    }
  });
});

it("marks lines of lists with letters, then numbers", () => {
  expect([itemMark(0, 0), itemMark(1, 1), itemMark(2, 2), itemMark(26, 0)]).toEqual([
    "a)",
    "2)",
    "c)",
    "27)",
  ]);
});
