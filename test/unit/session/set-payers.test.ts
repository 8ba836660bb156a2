import { expect, test } from "vitest";
import type { Workspace } from "../../../src/scenario/scenario.ts";
import {
  setCounts,
  setGrantShare,
  setMatchCost,
  setPayerValue,
  setTypedCost,
} from "../../../src/session/commands/set-payers.ts";
import { currentScenario, newWorkspace } from "../../../src/session/workspace.ts";
import { shipped } from "../map/shipped.ts";

const { programme } = shipped("urban15-2013");
const fresh = newWorkspace("urban15-2013");
const payersIn = (workspace: Workspace) => currentScenario(workspace).payers;

test("a value is known once it is filled in, even as 0, and unknown again once it is taken out", () => {
  const zero = setPayerValue(fresh, "job", "state", 0);
  expect(payersIn(zero)).toEqual({ values: { job: { state: 0 } } });
  const two = setPayerValue(zero, "job", "society", 300_000);
  expect(payersIn(setPayerValue(two, "job", "state", null))).toEqual({
    values: { job: { society: 300_000 } },
  });
  const cleared = setPayerValue(zero, "job", "state", null);
  expect(currentScenario(cleared)).toEqual(currentScenario(fresh));
});

test("what the programme has anyway is no change", () => {
  const shared = setGrantShare(fresh, programme, "state", 0.5);
  expect(payersIn(shared)).toEqual({ grantShares: { state: 0.5 } });
  expect(payersIn(setGrantShare(shared, programme, "state", 1))).toBeUndefined();
  const other = setCounts(fresh, programme, "job", "none");
  expect(payersIn(other)).toEqual({ counts: { job: "none" } });
  expect(payersIn(setCounts(other, programme, "job", "job"))).toBeUndefined();
  expect(payersIn(setMatchCost(fresh, "new"))).toBeUndefined();
  expect(payersIn(setMatchCost(fresh, "all"))).toEqual({ matchCost: "all" });
});

test("a typed cost, even 0, stays until it is what is paid again", () => {
  const typed = setTypedCost(fresh, 0);
  expect(payersIn(typed)).toEqual({ costSek: 0 });
  expect(payersIn(setTypedCost(typed, null))).toBeUndefined();
});
