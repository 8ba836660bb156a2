import { createRoot, createSignal } from "solid-js";
import { afterEach, expect, test } from "vitest";
import type { Answer } from "../../../src/engine/allocation-engine.ts";
import { fail, ok } from "../../../src/model/result.ts";
import { createAnswer } from "../../../src/session/create-answer.ts";

let end = () => {};
afterEach(() => end());

/** A question per input, answered when the test says so. */
function start() {
  const open: { input: number; answer(result: Answer<number>): void }[] = [];
  const [input, setInput] = createSignal<number | undefined>(undefined);
  const state = createRoot((dispose) => {
    end = dispose;
    return createAnswer<number, number>(
      input,
      (asked) => new Promise((answer) => open.push({ input: asked, answer })),
    );
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
  const answer = async (input: number, result: Answer<number>) => {
    open.find((each) => each.input === input)?.answer(result);
    await settle();
  };
  return { open, setInput, state, answer, settle };
}

test("idle, running, ready", async () => {
  const { setInput, state, answer, settle } = start();
  await settle();
  expect(state()).toEqual({ status: "idle" });
  setInput(1);
  expect(state().status).toBe("running");
  await answer(1, ok(10));
  expect(state()).toEqual({ status: "ready", value: 10 });
});

test("answers to older questions show on the way, never after a newer one", async () => {
  const { setInput, state, answer, settle } = start();
  await settle();
  setInput(1);
  setInput(2);
  await answer(1, ok(10));
  expect(state()).toEqual({ status: "running", value: 10 });
  await answer(2, ok(20));
  expect(state()).toEqual({ status: "ready", value: 20 });
  setInput(3);
  setInput(4);
  await answer(4, ok(40));
  await answer(3, ok(30));
  expect(state()).toEqual({ status: "ready", value: 40 });
});

test("a failure keeps the last good value; the next answer ends it", async () => {
  const { setInput, state, answer, settle } = start();
  await settle();
  setInput(1);
  await answer(1, ok(10));
  setInput(2);
  await answer(2, fail({ code: "weightsSumToZero" }));
  expect(state()).toEqual({ status: "failed", value: 10, failure: { code: "weightsSumToZero" } });
  setInput(3);
  await answer(3, ok(30));
  expect(state()).toEqual({ status: "ready", value: 30 });
});

test("a failure of an older question is nobody's", async () => {
  const { setInput, state, answer, settle } = start();
  await settle();
  setInput(1);
  setInput(2);
  await answer(1, fail({ code: "weightsSumToZero" }));
  expect(state().status).toBe("running");
  await answer(2, ok(20));
  expect(state()).toEqual({ status: "ready", value: 20 });
});

test("a question that a worker took along is asked again, three times at most", async () => {
  const { open, setInput, state, settle } = start();
  await settle();
  setInput(1);
  for (const attempt of [1, 2, 3]) {
    expect(open).toHaveLength(attempt);
    open.at(-1)?.answer(fail({ code: "crashed" }));
    await settle();
  }
  expect(open).toHaveLength(3);
  expect(state()).toEqual({ status: "failed", value: undefined, failure: { code: "crashed" } });
});

test("after its owner has gone nothing changes", async () => {
  const { setInput, state, answer, settle } = start();
  await settle();
  setInput(1);
  end();
  await answer(1, ok(10));
  expect(state().status).toBe("running");
});
