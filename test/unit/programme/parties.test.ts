import { expect, test } from "vitest";
import { missingParties, withParty } from "../../../src/model/parties.ts";
import { partiesDifference } from "../../../src/outcomes/parties-difference.ts";
import { participationFigure } from "../../../src/outcomes/programme/participation-figure.ts";
import { partiesFigure } from "../../../src/outcomes/programme/parties-figure.ts";
import { differencesInParties } from "../../../src/scenario/differences-in-parties.ts";
import { countChangedAssumptions } from "../../../src/session/changed-assumptions.ts";
import { resetAssumptions } from "../../../src/session/commands/reset-assumptions.ts";
import { setParty } from "../../../src/session/commands/set-party.ts";
import { baselineOf, currentScenario, newWorkspace } from "../../../src/session/workspace.ts";
import { textsOf } from "../figure/read-table.ts";
import { shipped } from "../map/shipped.ts";
import { textsFor } from "../payouts/texts-for.ts";

const en = textsFor("en");
const pack = shipped("storstad-2002");
const collaboration = pack.sections.collaboration;
if (collaboration === undefined) throw new Error("no collaboration");
const jobs = { goal: "employment", party: "employment-service" };

test("a dot for every participation and every measure that the source counts", () => {
  const figure = participationFigure(collaboration, pack, en);
  if (figure?.picture === undefined) throw new Error("no picture");
  expect(textsOf(figure.table, en.f)).toEqual([
    ["Tensta", "23", "70", "0.33"],
    ["Hyllie", "24", "23", "1.04"],
    ["Bergsjön", "14", "38", "0.37"],
  ]);
  for (const width of [300, 900]) {
    const { marks, height } = figure.picture.draw(width);
    const drawn = (name: string) => marks.filter((mark) => mark.kind === "circle" && mark.name === name);
    expect([drawn("dot").length, drawn("hollow").length]).toEqual([23 + 24 + 14, 70 + 23 + 38]);
    for (const mark of marks)
      if (mark.kind === "circle") {
        expect(mark.x + mark.r).toBeLessThanOrEqual(width);
        expect(mark.y + mark.r).toBeLessThanOrEqual(height);
      }
  }
});

test("what a goal asks for and does not have is told, and in the picture framed", () => {
  let workspace = setParty(newWorkspace("storstad-2002"), { area: null, ...jobs }, true);
  workspace = setParty(workspace, { area: "hyllie", ...jobs }, true);
  const { parties = {} } = currentScenario(workspace);
  expect(parties).toEqual({
    required: { employment: ["employment-service"] },
    present: { hyllie: { employment: ["employment-service"] } },
  });
  expect(missingParties(parties, "tensta", "employment")).toEqual(["employment-service"]);
  expect(missingParties(parties, "hyllie", "employment")).toEqual([]);
  const figure = partiesFigure(collaboration, parties, pack, en);
  expect(figure?.words).toEqual([
    "Employment: Tensta lacks The employment service; Bergsjön lacks The employment service.",
  ]);
  expect(figure?.provenance).toBe("user");
  for (const width of [300, 900]) {
    const marks = figure?.picture?.draw(width).marks ?? [];
    const count = (name: string) => marks.filter((mark) => "name" in mark && mark.name === name).length;
    expect([count("required"), count("present"), count("absent")]).toEqual([1, 1, 5 * 4 * 3 - 1]);
  }
  expect(countChangedAssumptions(currentScenario(workspace), baselineOf(workspace), pack.programme)).toBe(2);
  const [asked] = differencesInParties({}, parties, pack.programme.collaboration);
  if (asked === undefined) throw new Error("no difference");
  expect(partiesDifference(asked, pack, en)).toEqual({
    what: "parties asked for, Employment",
    was: "none",
    now: "The employment service",
  });
  expect(currentScenario(resetAssumptions(workspace, pack.programme))).toEqual(
    currentScenario(newWorkspace("storstad-2002")),
  );
});

test("what is switched off again leaves nothing behind, and the order of parties says nothing", () => {
  const on = withParty({}, { area: "tensta", ...jobs }, true);
  expect(withParty(on, { area: "tensta", ...jobs }, false)).toEqual({});
  const goals = pack.programme.collaboration;
  const both = (list: string[]) => ({ required: { safety: list } });
  expect(
    differencesInParties(both(["other", "county-council"]), both(["county-council", "other"]), goals),
  ).toEqual([]);
});
