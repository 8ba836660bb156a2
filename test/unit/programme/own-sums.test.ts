import { expect, test } from "vitest";
import { wholePeople } from "../../../src/model/break-even.ts";
import { casework } from "../../../src/model/casework.ts";
import { caseworkNumbers } from "../../../src/outcomes/programme/casework-numbers.ts";
import { caseworkWords } from "../../../src/outcomes/programme/casework-words.ts";
import {
  foundTicks,
  goalLevels,
  signCounts,
  signsSeen,
} from "../../../src/outcomes/programme/collaboration-view.ts";
import { cutRows, leftOf } from "../../../src/outcomes/programme/cut-rows.ts";
import { entryFigure, entryNumbers } from "../../../src/outcomes/programme/entry-figure.ts";
import { fidelityFigure } from "../../../src/outcomes/programme/fidelity-figure.ts";
import { netExitsFigure } from "../../../src/outcomes/programme/net-exits-figure.ts";
import { ideaWords } from "../../../src/outcomes/programme/origin-words.ts";
import { ownNumber, ownNumbers } from "../../../src/outcomes/programme/own-numbers.ts";
import { readNumbers } from "../../../src/scenario/link/read-numbers.ts";
import { setTicks } from "../../../src/session/commands/set-ticks.ts";
import { currentScenario, newWorkspace } from "../../../src/session/workspace.ts";
import { textsOf } from "../figure/read-table.ts";
import { shipped } from "../map/shipped.ts";
import { textsFor } from "../payouts/texts-for.ts";
import { plain } from "./shipped-facts.ts";

const en = textsFor("en");
const storstad = shipped("storstad-2002");
const collaboration = storstad.sections.collaboration;
if (collaboration === undefined) throw new Error("sections are missing");

test("whole people: a hair above a whole number is that number", () => {
  expect([25, 25 + 1e-12, 25.001, 0].map(wholePeople)).toEqual([25, 25, 26, 0]);
});

