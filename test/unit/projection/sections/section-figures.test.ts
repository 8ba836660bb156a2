import { expect, test } from "vitest";
import { figureNotes } from "../../../../src/figure/figure-notes.ts";
import { compileProjection } from "../../../../src/model/project/simulator.ts";
import { sectionFigures } from "../../../../src/outcomes/projection/section-figures.ts";
import { ownTarget } from "../../../../src/scenario/own-target.ts";
import { projectionInput } from "../../../../src/scenario/projection-input.ts";
import type { Scenario } from "../../../../src/scenario/scenario.ts";
import { drawn } from "../../../model/project/draw-all.ts";
import { the } from "../../../model/project/example.ts";
import { contextOf } from "../../figure/context-of.ts";
import { textsOf } from "../../figure/read-table.ts";
import { shipped } from "../../map/shipped.ts";
import { textsFor } from "../../payouts/texts-for.ts";

const target = ownTarget("employment", null, "share", 0.5, 2014);

const sv = textsFor("sv");
const figuresOf = (id: string) => {
  const pack = shipped(id);
  const scenario: Scenario = { utfall: 1, programme: { id } };
  const input = projectionInput({}, pack.programme, {}, { years: 6, seed: 1, targets: [target] });
  if (!input.ok) throw new Error(id);
  const projection = drawn(the(compileProjection(input.value)), 32);
  const context = contextOf(
    pack,
    "sv",
    { utfall: 1, workspace: [scenario], baseline: 0 },
    {
      view: {
        namesHidden: false,
        analysis: { opened: [], settings: {} },
        area: "",
        projection: { years: 6, draws: 32, seed: 1, targets: [target] },
      },
      projection,
    },
  );
  return sectionFigures(projection, context, sv).map((figure) => ({
    ...figure,
    saved: figureNotes(figure, context, sv),
  }));
};

test("every table under a projection can be saved, each with what it is not", () => {
  const figures = figuresOf("stockholm-2002");
  expect(figures.map(({ id }) => id)).toEqual([
    "mobility",
    "timeline",
    "groups-by-year",
    "events",
    "events-fall",
    "events-nothing",
    "target-halved",
    "target-employment-0-5",
    "payers",
    "payer-matrix",
  ]);
  for (const { table, saved } of figures) {
    expect(table.rows.length).toBeGreaterThan(0);
    for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
    expect(saved).toContain("Ingen officiell beräkning.");
    expect(saved).toContain("Ett scenario, ingen prognos: vad som följer om antagandena håller.");
    expect(saved).toContain(
      "Bygger på påhittade siffror eller en påhittad regel: ett exempel, ingen statistik.",
    );
  }
});

test.each([
  "urban15-2013",
  "sfs2018-151",
  "storstad-2002",
  "malmo-areas-2010",
  "malmo-districts",
  "vaxjo-regso",
  "municipalities-2016",
])("no text of %s tells a number that is none", (id) => {
  for (const { table, saved, words } of figuresOf(id))
    expect(JSON.stringify([textsOf(table, sv.f), saved, words])).not.toMatch(/NaN|undefined|Infinity/);
});
