import { programmes } from "virtual:programmes";
import { assembleProgramme } from "../programmes/assemble-programme.ts";
import type { About, ProgrammePackage } from "../programmes/package.ts";
import type { ProgrammeParts } from "../programmes/schema.ts";

const byId = new Map(programmes.map((each) => [each.about.id, each]));

/** What the menu shows, in its order. */
export const programmeList: readonly About[] = programmes
  .map(({ about }) => about)
  .sort((a, b) => a.order - b.order);

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
  const { parts } = await known.load();
  // Checked against their schemas by a test, file by file.
  return assembleProgramme({ about: known.about, ...parts } as unknown as ProgrammeParts);
}
