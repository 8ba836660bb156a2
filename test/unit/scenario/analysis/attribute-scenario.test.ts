import { describe, expect, test } from "vitest";
import { createCatalogue } from "../../../../src/cli/catalogue.ts";
import { allocate } from "../../../../src/model/allocate.ts";
import type { Programme } from "../../../../src/model/programme.ts";
import { applyEdits } from "../../../../src/model/rule/edit-rule.ts";
import type { Rule } from "../../../../src/model/rule/rule.ts";
import type { PreparedQuestion } from "../../../../src/scenario/analysis/analysis-question.ts";
import {
  type AttributionOptions,
  attributeScenario,
  type ScenarioAttribution,
} from "../../../../src/scenario/analysis/attribute-scenario.ts";
import { type Changes, type Resolved, resolveScenario } from "../../../../src/scenario/resolve-scenario.ts";
import { exampleProgramme, improvement } from "../../../model/example.ts";

/** Two pots of 500,000: work (A +0.02, B +0.03) and support (A and B 0.01 less each). */
const rule: Rule = {
  budgetSek: 1_000_000,
  pots: [
    { id: "work", weight: 1, criterion: { kind: "improvement", ...improvement() } },
    {
      id: "support",
      weight: 1,
      criterion: { kind: "improvement", ...improvement({ indicator: "support" }) },
    },
  ],
  rounding: { unitSek: 1, method: "largestRemainder" },
};
const programme = exampleProgramme(
  {
    a: { work: [0.5, 0.5, 0.52], support: [0.1, 0.1, 0.09] },
    b: { work: [0.4, 0.4, 0.43], support: [0.2, 0.2, 0.19] },
  },
  rule,
);

const resolve = (changes: Changes, of: Programme = programme): Resolved => {
  const resolved = resolveScenario(changes, of, {});
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.error));
  return resolved.value;
};

const attributed = (
  changes: Changes,
  options: AttributionOptions = {},
  of = programme,
): ScenarioAttribution => whole(attributeScenario(resolve({}, of), resolve(changes, of), options));

