import { expect, test } from "vitest";
import type { AnalysisId } from "../../../../src/scenario/analysis/analysis-questions.ts";
import {
  faultsOfAnalysisView,
  readAnalysisOptions,
} from "../../../../src/scenario/analysis/analysis-settings.ts";
import { canonicalJson } from "../../../../src/scenario/canonical-json.ts";
import { pack } from "../../../../src/scenario/link/pack.ts";
import { readLink } from "../../../../src/scenario/link/read-link.ts";
import { writeLink } from "../../../../src/scenario/link/write-link.ts";
import { sample } from "../link/sample.ts";

const goal = {
  conditions: [{ kind: "atLeast", area: "rinkeby", sek: 5_000_000 }, { kind: "sameTotal" }],
  levers: [{ path: ["pots", "work", "weight"], from: 0, to: 4 }],
};

test("what may be chosen for a question is taken as it is", () => {
  const right: [AnalysisId, object][] = [
    ["luck", { draws: 500, seed: 7, significantZ: 2, minimumN: 50 }],
    ["incentives", { costSek: 0 }],
    ["attribution", { by: "part" }],
    ["goal-seek", goal],
    ["robustness", { futures: 100, years: 5, pairs: 0, rules: ["library:needOnly"] }],
    ["boundaries", { split: { area: "rinkeby", part: 0.4 } }],
    ["vintages", {}],
  ];
  for (const [id, options] of right)
    expect(readAnalysisOptions(id, options, id)).toEqual({ ok: true, value: options });
});

test("what may not is refused with its place", () => {
  const paths = (settings: unknown) =>
    faultsOfAnalysisView({ settings }, "view.analysis").map(({ path }) => path);
  expect(paths({ luck: { draws: 1e6 } })).toEqual(["view.analysis.settings.luck.draws"]);
  expect(paths({ luck: { seeds: 1 } })).toEqual(["view.analysis.settings.luck.seeds"]);
  expect(paths({ incentives: { costSek: -1 } })).toEqual(["view.analysis.settings.incentives.costSek"]);
  expect(paths({ boundaries: { split: { area: "a", part: 1 } } })).toEqual([
    "view.analysis.settings.boundaries.split.part",
  ]);
  expect(paths({ robustness: { rules: Array(51).fill("scenario:0") } })).toEqual([
    "view.analysis.settings.robustness.rules",
  ]);
  expect(paths({ weather: {} })).toEqual(["view.analysis.settings.weather"]);
  expect(paths({ "goal-seek": { ...goal, conditions: Array(9).fill({ kind: "sameTotal" }) } })).toHaveLength(
    1,
  );
  expect(faultsOfAnalysisView({ opened: ["luck", "weather"] }, "view.analysis")).toMatchObject([
    { path: "view.analysis.opened[1]" },
  ]);
});

test("a link carries the settings, and is refused with the place of one that is wrong", () => {
  const analysis = { opened: ["luck"], settings: { luck: { seed: 7 }, "goal-seek": goal } };
  const link = writeLink({ ...sample, view: { ...sample.view, analysis } as typeof sample.view });
  const read = readLink(link);
  expect(read.ok && read.value.view.analysis).toEqual(analysis);
  const wrong = { ...sample, view: { analysis: { settings: { luck: { seed: 0.5 } } } } };
  expect(readLink(`#u1.${pack(canonicalJson(wrong))}`)).toMatchObject({
    ok: false,
    error: { code: "wrong", faults: [{ path: "view.analysis.settings.luck.seed" }] },
  });
});
