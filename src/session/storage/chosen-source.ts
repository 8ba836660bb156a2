import { type IDBPDatabase, openDB } from "idb";
import type { TableOptions } from "../../import/importer.ts";
import type { Mapping } from "../../import/mapping.ts";
import { placeOfPage } from "./place.ts";

/** A file or a pasted table that was chosen to bring in, and how it was understood last. */
export interface ChosenSource {
  readonly name: string;
  readonly content: Blob | string;
  readonly options: TableOptions;
  readonly mapping: Mapping;
}

/** So many are kept, of tabs that were closed over one. */
const most = 10;
const store = "sources";

const open = (): Promise<IDBPDatabase> =>
  openDB(`utfall-import ${placeOfPage()}`, 1, {
    upgrade: (db) => void db.createObjectStore(store, { autoIncrement: true }),
  });

/** The tab's note of it: where the content is, and what a reload needs at once. */
interface Note extends Pick<ChosenSource, "options" | "mapping"> {
  readonly at: number;
}

const noteKey = () => `utfall.import.${placeOfPage()}`;

/**
 * What this tab has chosen to bring in, for its next load. Where storage is full or closed to us nothing is kept, and
 * the file is chosen again.
 */
export function createChosenSource() {
  let at: Promise<number | null> = Promise.resolve(null);
  return {
    /** What is chosen now. */
    set(name: string, content: Blob | string): void {
      at = add(name, content).catch(() => null);
    },
    /** How it is understood now. */
    async describe(options: TableOptions, mapping: Mapping): Promise<void> {
      const place = await at;
      if (place === null) return;
      try {
        sessionStorage.setItem(noteKey(), JSON.stringify({ at: place, options, mapping } satisfies Note));
      } catch {
        return;
      }
    },
    /** What the page before this one had chosen; null where it had nothing, or that is gone. */
    async restore(): Promise<ChosenSource | null> {
      try {
        const note: Note | null = JSON.parse(sessionStorage.getItem(noteKey()) ?? "null");
        if (note === null) return null;
        const found = await (await open()).get(store, note.at);
        if (found === undefined) return null;
        at = Promise.resolve(note.at);
        return { name: found.name, content: found.content, options: note.options, mapping: note.mapping };
      } catch {
        return null;
      }
    },
    async forget(): Promise<void> {
      const place = await at;
      at = Promise.resolve(null);
      if (place === null) return;
      sessionStorage.removeItem(noteKey());
      await (await open()).delete(store, place);
    },
  };
}

async function add(name: string, content: Blob | string): Promise<number> {
  const db = await open();
  const at = Number(await db.add(store, { name, content }));
  await db.delete(store, IDBKeyRange.upperBound(at - most));
  return at;
}

/** Forgets what any tab has chosen. */
export async function forgetChosenSources(): Promise<void> {
  await (await open()).clear(store);
}
