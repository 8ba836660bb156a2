import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { PartName } from "../../../src/programmes/part-names.ts";

export type Folder = Readonly<Partial<Record<PartName, unknown>>>;

const programmes = fileURLToPath(new URL("../../../src/programmes/", import.meta.url));
/** Where the wrong files and the small programme they replace a file of stand. */
export const fixtures = fileURLToPath(new URL("../../fixtures/", import.meta.url));

/** One parsed JSON file. */
export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

/** The parsed files of a folder, by name without `.json`. */
export function readFolder(path: string): Folder {
  const names = readdirSync(path).filter((name) => name.endsWith(".json"));
  return Object.fromEntries(names.map((name) => [name.slice(0, -5), readJson(`${path}/${name}`)]));
}

/** The ids of the programmes that ship with the product: the folders that hold an about.json. */
export const programmeIds = readdirSync(programmes, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(programmes + entry.name).includes("about.json"))
  .map((entry) => entry.name);

/** The parsed files of a shipped programme. */
export const readProgramme = (id: string): Folder => readFolder(programmes + id);
