import { expect, test } from "vitest";
import type { Rule } from "../../../src/model/rule/rule.ts";
import { factsOf } from "../../../src/outcomes/programme/facts-of.ts";
import { roundingView } from "../../../src/outcomes/programme/rounding-view.ts";
import { resolveScenario } from "../../../src/scenario/resolve-scenario.ts";
import { shipped } from "../map/shipped.ts";
import { textsFor } from "../payouts/texts-for.ts";
import { plain, said } from "./shipped-facts.ts";

const pack = shipped("malmo-districts");
const { programme } = pack;
const en = textsFor("en");
const view = (rule: Rule = programme.rule, data = programme) => roundingView(rule, data, pack, en);

test("one point may be 0 to 2, and each award its range", () => {
  const { sentences, figure } = view();
  expect(sentences.map(plain)).toEqual([
    "The source rounds the shares to whole steps of 1 percentage point.",
    "A change of 1 percentage point can then really be anything from 0 to 2.",
    "Widest are 6 areas: their awards may be anything from SEK 0 to SEK 1.8 million.",
  ]);
  if (figure === null) throw new Error("no figure");
  // Points add up to 10. Fosie: 0 of 9 to 2 of 11 (1,818.18, and a thousand left over by rounding); Kirseberg: 1 of 9 to 3 of 11; Rosengård: -1 counts as 0, to 1 of 11.
  expect(said(figure, "fosie")).toEqual(["+1", "0 to +2", "1,000,000", "0", "1,819,000"]);
  expect(said(figure, "kirseberg")).toEqual(["+2", "+1 to +3", "2,000,000", "1,111,000", "2,728,000"]);
  expect(said(figure, "rosengard")).toEqual(["0", "−1 to +1", "0", "0", "909,000"]);
  const bar = figure.table.rows.find(({ id }) => id === "kirseberg")?.bar;
  expect(bar?.isRange).toBe(true);
  expect(bar?.parts[0]?.to).toBe(1);
});

test("under a rule of need there are no changes to show", () => {
  const rule: Rule = {
    ...programme.rule,
    pots: [
      {
        id: "employment",
        weight: 1,
        criterion: { kind: "need", indicator: "employment", years: [2011], reference: "nation" },
      },
    ],
  };
  expect(view(rule).figure?.table.columns.map(({ id }) => id)).toEqual(["area", "award", "least", "most"]);
});

test("what the user has typed is not rounded", () => {
  const resolved = resolveScenario(
    { data: [{ area: "rosengard", indicator: "employment", year: 2011, value: 0.364 }] },
    programme,
    {},
  );
  if (!resolved.ok) throw new Error("refused");
  const { figure } = view(programme.rule, resolved.value.programme);
  if (figure === null) throw new Error("no figure");
  expect(said(figure, "rosengard").slice(0, 2)).toEqual(["+0.4", "−0.1 to +0.9"]);
});

test("a rule that cannot be carried out says why, and shows no table", () => {
  const [pot] = programme.rule.pots;
  if (pot?.criterion.kind !== "improvement") throw new Error("another rule");
  const { sentences, figure } = view({
    ...programme.rule,
    pots: [{ ...pot, criterion: { ...pot.criterion, to: [2015] } }],
  });
  expect(figure).toBeNull();
  expect(sentences.at(-1)).toMatch(/cannot be calculated\. .+/);
});

test("cheap enough to follow a slider", () => {
  const started = performance.now();
  for (let i = 0; i < 10; i++) view();
  expect((performance.now() - started) / 10).toBeLessThan(50);
});

test("what there is to show of each programme", () => {
  const of = (id: string) => factsOf(shipped(id), shipped(id).programme.rule);
  expect(of("urban15-2013")).toEqual(["conditions", "municipalities", "background"]);
  expect(of("sfs2018-151")).toEqual(["conditions", "municipalities", "figures", "background"]);
  expect(of("storstad-2002")).toEqual([
    "conditions",
    "municipalities",
    "figures",
    "goals",
    "collaboration",
    "creaming",
    "breakEven",
    "background",
  ]);
  expect(of("stockholm-2002")).toEqual(["municipalities", "figures", "projects", "breakEven", "background"]);
  expect(of("malmo-areas-2010")).toEqual([
    "municipalities",
    "figures",
    "fidelity",
    "breakEven",
    "background",
  ]);
  expect(of("malmo-districts")).toEqual([
    "conditions",
    "municipalities",
    "rounding",
    "comparison",
    "background",
  ]);
  expect(of("vaxjo-regso")).toEqual(["municipalities", "background"]);
  expect(of("municipalities-2016")).toEqual(["municipalities", "background"]);
  // A condition that the user adds brings in what it means; own data without a story or conditions has the table of municipalities alone.
  const { programme: vaxjo, ...rest } = shipped("vaxjo-regso");
  const withTakeUp = { ...vaxjo.rule, conditions: { takeUp: 0.5 } };
  const own = { ...rest, programme: vaxjo, story: { ...rest.story, background: [] } };
  expect(factsOf(own, withTakeUp)).toEqual(["conditions", "municipalities"]);
  expect(factsOf(own, vaxjo.rule)).toEqual(["municipalities"]);
});
