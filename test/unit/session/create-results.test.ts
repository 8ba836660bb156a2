import { createRoot, createSignal } from "solid-js";
import { afterEach, expect, test } from "vitest";
import type { Answer } from "../../../src/engine/allocation-engine.ts";
import { allocate } from "../../../src/model/allocate.ts";
import type { Allocation } from "../../../src/model/allocation.ts";
import { fail, ok } from "../../../src/model/result.ts";
import type { Scenario, Workspace } from "../../../src/scenario/scenario.ts";
import { createResults } from "../../../src/session/create-results.ts";
import { programme } from "./example-programme.ts";

let end = () => {};
afterEach(() => end());

const scenario = (title: string): Scenario => ({ utfall: 1, title, programme: { id: "small" } });
const allocation = (budgetSek: number): Allocation => {
  const result = allocate({ ...programme.rule, budgetSek }, programme);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const together = (...workspace: Scenario[]): Workspace => ({ utfall: 1, workspace, baseline: 0 });
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

test("every place has its own result, one that fails has its own fault, and a moved one is not asked for again", async () => {
  const [a, b, c] = [scenario("a"), scenario("b"), scenario("c")];
  const asked: string[] = [];
  const [workspace, setWorkspace] = createSignal({ ...together(a, b), baseline: 1 });
  const results = createRoot((dispose) => {
    end = dispose;
    return createResults(workspace, async (each, place): Promise<Answer<Allocation>> => {
      asked.push(`${each.title} at ${place}`);
      return each === c
        ? fail({ code: "floorsAboveMoney", value: 2, allowed: 1 })
        : ok(allocation(each === a ? 1e6 : 2e6));
    });
  });
  const shown = () =>
    results().map(({ status, value }) => [status, value?.scenario.title, value?.allocation.budgetSek]);
  await settle();
  expect(shown()).toEqual([
    ["ready", "a", 1e6],
    ["ready", "b", 2e6],
  ]);
  setWorkspace(together(b, a));
  await settle();
  expect(shown()).toEqual([
    ["ready", "b", 2e6],
    ["ready", "a", 1e6],
  ]);
  expect(asked).toEqual(["a at 0", "b at 1"]);
  setWorkspace(together(b, c));
  await settle();
  // The last good result stays and says whose it is.
  expect(shown()).toEqual([
    ["ready", "b", 2e6],
    ["failed", "a", 1e6],
  ]);
  expect(results()[1]?.failure).toMatchObject({ code: "floorsAboveMoney" });
  setWorkspace(together(b));
  expect(shown()).toEqual([["ready", "b", 2e6]]);
});

test("another baseline asks for every result again: a limit may be counted on what it pays", async () => {
  const [a, b] = [scenario("a"), scenario("b")];
  const asked: string[] = [];
  const [workspace, setWorkspace] = createSignal(together(a, b));
  createRoot((dispose) => {
    end = dispose;
    return createResults(workspace, async (each): Promise<Answer<Allocation>> => {
      asked.push(`${each.title}`);
      return ok(allocation(1e6));
    });
  });
  await settle();
  setWorkspace({ ...together(a, b), baseline: 1 });
  await settle();
  expect(asked).toEqual(["a", "b", "a", "b"]);
});
