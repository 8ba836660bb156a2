import { type IDBPDatabase, type OpenDBCallbacks, openDB } from "idb";
import type { OwnRecord, SessionRecord, WorkRecord } from "./records.ts";

/** What is written at once. */
export interface Writing {
  readonly desk: SessionRecord;
  readonly works: readonly WorkRecord[];
  readonly own: readonly OwnRecord[];
  /** The writer that is expected to have written the session last; null where there should be none. */
  readonly expected: string | null;
}

/** How it went: `taken` by another tab since, or `gone`, forgotten since; nothing is written then. */
export type Written = "written" | "taken" | "gone";

/** Where sessions are kept. Every promise rejects where the browser does not let us. Records come as they were found. */
export interface SessionDatabase {
  /** The records of sessions of this copy of the page. */
  sessions(): Promise<readonly unknown[]>;
  /** The records of one session. */
  read(session: string): Promise<{ readonly works: readonly unknown[]; readonly own: readonly unknown[] }>;
  write(writing: Writing): Promise<Written>;
  /** Takes a record that cannot be read out of the way, and keeps it. */
  quarantine(kind: RecordKind, record: unknown): Promise<void>;
  remove(sessions: readonly string[]): Promise<void>;
  /** Forgets everything, what was set aside as well. */
  clear(): Promise<void>;
}

const name = "utfall";
const version = 1;
const kept = ["desks", "works", "own"] as const;

/** Stores of records, by the names that the database was made with. */
export type RecordKind = (typeof kept)[number];

/** Every key of a store whose keys begin with a session's id. */
const ofSession = (id: string) => IDBKeyRange.bound([id], [id, []]);

/**
 * Sessions in IndexedDB, as one copy of the page under its host (`place`) has them; those of before, which name no
 * copy, are everybody's. The database is opened when first asked for, and again after it was lost.
 */
export function createSessionDatabase(place: string): SessionDatabase {
  const isHere = (record: { readonly place?: unknown }) =>
    record.place === undefined || record.place === place;
  let opening: Promise<IDBPDatabase> | null = null;
  const database = (): Promise<IDBPDatabase> => {
    opening ??= open().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
  const open = async (): Promise<IDBPDatabase> => {
    const callbacks: OpenDBCallbacks<unknown> = {
      upgrade(db, before) {
        if (before > 0) return;
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
    };
    // A later edition may have raised the version of the database: what it holds is read as far as it is known.
    const opened = await openDB(name, version, callbacks).catch((error: unknown) => {
      if (error instanceof DOMException && error.name === "VersionError")
        return openDB(name, undefined, callbacks);
      throw error;
    });
    return opened;
  };

  return {
    async sessions() {
      return (await (await database()).getAll("desks")).filter(isHere);
    },
    async read(session) {
      const tx = (await database()).transaction(["works", "own"]);
      const [works, own] = await Promise.all([
        tx.objectStore("works").getAll(ofSession(session)),
        tx.objectStore("own").getAll(ofSession(session)),
      ]);
      return { works, own };
    },
    async write({ desk, works, own, expected }) {
      const tx = (await database()).transaction(kept, "readwrite");
      const found: { readonly writer?: unknown } | undefined = await tx.objectStore("desks").get(desk.id);
      if (found === undefined && expected !== null) return "gone";
      if (found !== undefined && found.writer !== expected) return "taken";
      const puts = [
        tx.objectStore("desks").put({ ...desk, place }),
        ...works.map((record) => tx.objectStore("works").put(record)),
        ...own.map((record) => tx.objectStore("own").put(record)),
      ];
      tx.commit();
      await settled(puts, tx.done);
      return "written";
    },
    async quarantine(kind, record) {
      const tx = (await database()).transaction([kind, "aside"], "readwrite");
      const store = tx.objectStore(kind);
      const { id, desk, programme } = record as Readonly<Record<string, IDBValidKey>>;
      const key = kind === "desks" ? id : [desk, programme];
      const steps = [
        tx.objectStore("aside").add({ at: Date.now(), place, kind, record }),
        store.delete(key as IDBValidKey),
      ];
      await settled(steps, tx.done);
    },
    async remove(sessions) {
      const tx = (await database()).transaction(kept, "readwrite");
      const steps = sessions.flatMap((id) => [
        tx.objectStore("desks").delete(id),
        tx.objectStore("works").delete(ofSession(id)),
        tx.objectStore("own").delete(ofSession(id)),
      ]);
      await settled(steps, tx.done);
    },
    async clear() {
      const tx = (await database()).transaction([...kept, "aside"], "readwrite");
      const ids = (await tx.objectStore("desks").getAll()).filter(isHere).map(({ id }) => id);
      const aside = tx.objectStore("aside");
      const [keys, records] = await Promise.all([aside.getAllKeys(), aside.getAll()]);
      const steps = [
        ...ids.flatMap((id) => [
          tx.objectStore("desks").delete(id),
          tx.objectStore("works").delete(ofSession(id)),
          tx.objectStore("own").delete(ofSession(id)),
        ]),
        ...keys.filter((_, at) => isHere(records[at])).map((key) => aside.delete(key)),
      ];
      await settled(steps, tx.done);
    },
  };
}

/** Waits for a transaction. Its own reason says why it failed (a full disk); the steps only say that it did. */
async function settled(steps: readonly Promise<unknown>[], done: Promise<void>): Promise<void> {
  const [whole] = await Promise.allSettled([done, ...steps]);
  if (whole.status === "rejected") throw whole.reason;
}
