import { expect, test } from "vitest";
import { fileFor, isHashed, type Release } from "../../../src/offline/release.ts";
import { entryOfLock, releaseLock } from "../../../src/offline/release-lock.ts";

const release: Release = {
  version: "1",
  files: [
    ["", "sha256-a"],
    ["assets/index-1.js", "sha256-b"],
    ["icon.svg", "sha256-c"],
  ],
};

test("the page answers by its folder and by its file; other pages are none of its business", () => {
  expect(fileFor(release, "")).toBe("");
  expect(fileFor(release, "index.html")).toBe("");
  expect(fileFor(release, "icon.svg")).toBe("icon.svg");
  expect(fileFor(release, "other.html")).toBeNull();
  expect(fileFor(release, "assets/index-0.js")).toBeNull();
});

test("only what has its hash in its name is taken over from an older release", () => {
  expect(isHashed("assets/index-1.js")).toBe(true);
  expect(isHashed("icon.svg")).toBe(false);
  expect(isHashed("")).toBe(false);
});

test("a lock names the script a page began with; other locks name none", () => {
  expect(entryOfLock(releaseLock("https://example.org/assets/index-1.js"))).toBe(
    "https://example.org/assets/index-1.js",
  );
  expect(entryOfLock("utfall.desk 1")).toBeNull();
});
