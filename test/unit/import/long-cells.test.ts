import { expect, test } from "vitest";
import { createImporter } from "../../../src/import/importer.ts";
import { limits } from "../../../src/import/limits.ts";

/** Texts as long as a cell may be, of signs that patterns could try in many ways. */
const parts = [
  "1",
  "1x",
  " 111",
  ".1",
  "a",
  "ab ",
  "-",
  "2012 ",
  "(",
  "(2012) ",
  "%",
  "2012Q",
  "a?",
  "&o",
  "1\u00a0",
  "12a3 ",
  "mnkr ",
  "[1]",
  "1²",
  "5−",
  "1e5",
  "#",
  "2012/13 ",
];

test.each(parts)("cells of 5,000 signs made of %j take no longer than their length", async (part) => {
  const cell = part.repeat(limits.cell / part.length).slice(0, limits.cell - 3);
  const rows = Array.from({ length: 40 }, (_, at) => `${at}${cell};${cell};${cell}`);
  const started = performance.now();
  const importer = createImporter();
  const read = await importer.read(
    { name: "long.csv", text: `Kod;Namn;Andel, % 2021\n${rows.join("\n")}` },
    {},
  );
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  expect(importer.check(read.value.mapping)?.checked.faults.length).toBeGreaterThan(0);
  // Trying each sign against each other one takes minutes.
  expect(performance.now() - started).toBeLessThan(5000);
});
