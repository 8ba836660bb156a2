import { expect, test } from "vitest";
import { applyEdits, type RuleEdit } from "../../../src/model/rule/edit-rule.ts";
import { plainDifference } from "../../../src/outcomes/compare/difference-text.ts";
import { whatDiffers } from "../../../src/outcomes/what-differs.ts";
import { type Changes, resolveScenario } from "../../../src/scenario/resolve-scenario.ts";
import { withoutNames } from "../../../src/session/without-names.ts";
import { textsFor } from "../payouts/texts-for.ts";
import { pack, programme } from "../session/example-programme.ts";
import { doubled, equal } from "./compared.ts";

const resolved = (changes: Changes, from = programme) => {
  const result = resolveScenario(changes, from, {});
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const differs = (changes: Changes, locale: "en" | "sv" = "en", shown = pack) => {
  const i18n = textsFor(locale);
  const found = whatDiffers(resolved({}, shown.programme), resolved(changes, shown.programme), shown, i18n);
  return {
    ...found,
    sentences: found.sentences.map((pieces) =>
      plainDifference(pieces, (was) => i18n.t("compare.differs.was", { text: was })).replaceAll(
        "\u00a0",
        " ",
      ),
    ),
  };
};
const rule = (...edits: readonly RuleEdit[]): Changes => ({ rule: applyEdits(programme.rule, edits) });
const data = [{ area: "a", indicator: "work", year: 2012, value: 0.5 }];

test("nothing differs from itself", () => {
  expect(differs({})).toEqual({ provisions: 0, values: 0, assumptions: 0, sentences: [] });
});

test("a changed provision is told by the sentence it stands in, with what the baseline says", () => {
  const { provisions, sentences } = differs(rule(doubled));
  expect(provisions).toBe(1);
  expect(sentences).toHaveLength(1);
  expect(sentences[0]).toMatch(/6.*baseline: .*3/);
  expect(differs(rule(doubled), "sv").sentences[0]).toMatch(/utgångsläge: /);
});

test("a pot that shares by something else: the baseline's sentence stands behind the new one", () => {
  const { sentences } = differs(rule(equal));
  const [first = ""] = sentences;
  expect(first).toMatch(/equal/);
  expect(first).toMatch(/\(baseline: .*rose/);
});

test("a pot more and a limit more are told as a whole", () => {
  const more: RuleEdit = {
    path: ["pots"],
    value: [
      ...programme.rule.pots,
      { id: "two", weight: 1, criterion: { kind: "size", attribute: "population" } },
    ],
  };
  const floor: RuleEdit = {
    path: ["limits"],
    value: [{ id: "f", bound: "floor", measure: "sek", value: 100_000 }],
  };
  const { sentences } = differs(rule(more, floor));
  expect(sentences.join(" ")).toMatch(/population/);
  expect(sentences.join(" ")).toMatch(/100,000|0\.1 million/);
});

test("values and assumptions one by one", () => {
  const found = differs({ data, assumptions: { displacement: 0.1 } });
  expect(found).toMatchObject({ provisions: 0, values: 1, assumptions: 1 });
  expect(found.sentences[0]).toBe("A, Work 2012: 50% (baseline: 42%)");
  expect(found.sentences[1]).toMatch(/10%/);
});

test("hidden names stay hidden", () => {
  const hidden = withoutNames(
    {
      ...pack,
      programme: {
        ...programme,
        areas: programme.areas.map((area) => ({ ...area, name: `Long ${area.id}` })),
      },
    },
    "en",
  );
  expect(differs({ data }, "en", hidden).sentences[0]).toMatch(/^A, Work/);
});

test("as many provisions are counted as are told: a changed kind with its level and several floors", () => {
  const { provisions, sentences } = differs(
    rule(
      { path: ["budgetSek"], value: 6_000_000 },
      {
        path: ["limits"],
        value: [
          { id: "all", bound: "floor", measure: "sek", value: 700_000 },
          { id: "one", bound: "floor", measure: "sek", value: 900_000, areas: ["c"] },
          { id: "cap", bound: "cap", measure: "shareOfBudget", value: 0.5 },
        ],
      },
    ),
  );
  expect(provisions).toBe(sentences.length);
  const floors = sentences.filter((sentence) => /at (least|most)/.test(sentence));
  expect(floors).toHaveLength(3);
  expect(new Set(floors).size).toBe(3);
});
