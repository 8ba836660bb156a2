import { writeFileSync } from "node:fs";
import type { Arguments } from "./arguments.ts";
import type { FileCatalogue } from "./catalogue.ts";
import type { Command } from "./command.ts";
import { type Imported, importFile } from "./import-file.ts";
import { importJson, importSentences, importText } from "./import-text.ts";
import { type Output, oneLine } from "./output.ts";

/** The command `import`. */
export const importCommand: Command = {
  name: "import",
  usage: "import <table file> [--sheet NAME] [--json] [--out scenario.json] [--lang en|sv]",
  help: `Reads a table of areas (CSV, XLSX, JSON-stat) as the page does and makes a scenario file of it, with a plain rule
to start from and 10 million kronor to distribute: docs/own-data.md.

--sheet    the sheet of a workbook; without it the one that looks like a table.
--out      writes the scenario file, which the other commands read.
--json prints one object:
  { "columns": [{ "heading", "as", "unit", "direction", "years" }], "leftOut": [{ "row", "why" }],
    "guesses": [{ "code", "message", "matters", "value" }], "faults": [{ "row", "column", "code", "message" }],
    "scenario": the scenario file, or null }
as is what the page calls the column: indicator, denominator, attribute (a fact about the area), lastAward, areaId,
areaName, areaIdName, municipality, year, measureName, only (the group that is kept), ignore or blank. A column with
several measures has one entry for each. direction is 1 where higher is better, -1 where lower is. leftOut has every row
that is not taken in. guesses has everything that was decided without asking; matters says which to look at.
Nothing is made or written where there is a fault.`,
  words: [1, 1],
  options: ["sheet", "out"],
  run,
};

async function run(
  { words: [file = ""], json, locale, options }: Arguments,
  _: FileCatalogue,
  output: Output,
): Promise<number> {
  const imported = await importFile(file, options.get("sheet")?.at(-1));
  if ("problem" in imported) {
    output.error(oneLine(`${file}: ${imported.problem}`));
    return 2;
  }
  const isRight = imported.scenario !== null;
  const out = options.get("out")?.at(-1);
  const failed = out !== undefined && isRight ? write(out, imported) : null;
  if (json) output.line(JSON.stringify(importJson(imported, locale)));
  else output.line(importText(imported, locale));
  for (const sentence of importSentences(imported, locale)) output.error(oneLine(`${file}: ${sentence}`));
  if (failed !== null) output.error(oneLine(`${out}: ${failed}`));
  return isRight && failed === null ? 0 : 2;
}

/** Why the scenario could not be written; null where it was. */
function write(path: string, { text }: Imported): string | null {
  try {
    writeFileSync(path, text ?? "");
    return null;
  } catch (error) {
    return `The file could not be written (${(error as NodeJS.ErrnoException).code ?? "unknown"}).`;
  }
}