test("ticks suggest levels beside those that the source found", () => {
  const fresh = currentScenario(newWorkspace("storstad-2002"));
  expect(signCounts(collaboration, storstad.programme, fresh)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(goalLevels(collaboration, [1, 7, 0, 0], 0.5)).toEqual([
    { ticks: 1, level: 1, factor: 1, found: 4 },
    { ticks: 7, level: 4, factor: 1.25, found: 3 },
    { ticks: 0, level: 1, factor: 1, found: 3 },
    { ticks: 0, level: 1, factor: 1, found: 2 },
    { ticks: 0, level: 1, factor: 1, found: null },
    { ticks: 0, level: 1, factor: 1, found: null },
  ]);
});

test("as many signs as the source found give the levels it found, and which they were is not said", () => {
  const workspace = setTicks(newWorkspace("storstad-2002"), storstad.programme, foundTicks(collaboration));
  const scenario = currentScenario(workspace);
  expect(scenario.ticks).toEqual({ employment: 5, safety: 3, health: 3, education: 2 });
  const counts = signCounts(collaboration, storstad.programme, scenario);
  expect(counts).toEqual([5, 3, 3, 2, 0, 0]);
  for (const { level, found } of goalLevels(collaboration, counts, 0)) expect(level).toBe(found ?? 1);
  expect(signsSeen(scenario, "employment", 5)).toBeNull();
  expect(signsSeen(scenario, "democracy", 0)).toEqual([]);
});

test("a decision on its way", () => {
  const figure = fidelityFigure(
    { understand: 0.8, can: 0.9, want: 0.5 },
    ideaWords("malmo-evaluation", shipped("malmo-areas-2010"), en),
    en,
  );
  expect(textsOf(figure.table, en.f).map(([, left]) => left)).toEqual(["100%", "80%", "72%", "36%"]);
  expect(plain(figure.notes.join(" "))).toMatch(
    /^Our own construction\. The idea comes from .*\. The numbers are your own\.$/,
  );
  expect(figure.notes.join(" ")).not.toMatch(/published/i);
});

const stockholm = shipped("stockholm-2002");
const { projects } = stockholm.sections;
const { creaming } = storstad.sections;
if (projects?.casework === undefined || creaming === undefined) throw new Error("sections are missing");
const { casework: hours } = projects;

test("without those who would have managed anyway nothing is left of the exits at 30.4 per cent", () => {
  const figure = (rate: number) => netExitsFigure(projects, rate, stockholm, false, en);
  const [none, nil] = figure(0)?.words ?? [];
  expect(none).toBe(
    "At 0%, 0 of the 1,629 participants would have left anyway, and of the 496 reported exits 496 are left.",
  );
  expect(nil).toBe("At 30.4% nothing is left in all: 496 of 1,629.");
  const rows = textsOf(figure(0.304)?.table ?? { id: "", title: "", columns: [], rows: [] }, en.f);
  expect(rows.at(-1)?.map(plain)).toEqual(["All", "1,629", "496", "495.2", "0.8"]);
  // 9 of 190 is less than 30.4 per cent of 190.
  expect(rows.find(([name]) => name === "SFI-plus")?.map(plain)).toEqual([
    "SFI-plus",
    "190",
    "9",
    "57.8",
    "−48.8",
  ]);
  // What is reported twice counts once.
  expect(rows.map(([name]) => name)).not.toContain("Mobilisering Hälsoutveckling");
  expect(figure(0.3)?.provenance).toBe("user");
  const hidden = netExitsFigure(projects, 0, stockholm, true, en);
  expect(JSON.stringify(hidden)).not.toContain("SFI-plus");
});

test("a bar on entry meets the target of 70 in 90, and those left outside are shown beside", () => {
  const numbers = ownNumbers({ "entry-bar": 5 / 9 }, entryNumbers(creaming));
  const figure = entryFigure(
    creaming,
    {
      applicants: numbers["entry-applicants"],
      places: creaming.places,
      target: creaming.target,
      low: numbers["entry-low"],
      high: numbers["entry-high"],
      bar: numbers["entry-bar"],
    },
    storstad,
    en,
  );
  expect(figure.words).toEqual([
    "The target is met: 70 of the 90 let in find work, and 70 of 90 were asked for.",
    "Outside are 90, of whom 80 are below the bar; their chance is 37.8% on average.",
    "A bar of 55.6% is enough for 70, without anybody having been helped.",
  ]);
  const marks = figure.picture?.draw(700).marks ?? [];
  const dots = (name: string) => marks.filter((mark) => mark.kind === "circle" && mark.name === name).length;
  expect([dots("dot"), dots("hollow")]).toEqual([70, 20 + 90]);
});

test("deep work starts at 122 of 233, and says when it breaks even and when the hours are not enough", () => {
  const numbers = ownNumbers({}, caseworkNumbers(hours));
  expect(numbers["casework-share"]).toBe(122 / 233);
  const said = (deepHours: number, alikeRate: number) => {
    const input = {
      clients: hours.clients,
      deepShare: numbers["casework-share"],
      deepHours,
      alikeRate,
      deepRate: numbers["casework-deep"],
      otherRate: numbers["casework-other"],
    };
    return caseworkWords(input, casework(input), en);
  };
  expect(said(1.5, 0.3)).toEqual([
    "The others get 45% of the time they had.",
    "Of 233 clients 71 leave assistance, against 70 when all are treated alike.",
    "Deep work breaks even where 39.1% of those in it leave.",
  ]);
  expect(said(2, 0.3)).toEqual([expect.stringMatching(/^The hours are not enough for 2 times the time/)]);
  expect(said(1, 0.9).at(-1)).toMatch(/^It cannot break even/);
});

test("numbers that are kept or come with a link count only where they may be", () => {
  const share = { preset: 0.2, least: 0, most: 1 };
  expect(ownNumber({ x: 0.5 }, "x", share)).toBe(0.5);
  expect(ownNumber({ x: 2 }, "x", share)).toBe(0.2);
  expect(ownNumber({}, "x", share)).toBe(0.2);
  expect(readNumbers({ x: 0.5, y: "1", z: Number.NaN, w: null })).toEqual({ x: 0.5 });
  for (const wrong of [null, 3, "x", [1, 2]]) expect(readNumbers(wrong)).toEqual({});
});

test("Malmö's extra money item by item: what is left when some are cut is never more than the sum", () => {
  const table = shipped("malmo-areas-2010").sections.tables?.find(({ mayBeCut }) => mayBeCut);
  if (table === undefined) throw new Error("no table");
  const all = cutRows(table, {});
  expect(all.map(({ sek }) => sek / 1e6)).toEqual([4, 2, 3, 5.4, 6.3]);
  expect(leftOf(all)).toEqual({ allSek: 20_700_000, leftSek: 20_700_000 });
  const cut = cutRows(table, { "cut-extra-money-fourth": 1, "cut-extra-money-second": 1 });
  expect(leftOf(cut)).toEqual({ allSek: 20_700_000, leftSek: 13_300_000 });
});
