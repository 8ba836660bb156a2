import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createAtRest } from "../../../src/ui/create-at-rest.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a value waits while a control is moved, and is the newest once the hand rests", () =>
  createRoot((dispose) => {
    const [value, setValue] = createSignal(1);
    const [isMoving, setMoving] = createSignal(false);
    const settled = createAtRest(value, isMoving);
    expect(settled()).toBe(1);
    setValue(2);
    expect(settled()).toBe(2);
    setMoving(true);
    for (const next of [3, 4, 5]) {
      setValue(next);
      vi.advanceTimersByTime(100);
      expect(settled()).toBe(2);
    }
    vi.advanceTimersByTime(100);
    expect(settled()).toBe(5);
    setValue(6);
    setMoving(false);
    expect(settled()).toBe(6);
    dispose();
  }));

test("a slider that is held down is no rest until the hand lets go, or has been still for about a second", () =>
  createRoot((dispose) => {
    let held: object | null = {};
    vi.stubGlobal("document", { querySelector: () => held });
    const [value, setValue] = createSignal(1);
    const settled = createAtRest(value, () => true);
    setValue(2);
    vi.advanceTimersByTime(600);
    expect(settled()).toBe(1);
    held = null;
    vi.advanceTimersByTime(150);
    expect(settled()).toBe(2);
    held = {};
    setValue(3);
    vi.advanceTimersByTime(1000);
    expect(settled()).toBe(2);
    vi.advanceTimersByTime(100);
    expect(settled()).toBe(3);
    dispose();
  }));
