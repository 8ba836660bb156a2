import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createLater } from "../../../src/ui/create-later.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a value follows in a turn of its own, the newest of several at once", () =>
  createRoot((dispose) => {
    const [value, setValue] = createSignal(1);
    const later = createLater(value);
    expect(later()).toBe(1);
    setValue(2);
    setValue(3);
    expect(later()).toBe(1);
    vi.runAllTimers();
    expect(later()).toBe(3);
    setValue(4);
    dispose();
    vi.runAllTimers();
    expect(later()).toBe(3);
  }));
