import { expect, test } from "vitest";
import { continuingFigure } from "../../../src/outcomes/programme/continuing-figure.ts";
import { goalSplits } from "../../../src/outcomes/programme/goal-split.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { setLocal } from "../../../src/session/commands/set-local.ts";
import { currentScenario, newWorkspace } from "../../../src/session/workspace.ts";
import { shipped } from "../map/shipped.ts";
import { textsFor } from "../payouts/texts-for.ts";
import { plain, said } from "./shipped-facts.ts";

const storstad = shipped("storstad-2002");
const goals = storstad.sections.goalAreas!;
const asGiven: Scenario = { utfall: 1, programme: { id: "storstad-2002" } };

test("every district begins with its source's share for employment, which is what the projection reads", () => {
  const splits = goalSplits(goals, asGiven, storstad);
  expect(
    splits.map(({ area, controls }) => [area, controls.map(({ share, origin }) => [share, origin])]),
  ).toEqual([
    ["tensta", [[0.2, 0.2]]],
    ["hyllie", [[0.31, 0.31]]],
    ["bergsjon", [[0.08, 0.08]]],
  ]);
  const bergsjon = splits.find(({ area }) => area === "bergsjon")!;
  expect(bergsjon.shares).toEqual([0.08, 0.3, 0, 0.09, 0.03, 0.08, 0.33, 0.09]);
});

test("money moved to employment in one district is taken from its other goals in proportion, and read there alone", () => {
  const workspace = setLocal(
    newWorkspace("storstad-2002"),
    storstad.programme,
    { areas: ["bergsjon"] },
    "share-jobs",
    0.54,
  );
  const scenario = currentScenario(workspace);
  const splits = goalSplits(goals, scenario, storstad);
  const bergsjon = splits.find(({ area }) => area === "bergsjon")!;
  // 92 per cent become 46: half of every other goal.
  expect(bergsjon.shares.map((share) => Number(share.toFixed(9)))).toEqual([
    0.54, 0.15, 0, 0.045, 0.015, 0.04, 0.165, 0.045,
  ]);
  expect(bergsjon.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  expect(splits.find(({ area }) => area === "tensta")?.shares[0]).toBe(0.2);
  expect(scenario.local).toEqual([
    { areas: ["bergsjon"], assumptions: { "share-jobs": 0.54, "share-assistance": 0, "share-school": 0 } },
  ]);
});

test("Stockholm's projects: what goes on is what was planned, as far as plans came true", () => {
  const stockholm = shipped("stockholm-2002");
  const figure = (assumptions: Scenario["assumptions"]) =>
    continuingFigure(
      stockholm.sections.projects!,
      { utfall: 1, programme: { id: "stockholm-2002" }, ...(assumptions && { assumptions }) },
      stockholm,
      textsFor("en"),
    )!;
  const asPlanned = figure({ "plans-kept": 1 });
  expect(said(asPlanned, "rinkeby")).toEqual(["0%", "3,836,000", "0", "3,836,000"]);
  expect(said(asPlanned, "kista")).toEqual(["80%", "2,265,000", "1,812,000", "453,000"]);
  expect(said(asPlanned, "maria-gamla-stan")).toEqual(["50%", "800,000", "400,000", "400,000"]);
  expect(said(asPlanned, "farsta")).toEqual(["100%", "397,000", "397,000", "0"]);
  // 15,528,000 less Rinkeby's and Vantör's 6,158,000, a fifth of Kista's and half of Maria-Gamla stan's.
  expect(said(asPlanned, "total")).toEqual(["–", "15,528,000", "8,517,000", "7,011,000"]);
  expect(said(figure({ "plans-kept": 0 }), "total")).toEqual(["–", "15,528,000", "0", "15,528,000"]);
  expect(plain(figure({}).words[0]!)).toBe(
    "Of SEK 15.5 million granted, work for SEK 4.3 million goes on in the year after.",
  );
  const urban = shipped("urban15-2013");
  expect(continuingFigure(stockholm.sections.projects!, asGiven, urban, textsFor("en"))).toBeNull();
});
