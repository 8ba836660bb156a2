import { expect, test } from "vitest";
import { compileProjection } from "../../../../src/model/project/simulator.ts";
import { sectionTables } from "../../../../src/outcomes/projection/section-tables.ts";
import { ownTarget } from "../../../../src/scenario/own-target.ts";
import { projectionInput } from "../../../../src/scenario/projection-input.ts";
import type { Scenario } from "../../../../src/scenario/scenario.ts";
import { drawn } from "../../../model/project/draw-all.ts";
import { the } from "../../../model/project/example.ts";
import { shipped } from "../../map/shipped.ts";
import { textsFor } from "../../payouts/texts-for.ts";

const target = ownTarget("employment", null, "share", 0.5, 2014);

const tablesOf = (id: string) => {
  const pack = shipped(id);
  const scenario: Scenario = { utfall: 1, programme: { id } };
  const input = projectionInput({}, pack.programme, { years: 6, seed: 1, targets: [target] });
  if (!input.ok) throw new Error(id);
  const projection = drawn(the(compileProjection(input.value)), 32);
  const { programme } = pack;
  return sectionTables(
    {
      projection,
      scenario,
      programme,
      rule: programme.rule,
      targets: [target],
      isCompared: false,
      pack,
      changes: "",
    },
    textsFor("sv"),
  );
};

test("every table under a projection can be taken out, each with what it is not", () => {
  const tables = tablesOf("stockholm-2002");
  expect(tables.map(({ id }) => id)).toEqual([
    "mobility",
    "timeline",
    "events",
    "events-fall",
    "events-nothing",
    "target-halved",
    "target-employment-0-5",
    "break-even",
  ]);
  for (const { rows, columns, notes } of tables) {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(notes).toContain("Ingen officiell beräkning.");
    expect(notes).toContain("Ett scenario, ingen prognos: vad som följer om antagandena håller.");
    expect(notes).toContain("Bygger på påhittade siffror: ett exempel, ingen statistik.");
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
  for (const { rows, notes } of tablesOf(id))
    expect(JSON.stringify([rows, notes])).not.toMatch(/NaN|undefined|Infinity/);
});
