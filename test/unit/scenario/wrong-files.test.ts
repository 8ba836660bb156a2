import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createCatalogue } from "../../../src/cli/catalogue.ts";
import { faultsOfFile } from "../../../src/cli/check.ts";
import { faults as english, faultWords as englishWords } from "../../../src/i18n/en/faults.ts";
import { sayFault } from "../../../src/i18n/say-fault.ts";
import { faults as swedish, faultWords as swedishWords } from "../../../src/i18n/sv/faults.ts";
import type { Fault } from "../../../src/model/result.ts";
import { root } from "../architecture/read-imports.ts";

const folder = join(root, "test/fixtures/scenarios-wrong");
const expected: Readonly<Record<string, readonly Fault[]>> = JSON.parse(
  readFileSync(`${folder}.json`, "utf8"),
);
const catalogue = createCatalogue();

test("every wrong file has its expected faults written down", () => {
  const files = readdirSync(folder).map((name) => name.replace(/\.json$/, ""));
  expect(files.sort()).toEqual(Object.keys(expected).sort());
});

test.each(Object.entries(expected))("%s", (name, faults) => {
  const found = faultsOfFile(join(folder, `${name}.json`), catalogue);
  expect(found).toMatchObject(faults);
  expect(found.length).toBe(faults.length);
  for (const fault of found) {
    for (const texts of [
      { locale: "en", faults: english, faultWords: englishWords } as const,
      { locale: "sv", faults: swedish, faultWords: swedishWords } as const,
    ]) {
      const sentence = sayFault(fault, texts);
      expect(sentence).not.toMatch(/[{}[\]–]|undefined/);
      expect(sentence).toMatch(/\.$/);
    }
  }
});
