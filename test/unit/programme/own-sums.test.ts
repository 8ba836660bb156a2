import { expect, test } from "vitest";
import { wholePeople } from "../../../src/model/break-even.ts";
import { goalLevels } from "../../../src/outcomes/programme/collaboration-view.ts";
import { fidelityFigure } from "../../../src/outcomes/programme/fidelity-figure.ts";
import { ideaWords } from "../../../src/outcomes/programme/origin-words.ts";
import { noInput } from "../../../src/outcomes/programme/own-input.ts";
import { noSigns, signsOf, withSign } from "../../../src/outcomes/programme/seen-signs.ts";
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
  expect(noInput(storstad).signs.map(({ latest }) => latest)).toEqual([[], [], [], [], []]);
  expect(goalLevels(collaboration, [1, 7, 0, 0], 0.5)).toEqual([
    { ticks: 1, level: 1, factor: 1, found: 4 },
    { ticks: 7, level: 4, factor: 1.25, found: 3 },
    { ticks: 0, level: 1, factor: 1, found: 3 },
    { ticks: 0, level: 1, factor: 1, found: 2 },
    { ticks: 0, level: 1, factor: 1, found: null },
  ]);
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

test("signs are found again by their number, as undo needs it; a number set elsewhere has none", () => {
  let seen = noSigns;
  const shown = (count: number) => signsOf(seen, count);
  expect(shown(0)).toEqual([]);
  seen = withSign(seen, shown(0) ?? [], "platform", true);
  seen = withSign(seen, shown(1) ?? [], "rewards", true);
  seen = withSign(seen, shown(2) ?? [], "platform", false);
  expect(seen.latest).toEqual(["rewards"]);
  expect([shown(1), shown(2), shown(3)]).toEqual([["rewards"], ["platform", "rewards"], null]);
});
