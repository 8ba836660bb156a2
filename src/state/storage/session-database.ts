import { type IDBPDatabase, openDB } from "idb";
import type { OwnRecord, SessionRecord, WorkRecord } from "./records.ts";

/** What is written at once. */
export interface Writing {
  readonly desk: SessionRecord;
  readonly works: readonly WorkRecord[];
  readonly own: readonly OwnRecord[];
  /** The writer that is expected to have written the desk last; null where there should be no such desk. */
  readonly expected: string | null;
}

/** How it went: `taken` by another tab since, or `gone`, forgotten since; nothing is written then. */
export type Written = "written" | "taken" | "gone";

/** Where desks are kept. Every promise rejects where the browser does not let us. Records come as they were found. */
export interface SessionDatabase {
  desks(): Promise<readonly unknown[]>;
  /** The records of one desk. */
  read(desk: string): Promise<{ readonly works: readonly unknown[]; readonly own: readonly unknown[] }>;
  write(writing: Writing): Promise<Written>;
  /** Takes a record that cannot be read out of the way, and keeps it. */
  setAside(kind: "desks" | "works" | "own", record: unknown): Promise<void>;
  remove(desks: readonly string[]): Promise<void>;
  /** Forgets everything, what was set aside as well. */
  clear(): Promise<void>;
}

const name = "utfall";
const version = 1;
const kept = ["desks", "works", "own"] as const;

/** Every key of a store whose keys begin with a desk's id. */
const ofDesk = (desk: string) => IDBKeyRange.bound([desk], [desk, []]);

/** Desks in IndexedDB. The database is opened when first asked for, and again after it was lost. */
export function createSessionDatabase(): SessionDatabase {
  let opening: Promise<IDBPDatabase> | null = null;
  const database = (): Promise<IDBPDatabase> => {
    opening ??= open().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
  const open = async (): Promise<IDBPDatabase> => {
    const opened = await openDB(name, version, {
      upgrade(db) {
        db.createObjectStore("desks", { keyPath: "id" });
        db.createObjectStore("works", { keyPath: ["desk", "programme"] });
        db.createObjectStore("own", { keyPath: ["desk", "programme"] });
        db.createObjectStore("aside", { autoIncrement: true });
      },
      // A later edition in another tab waits for us.
      blocking() {
        opened.close();
        opening = null;
      },
      terminated() {
        opening = null;
      },
    });
    return opened;
  };

  return {
    async desks() {
      return (await database()).getAll("desks");
    },
    async read(desk) {
      const tx = (await database()).transaction(["works", "own"]);
      const [works, own] = await Promise.all([
        tx.objectStore("works").getAll(ofDesk(desk)),
        tx.objectStore("own").getAll(ofDesk(desk)),
      ]);
      return { works, own };
    },
    async write({ desk, works, own, expected }) {
      const tx = (await database()).transaction(kept, "readwrite");
      const found: { readonly writer?: unknown } | undefined = await tx.objectStore("desks").get(desk.id);
      if (found === undefined && expected !== null) return "gone";
      if (found !== undefined && found.writer !== expected) return "taken";
      const puts = [
        tx.objectStore("desks").put(desk),
        ...works.map((record) => tx.objectStore("works").put(record)),
        ...own.map((record) => tx.objectStore("own").put(record)),
      ];
      tx.commit();
      await settled(puts, tx.done);
      return "written";
    },
    async setAside(kind, record) {
      const tx = (await database()).transaction([kind, "aside"], "readwrite");
      const store = tx.objectStore(kind);
      const { id, desk, programme } = record as Readonly<Record<string, IDBValidKey>>;
      const key = kind === "desks" ? id : [desk, programme];
      const steps = [
        tx.objectStore("aside").add({ at: Date.now(), kind, record }),
        store.delete(key as IDBValidKey),
      ];
      await settled(steps, tx.done);
    },
    async remove(desks) {
      const tx = (await database()).transaction(kept, "readwrite");
      const steps = desks.flatMap((desk) => [
        tx.objectStore("desks").delete(desk),
        tx.objectStore("works").delete(ofDesk(desk)),
        tx.objectStore("own").delete(ofDesk(desk)),
      ]);
      await settled(steps, tx.done);
    },
    async clear() {
      const tx = (await database()).transaction([...kept, "aside"], "readwrite");
      await settled(
        [...kept, "aside" as const].map((store) => tx.objectStore(store).clear()),
        tx.done,
      );
    },
  };
}

/** Waits for a transaction. Its own reason says why it failed (a full disk); the steps only say that it did. */
async function settled(steps: readonly Promise<unknown>[], done: Promise<void>): Promise<void> {
  const [whole] = await Promise.allSettled([done, ...steps]);
  if (whole.status === "rejected") throw whole.reason;
}
