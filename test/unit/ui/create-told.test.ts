import { createRoot, createSignal } from "solid-js";
import { expect, test } from "vitest";
import { createTold } from "../../../src/ui/create-told.ts";

test("readers hear of another value, and not that the same was worked out again", () =>
  createRoot((dispose) => {
    const [value, setValue] = createSignal({ from: 0, to: 20 });
    const told = createTold(value, (a, b) => a.from === b.from && a.to === b.to);
    const first = told();
    setValue({ from: 0, to: 20 });
    expect(told()).toBe(first);
    setValue({ from: 20, to: 40 });
    expect(told()).toEqual({ from: 20, to: 40 });
    dispose();
  }));
