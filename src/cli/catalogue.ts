import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadProgramme } from "../programmes/load-programme.ts";
import type { ProgrammePackage } from "../programmes/package.ts";
import type { Catalogue } from "../scenario/find-programme.ts";

/** The product's programmes from the disk, each loaded when first asked for. */
export interface FileCatalogue extends Catalogue {
  find(id: string): ProgrammePackage | undefined;
}

/** The programmes in a folder: one folder each, named by the programme's id. Throws when one of them is faulty, which is a bug. */
export function createCatalogue(folder = join(import.meta.dirname, "../programmes")): FileCatalogue {
  const loaded = new Map<string, ProgrammePackage>();
  const ids = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "about.json")))
    .map((entry) => entry.name)
    .sort();

  return {
    ids,
    find(id) {
      if (!ids.includes(id)) return undefined;
      const found = loaded.get(id) ?? load(join(folder, id));
      loaded.set(id, found);
      return found;
    },
  };
}

function load(folder: string): ProgrammePackage {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const parts = files.map((name) => [
    name.slice(0, -".json".length),
    JSON.parse(readFileSync(join(folder, name), "utf8")),
  ]);
  const read = loadProgramme(Object.fromEntries(parts));
  if (read.ok) return read.value;
  throw new Error(
    `${folder}: ${read.error.map(({ part, path, code }) => `${part} ${path} ${code}`).join("; ")}`,
  );
}
