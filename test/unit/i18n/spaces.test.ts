import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = "src/i18n/sv";

test("in Swedish a number and its per cent sign stay on one line", () => {
  const apart = readdirSync(folder).filter((file) => /\d %/.test(readFileSync(`${folder}/${file}`, "utf8")));
  expect(apart).toEqual([]);
});
