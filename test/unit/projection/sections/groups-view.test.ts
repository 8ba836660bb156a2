import { expect, test } from "vitest";
import type { AssistanceGroup } from "../../../../src/model/project/assistance-group.ts";
import { compileProjection } from "../../../../src/model/project/simulator.ts";
import { groupsFigure } from "../../../../src/outcomes/projection/groups/groups-figure.ts";
import { groupsView } from "../../../../src/outcomes/projection/groups/groups-view.ts";
import { locksSentence } from "../../../../src/outcomes/projection/groups/locks-sentence.ts";
import { type Reading, readingOf } from "../../../../src/outcomes/projection/sections/reading.ts";
import { startOf } from "../../../../src/outcomes/projection/sections/start-of.ts";
import type { Scenario } from "../../../../src/scenario/scenario.ts";
import { the } from "../../../model/project/example.ts";
import { namedMarks } from "../../figure/flat.ts";
import { textsOf } from "../../figure/read-table.ts";
import { shipped } from "../../map/shipped.ts";
import { textsFor } from "../../payouts/texts-for.ts";
import { plain } from "./made-projection.ts";

const stockholm = shipped("stockholm-2002");
const { programme } = stockholm;
const own = programme.groups ?? [];
const [en, sv] = [textsFor("en"), textsFor("sv")];
const scenario: Scenario = { utfall: 1, programme: { id: programme.id } };

function readingWith(groups: readonly AssistanceGroup[]): Reading {
  const made = the(
    compileProjection({
      programme: { ...programme, groups },
      rule: programme.rule,
      assumptions: { "cycle-scale": 3.7425 },
      years: 5,
      seed: 1,
    }),
  );
  const expected = the(made.expected());
  return readingOf({ expected, isExpectedOlder: false, isProjectionOlder: false }) as Reading;
}

const viewOf = (area: string | null, groups = own, i18n = en) =>
  groupsView(readingWith(groups), area, startOf(programme, scenario), groups, stockholm, i18n);

test("the groups upon each other from 1999 on, with what was counted in 2003", () => {
  const view = viewOf(null);
  expect(view?.stack.years).toEqual(["1999", "2000", "2001", "2002", "2003", "2004"]);
  expect(view?.stack.observedAt).toBe(4);
  expect(view?.stack.layers.map(({ name, observed }) => [name, observed])).toEqual([
    ["Unemployment", 4184],
    ["Insufficient payment from the Social Insurance Office", 3289],
    ["Social or medical", 2861],
    ["Immigration-related", 2694],
    ["Other", 1628],
  ]);
  const sum = (at: number) =>
    Math.round(view?.stack.layers.reduce((total, { values }) => total + (values[at] ?? 0), 0) ?? 0);
  expect([sum(0), sum(4)]).toEqual([23_450, 14_656]);
  expect(view?.sentences[0]).toMatch(
    /^Unemployment changes most: from 9,490 people to 4,2\d\d in 2003 \(−5\d%\)\.$/,
  );
  expect(plain(view?.sentences[1] ?? "")).toMatch(/^Insufficient payment .* changes least \(−1\d%\)\.$/);
  expect(view?.sentences[2]).toMatch(/is no effect/);
});

test("the table has a column per group, and a row for what was counted", () => {
  const view = viewOf(null, own, sv);
  if (view === null) throw new Error("no view");
  const figure = groupsFigure(view, readingWith(own), sv);
  const rows = textsOf(figure.table, sv.f).map((row) => row.map(plain));
  expect(rows[0]?.[0]).toBe("1999");
  expect(rows[5]).toEqual(["Observerat 2003", "4 184", "3 289", "2 861", "2 694", "1 628", "14 656"]);
  expect(rows).toHaveLength(7);
  expect(figure.provenance).toBe("illustrative");
  const scene = figure.picture?.draw(360) ?? { marks: [] };
  expect(namedMarks(scene, "observed")).toHaveLength(5);
  expect(namedMarks(scene, "layer")).toHaveLength(5);
});

test("a district has its groups and nothing that was counted; an association, and one group, have none", () => {
  expect(viewOf("rinkeby")?.stack.observedAt).toBeNull();
  expect(viewOf("simba")).toBeNull();
  expect(viewOf(null, [])).toBeNull();
});

test("if only some can be moved: what the others would have to come to", () => {
  const lock = (...ids: readonly string[]) =>
    own.map((group) => (ids.includes(group.id) ? { ...group, locked: true as const } : group));
  const said = (groups: readonly AssistanceGroup[]) => plain(locksSentence(groups, stockholm, en) ?? "");
  expect(said(own)).toBe("With no group locked, 14,656 people must become 11,725 (−20%).");
  const others = own.map(({ id }) => id).filter((id) => id !== "unemployment");
  expect(said(lock(...others))).toBe(
    "For the target of 11,725 only Unemployment is left: 4,184 people must become 1,253 (−70%), if the others stay as they were counted.",
  );
  expect(said(lock("unemployment", "insufficient-insurance", "social-or-medical", "other"))).toContain(
    "The locked groups alone are 11,962 people, more than the target of 11,725",
  );
  expect(said(lock(...own.map(({ id }) => id)))).toBe("With every group locked nobody is left to move.");
  expect(locksSentence([{ id: "new", share: 1 }], stockholm, en)).toBeNull();
});
