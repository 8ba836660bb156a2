import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Parameter, parameterList } from "../../../src/model/project/parameters.ts";
import type { AssumptionTexts } from "../../../src/programmes/assumptions/schema.ts";
import { textOf } from "../../../src/programmes/assumptions/text-of.ts";
import { root } from "../architecture/read-imports.ts";
import { readJson } from "./read-folder.ts";

const folder = join(root, "src/programmes/assumptions");
const texts = readJson(join(folder, "texts.json")) as AssumptionTexts;
const sources = readJson(join(folder, "sources.json")) as {
  readonly id: string;
  readonly publisher: string;
  readonly title: string | { readonly en: string };
}[];

const presetOf = ({ preset, options }: Parameter): string => {
  if (options !== undefined) return `${preset} (${options.map((option, i) => `${i} ${option}`).join(", ")})`;
  if (typeof preset === "number") return preset === 1 / 3 ? "1/3" : String(preset);
  return `${preset[1]} (${preset[0]} to ${preset[2]})`;
};

function sourceOf(id: string): string {
  const source = sources.find((each) => each.id === textOf(texts, id, "en").source);
  if (source === undefined) throw new Error(`${id} has no source`);
  if (source.publisher === "Utfall") return "assumption";
  return `assumption, after ${source.publisher}: ${typeof source.title === "string" ? source.title : source.title.en}`;
}

const rowOf = (parameter: Parameter): string => {
  const { id, least, most, unit } = parameter;
  const title = textOf(texts, id, "en").title;
  const name = id === "cycle-1" ? "`cycle-1` to `cycle-30`" : `\`${id}\``;
  const called = id === "cycle-1" ? "Own cycle, year by year" : title;
  return `| ${name} | ${called} | ${texts.units[unit]?.en ?? unit} | ${presetOf(parameter)} | ${least} to ${most} | ${sourceOf(id)} |`;
};

const shown = parameterList.filter(({ id }) => id === "cycle-1" || !/^cycle-\d+$/.test(id));

test("docs/projection.md has every assumption with unit, preset, bounds and source, as the model has them", () => {
  const page = readFileSync(join(root, "docs/projection.md"), "utf8");
  const rows = page.split("\n").filter((line) => line.startsWith("| `") && line.split("|").length === 8);
  expect(rows).toEqual(shown.map(rowOf));
});

test("docs/scenario-file.md names every assumption", () => {
  const page = readFileSync(join(root, "docs/scenario-file.md"), "utf8");
  for (const { id } of shown) expect(page).toContain(`\`${id}\``);
});
