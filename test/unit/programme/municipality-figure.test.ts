import { expect, test } from "vitest";
import type { Conditions } from "../../../src/model/rule/conditions.ts";
import { conditionView } from "../../../src/outcomes/programme/condition-view.ts";
import {
  municipalityFigure,
  municipalityView,
  tellsMore,
} from "../../../src/outcomes/programme/municipality-figure.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { withoutNames } from "../../../src/session/without-names.ts";
import { awardsOf, shipped } from "../map/shipped.ts";
import { textsFor } from "../payouts/texts-for.ts";
import { plain, said } from "./shipped-facts.ts";

const local: NonNullable<Conditions["local"]> = [
  { municipality: "Borås", preFinancedSek: 6_000_000 },
  { municipality: "Södertälje", carryShare: 0 },
];

const figureFor = (
  id: string,
  changes: Pick<Scenario, "assumptions" | "local"> = {},
  conditions: Conditions["local"] = [],
  locale: "sv" | "en" = "en",
  pack = shipped(id),
) => {
  const { programme } = shipped(id);
  const rule = { ...programme.rule, conditions: { ...programme.rule.conditions, local: conditions } };
  const scenario: Scenario = { utfall: 1, programme: { id }, ...changes };
  const allocation = awardsOf(programme, rule);
  const view = municipalityView(rule, scenario, allocation, pack);
  return municipalityFigure(view, allocation, pack, textsFor(locale))!;
};

test("the nine municipalities of 2013: what Borås advanced, what Södertälje lost", () => {
  const figure = figureFor("urban15-2013", { assumptions: { additionality: 0.5 } }, local);
  expect(figure.table.columns.map(({ id }) => id)).toEqual([
    "municipality",
    "paid",
    "advance",
    "usable",
    "lost",
    "own",
    "new",
  ]);
  expect(figure.table.rows).toHaveLength(10);
  expect(said(figure, "Borås")).toEqual(["5,320,000", "6,000,000", "5,320,000", "0", "680,000", "2,660,000"]);
  expect(said(figure, "Södertälje")).toEqual(["20,632,000", "0", "0", "20,632,000", "0", "0"]);
  expect(said(figure, "total").slice(0, 4)).toEqual(["99,000,000", "6,000,000", "78,368,000", "20,632,000"]);
  expect(plain(figure.words[0]!)).toBe(
    "Of SEK 99 million received SEK 78.4 million can be used, and SEK 20.6 million is lost at the year-end; SEK 39.2 million becomes new work as assumed.",
  );
  // The amounts received are the decided ones, whatever the levels are.
  expect(figure.provenance).toBe("inferred");
});

test("there is nothing to tell where all that is received can be used and is new", () => {
  const tells = (additionality: number, conditions: Conditions["local"] = []) => {
    const { programme } = shipped("urban15-2013");
    const rule = { ...programme.rule, conditions: { ...programme.rule.conditions, local: conditions } };
    const scenario: Scenario = {
      utfall: 1,
      programme: { id: "urban15-2013" },
      assumptions: { additionality },
    };
    return tellsMore(municipalityView(rule, scenario, awardsOf(programme, rule), shipped("urban15-2013")));
  };
  expect(tells(1)).toBe(false);
  expect(tells(0.5)).toBe(true);
  expect(tells(1, local)).toBe(true);
});

test("what is new follows what a place assumes", () => {
  const figure = figureFor("urban15-2013", {
    local: [{ areas: ["ronna"], assumptions: { additionality: [0, 0.5, 1] } }],
  });
  // Hovsjö 10.952 million, and half of Ronna's 9.680.
  expect(said(figure, "Södertälje").at(-1)).toBe("15,792,000");
  expect(said(figure, "Borås").at(-1)).toBe("5,320,000");
});

test.each(["sfs2018-151", "storstad-2002", "stockholm-2002", "malmo-areas-2010", "vaxjo-regso"])(
  "%s has the table too, and received is usable and lost together",
  (id) => {
    const figure = figureFor(id, {}, [], "sv");
    const [paid, , usable, lost] = said(figure, "total").map((text) =>
      Number(plain(text).replaceAll(" ", "")),
    );
    expect(paid).toBeGreaterThan(0);
    expect((usable ?? 0) + (lost ?? 0)).toBe(paid);
  },
);

test("while names are hidden places have numbers, in sentences and tables, and count as before", () => {
  const pack = withoutNames(shipped("urban15-2013"), "en");
  const hidden = figureFor("urban15-2013", {}, local, "en", pack);
  const names = hidden.table.rows.map(({ cells }) => cells[0]);
  expect(names.slice(0, 2)).toEqual(["Municipality 1", "Municipality 2"]);
  expect(said(hidden, "Borås")[1]).toBe("6,000,000");
  const rule = { ...pack.programme.rule, conditions: { local } };
  const { sentences } = conditionView(
    rule,
    awardsOf(shipped("urban15-2013").programme, rule),
    pack,
    textsFor("en"),
  );
  expect(sentences.map(plain)).toEqual([
    "The last year with money is 2014.",
    "In Municipality 1: Before the award is known, SEK 6,000,000 of own money is spent.",
    "In Municipality 7: Up to 0% of the award may be carried into the next year.",
  ]);
});
