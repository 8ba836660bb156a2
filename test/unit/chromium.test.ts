import { afterEach, expect, test, vi } from "vitest";
import { findChromium } from "../chromium.ts";

afterEach(() => vi.unstubAllEnvs());

test("a path that does not start a browser is told in one sentence", () => {
  vi.stubEnv("CHROMIUM_PATH", "/nowhere/chromium");
  expect(() => findChromium()).toThrow(
    /^CHROMIUM_PATH names \/nowhere\/chromium, which does not start: .*\.$/,
  );
});

test("a browser the environment names is the one that is used", () => {
  // Anything that answers --version will do here.
  vi.stubEnv("CHROMIUM_PATH", process.execPath);
  expect(findChromium()).toBe(process.execPath);
});