/** All parts of a question, and its answer. */
function whole<Part, Answer>(question: PreparedQuestion<Part, Answer>): Answer {
  const parts = Array.from({ length: question.parts }, (_, part) => {
    const made = question.compute(part);
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    return made.value;
  });
  const answer = question.answer(parts);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

const divided = (changes: Changes, options: AttributionOptions = {}, of = programme) => {
  const { attribution, ...answer } = attributed(changes, options, of);
  if (attribution === null) throw new Error(JSON.stringify(answer.stopped));
  return { ...answer, attribution };
};

describe("a change divided among its edits", () => {
  test("two figures of two pots do not touch one another: each edit has its own change", () => {
    // Work: A +0.07 of 0.10 instead of 0.02 of 0.05: 350,000 instead of 200,000. Support: A 0.03 of 0.04: 375,000, not 250,000.
    const { players, attribution } = divided({
      data: [
        { area: "a", indicator: "work", year: 2012, value: 0.57 },
        { area: "a", indicator: "support", year: 2012, value: 0.07 },
      ],
    });
    expect(players.map(([edit]) => edit.kind === "observation" && edit.indicator)).toEqual([
      "work",
      "support",
    ]);
    expect(attribution.parts).toEqual([
      [150_000, -150_000, 0],
      [125_000, -125_000, 0],
    ]);
    expect(attribution.sampled).toBeNull();
  });

  test("where two edits work together each has half of what they make together", () => {
    // Work alone doubles: 400,000 to A of 1,000,000 in work; with 2 MSEK and the weight of work 0 all is support, 1,000,000 each.
    // A: nothing 450,000; budget 900,000; weight 500,000; both 1,000,000. Budget: (450 + 500)/2 = 475, weight: (50 + 100)/2 = 75.
    const { attribution, players } = divided({
      rule: { ...rule, budgetSek: 2_000_000, pots: rule.pots.map((pot, i) => ({ ...pot, weight: i })) },
    });
    expect(players.map(([edit]) => edit.kind === "rule" && edit.path.join("."))).toEqual([
      "budgetSek",
      "pots.work.weight",
    ]);
    expect(attribution.before).toEqual([450_000, 550_000, 0]);
    expect(attribution.after).toEqual([1_000_000, 1_000_000, 0]);
    expect(attribution.parts).toEqual([
      [475_000, 525_000, 0],
      [75_000, -75_000, 0],
    ]);
  });

  test("edits that move no award are named and have no part", () => {
    const { players, unmoving } = divided({
      data: [{ area: "a", indicator: "work", year: 2010, value: 0.3 }],
      assumptions: { displacement: 0.1 },
      rule: { ...rule, conditions: { takeUp: 0.5 }, reserveSek: 10 },
    });
    expect(players.map(([edit]) => edit.kind === "rule" && edit.path.join("."))).toEqual(["reserveSek"]);
    expect(unmoving.map(({ kind }) => kind)).toEqual(["rule", "observation", "assumption"]);
  });

  test("a coalition that cannot be carried out is named; by part the same change can be divided", () => {
    const changes: Changes = {
      rule: { ...rule, budgetSek: 500_000, pots: [{ id: "same", weight: 1, criterion: { kind: "equal" } }] },
    };
    const { attribution: none, stopped, players: edits } = attributed(changes);
    expect(none).toBeNull();
    expect(stopped?.fault.code).toBe("weightsSumToZero");
    expect(
      stopped?.edits.map((player) => {
        const [edit] = edits[player] ?? [];
        return edit?.kind === "rule" ? [edit.path.join("."), edit.value === undefined] : null;
      }),
    ).toEqual([
      ["pots.work", true],
      ["pots.support", true],
    ]);
    const { players, attribution } = divided(changes, { by: "part" });
    expect(players.map(({ length }) => length)).toEqual([1, 3]);
    // A: nothing 450,000; half the money 225,000; equal shares 500,000; both 250,000. Money -237,500, pots +37,500.
    expect(attribution.parts).toEqual([
      [-237_500, -262_500, 0],
      [37_500, -37_500, 0],
    ]);
  });
});

describe("on the programmes of the product", () => {
  const catalogue = createCatalogue();

  test("every example of every programme adds up to the krona, area by area, or names a coalition", () => {
    let divisions = 0;
    for (const id of catalogue.ids) {
      const found = catalogue.find(id);
      if (found === undefined) throw new Error(id);
      for (const example of found.examples) {
        const baseline = resolve({}, found.programme);
        const resolved = resolveScenario(
          { rule: applyEdits(found.programme.rule, example.rule), data: example.data },
          found.programme,
          {},
        );
        if (!resolved.ok) continue;
        const { attribution, areas, stopped } = whole(
          attributeScenario(baseline, resolved.value, { by: "part" }),
        );
        if (attribution === null) {
          expect(stopped?.edits.length).toBeGreaterThan(0);
          continue;
        }
        divisions++;
        const after = allocate(resolved.value.rule, resolved.value.programme);
        if (!after.ok) throw new Error(after.error.code);
        const awards = new Map(after.value.areas.map((area) => [area.id, area.awardSek]));
        for (const [place, { id: area }] of areas.entries()) {
          const sum = attribution.parts.reduce((total, row) => total + (row[place] as number), 0);
          expect((attribution.before[place] as number) + sum).toBe(awards.get(area) ?? 0);
        }
      }
    }
    expect(divisions).toBeGreaterThan(5);
  });

  test("ten edited figures are divided from drawn orders, the same for the same seed, with a stated error", () => {
    const urban = catalogue.find("urban15-2013")?.programme as Programme;
    const data = urban.observations
      .filter(({ indicator, year }) => indicator === "employment" && year === 2012)
      .slice(0, 10)
      .map(({ area, indicator, year, value }) => ({ area, indicator, year, value: value + 0.01 }));
    const one = divided({ data }, { pairs: 3, seed: 3 }, urban);
    expect(one.attribution.sampled?.pairs).toBe(3);
    expect(JSON.stringify(one)).toBe(JSON.stringify(divided({ data }, { pairs: 3, seed: 3 }, urban)));
    const exact = divided({ data: data.slice(0, 8) }, {}, urban);
    expect(exact.attribution.sampled).toBeNull();
  });
});
