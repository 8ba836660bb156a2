import { mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { findChromium, findFirefox } from "../find-browser.ts";

afterEach(() => vi.unstubAllEnvs());

test.each([
  ["CHROMIUM_PATH", findChromium],
  ["FIREFOX_PATH", findFirefox],
])("a path in %s that does not start a browser is told in one sentence", (variable, find) => {
  vi.stubEnv(variable, "/nowhere/browser");
  expect(() => find()).toThrow(
    new RegExp(`^${variable} names /nowhere/browser, which does not start: .*\\.$`),
  );
});

test.each([
  ["CHROMIUM_PATH", findChromium],
  ["FIREFOX_PATH", findFirefox],
])("a browser that %s names is the one that is used", (variable, find) => {
  // Anything that answers --version will do here.
  vi.stubEnv(variable, process.execPath);
  expect(find()).toBe(process.execPath);
});

test("where there is none, one sentence says what to do", () => {
  vi.stubEnv("FIREFOX_PATH", "");
  vi.stubEnv("PATH", "/nowhere");
  expect(() => findFirefox()).toThrow(/need Firefox and found none\. Install it, or set FIREFOX_PATH/);
});

test("of the browsers on the search path the lightest is used, whatever the order of its folders", () => {
  const [first, second] = [mkdtempSync(join(tmpdir(), "path-")), mkdtempSync(join(tmpdir(), "path-"))];
  symlinkSync(process.execPath, join(first, "chromium"));
  symlinkSync(process.execPath, join(second, "chromium-headless-shell"));
  vi.stubEnv("CHROMIUM_PATH", "");
  vi.stubEnv("PATH", [first, second].join(delimiter));
  expect(findChromium()).toBe(join(second, "chromium-headless-shell"));
  vi.stubEnv("PATH", first);
  expect(findChromium()).toBe(join(first, "chromium"));
});
