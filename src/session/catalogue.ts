import { assembleProgramme } from "../programmes/assemble-programme.ts";
import type { About, ProgrammePackage } from "../programmes/package.ts";
import type { ProgrammeParts } from "../programmes/schema.ts";

const abouts = import.meta.glob<About>("../programmes/*/about.json", { eager: true, import: "default" });
const parts = import.meta.glob<unknown>(["../programmes/*/*.json", "!../programmes/*/about.json"], {
  import: "default",
});

const folderOf = (path: string): string => path.split("/").at(-2) ?? "";
const partOf = (path: string): string => (path.split("/").at(-1) ?? "").replace(/\.json$/, "");

/** What the menu shows, in its order. */
export const programmeList: readonly About[] = Object.values(abouts).sort((a, b) => a.order - b.order);

const byId = new Map(
  Object.entries(abouts).map(([path, about]) => [about.id, { about, folder: folderOf(path) }]),
);
const loaded = new Map<string, Promise<ProgrammePackage>>();

/**
 * A programme of the product by id, loaded when first asked for. Its files are held to their schemas by a test, so
 * that the schemas need not travel. Rejects where the files cannot be fetched; unknown ids are a bug.
 */
export function openProgramme(id: string): Promise<ProgrammePackage> {
  const known = loaded.get(id);
  if (known !== undefined) return known;
  const opening = readFolder(id).catch((error: unknown) => {
    loaded.delete(id);
    throw error;
  });
  loaded.set(id, opening);
  return opening;
}

async function readFolder(id: string): Promise<ProgrammePackage> {
  const known = byId.get(id);
  if (known === undefined) throw new RangeError(`there is no programme ${id}`);
  const files = Object.entries(parts).filter(([path]) => folderOf(path) === known.folder);
  const read = await Promise.all(files.map(async ([path, load]) => [partOf(path), await load()] as const));
  // Checked against their schemas by a test, file by file.
  return assembleProgramme({ about: known.about, ...Object.fromEntries(read) } as unknown as ProgrammeParts);
}
