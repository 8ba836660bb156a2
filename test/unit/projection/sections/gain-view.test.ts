import { expect, test } from "vitest";
import {
  gainFigure,
  gainSentences,
  type OwnValues,
  payerGains,
} from "../../../../src/outcomes/projection/break-even/gain-view.ts";
import { ownValues } from "../../../../src/outcomes/projection/break-even/own-values.ts";
import type { Scenario, Workspace } from "../../../../src/scenario/scenario.ts";
import { clearAssumption } from "../../../../src/session/commands/clear-assumption.ts";
import { setAssumption } from "../../../../src/session/commands/set-assumption.ts";
import { currentScenario } from "../../../../src/session/workspace.ts";
import { textsOf } from "../../figure/read-table.ts";
import { shipped } from "../../map/shipped.ts";
import { textsFor } from "../../payouts/texts-for.ts";
import { places, plain, readingFrom } from "./made-projection.ts";

const pack = shipped("urban15-2013");
const en = textsFor("en");
/** A person in work is worth 100,000 a year to state and society; nothing else is known. */
const own = (changes: Partial<OwnValues> = {}): OwnValues => ({
  worth: (cause, payer) => (cause === "job" && payer !== "municipality" ? 100_000 : null),
  costShare: (payer) => (payer === "municipality" ? 0 : 1),
  years: 2,
  rate: 0,
  deadweight: 0,
  takeUp: 1,
  ...changes,
});
const reading = readingFrom({
  bands: [
    ["award", places.all, [10e6, 10e6, 10e6]],
    ["jobsEffect", places.all, [10, 20, 30]],
    ["assistanceEffect", places.all, [-5, -5, -5]],
    // Nobody leaves school there.
    ["pupilsEffect", places.all, [Number.NaN, Number.NaN, Number.NaN]],
  ],
  means: [
    ["jobsMade", places.all, [10, 10, 10]],
    ["displacedOutside", places.all, [2, 2, 2]],
  ],
});

test("people needed and simulated worth, payer by payer", () => {
  const [state, municipality, society] = payerGains(reading, null, own());
  // 30 million; a person is worth 2 x 100,000: 150 people.
  expect(state?.costSek).toBe(30e6);
  expect(state?.needed.job).toEqual({ kind: "people", people: 150, valueSek: 200_000 });
  expect(state?.needed.assistance).toBeNull();
  // 60 person-years are worth 6 million: 24 short.
  expect(state?.netSek).toBeCloseTo(-24e6, 3);
  // A fifth of the jobs is lost by others outside: 48 person-years.
  expect(society?.netSek).toBeCloseTo(-25.2e6, 3);
  expect(municipality?.netSek).toBeNull();
  expect(municipality?.unknown).toEqual(["job", "assistance", "pupil"]);
});

test("deadweight is taken off the people needed, never off what is simulated", () => {
  const [plainly] = payerGains(reading, null, own());
  const [wasted] = payerGains(reading, null, own({ deadweight: 0.25 }));
  expect(wasted?.needed.job).toMatchObject({ people: 200 });
  expect(wasted?.netSek).toBe(plainly?.netSek);
});

test("fewer on assistance is a gain, and an explicit nothing is known", () => {
  const [state] = payerGains(
    reading,
    null,
    own({ worth: (cause) => (cause === "assistance" ? 50_000 : cause === "job" ? 0 : null) }),
  );
  // 15 person-years x 50,000 = 0.75 million.
  expect(state?.netSek).toBeCloseTo(-29.25e6, 3);
  expect(state?.needed.job).toMatchObject({ kind: "never", reason: "noGain" });
  expect(state?.unknown).toEqual(["pupil"]);
});

test("later sums count for less, costs as well as gains", () => {
  const [state] = payerGains(reading, null, own({ rate: 1 }));
  // 10 + 5 + 2.5 = 17.5 million; 1 + 1 + 0.75 = 2.75 million.
  expect(state?.costSek).toBeCloseTo(17.5e6, 3);
  expect(state?.netSek).toBeCloseTo(2.75e6 - 17.5e6, 3);
});

test("only what is taken up costs", () => {
  expect(payerGains(reading, null, own({ takeUp: 0.5 }))[0]?.costSek).toBe(15e6);
});

test("in words: what it comes to, and what is not filled in", () => {
  expect(gainSentences(payerGains(reading, null, own()), reading, en).map(plain)).toEqual([
    "On average over the draws: The state is out of pocket by SEK 24 million net. Society is out of pocket by SEK 25.2 million net.",
    "Not filled in, and therefore left out: The state: One fewer on assistance and One more pupil eligible. The municipality: One more in work, One fewer on assistance and One more pupil eligible. Society: One fewer on assistance and One more pupil eligible.",
  ]);
  const nothing = own({ worth: () => null });
  expect(gainSentences(payerGains(reading, null, nothing), reading, en)).toEqual([
    "Nothing is filled in, so it is not known whether the money comes back.",
  ]);
});

test("the table says not filled in, none, and nothing to get back", () => {
  const rows = (values: OwnValues) =>
    textsOf(gainFigure(payerGains(reading, null, values), reading, null, pack, en).table, en.f);
  expect(rows(own())).toEqual([
    ["The state", "30,000,000", "150", "not filled in", "not filled in", "−24,000,000"],
    ["The municipality", "0", "not filled in", "not filled in", "not filled in", "not filled in"],
    ["Society", "30,000,000", "150", "not filled in", "not filled in", "−25,200,000"],
  ]);
  expect(rows(own({ worth: () => 0 }))[0]?.slice(2, 5)).toEqual(Array(3).fill("none: no gain"));
  expect(rows(own({ worth: () => 1000 }))[1]?.slice(2, 5)).toEqual(Array(3).fill("nothing to get back"));
});

test("a worth is known once it is filled in, even as 0, and unknown again once it is taken out", () => {
  const { programme } = pack;
  const scenario: Scenario = { utfall: 1, programme: { id: "urban15-2013" } };
  const workspace: Workspace = { utfall: 1, workspace: [scenario, scenario], baseline: 0 };
  const worth = (of: Workspace) =>
    ownValues(programme, currentScenario(of), programme.rule).worth("job", "state");
  expect(worth(workspace)).toBeNull();
  const zero = setAssumption(workspace, programme, "value-job-state", 0);
  expect(worth(zero)).toBe(0);
  expect(worth(setAssumption(zero, programme, "value-job-state", 120_000))).toBe(120_000);
  const cleared = clearAssumption(zero, "value-job-state");
  expect(worth(cleared)).toBeNull();
  expect(currentScenario(cleared)).toEqual(scenario);
  expect(clearAssumption(workspace, "value-job-state")).toBe(workspace);
});
