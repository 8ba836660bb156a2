import { type Accessor, createSignal } from "solid-js";
import type { InlineProgramme } from "../../scenario/scenario.ts";
import type { Journal, JournalEntry } from "./journal.ts";
import { OpenSession } from "./open-session.ts";
import { readOwnRecord, readSessionRecord, readWorkRecord } from "./read-records.ts";
import type { SessionRecord } from "./records.ts";
import { isLater, replay } from "./replay-journal.ts";
import type { Origin, SavedSession, SavedWork, SessionSummary } from "./saved-session.ts";
import type { SessionDatabase } from "./session-database.ts";
import type { Release } from "./session-lock.ts";

/** Why nothing is kept: the storage is full, or closed to us. */
export type Trouble = "full" | "closed";

/** How it stands with keeping. */
export interface AutosaveStatus {
  readonly trouble: Trouble | null;
  /** Records that could not be read were taken out of the way when this desk was opened. */
  readonly isSetAside: boolean;
  /** Something waits to be written. */
  readonly isWaiting: boolean;
}

/** Keeps one tab's desk on this device, and knows of the others. Nothing here rejects: what goes wrong is in the status. */
export interface Autosave {
  readonly status: Accessor<AutosaveStatus>;
  /** The desk that this tab had, or the latest that no tab has; null where there is none. */
  restore(): Promise<SavedSession | null>;
  /** A desk of its own in the place of this tab's, which stays where it is kept. An empty one is not written before something is put on it. */
  begin(contents?: Omit<SavedSession, "id">): Promise<void>;
  /** Another desk in the place of this one; null where it is gone or in another tab. */
  take(desk: string): Promise<SavedSession | null>;
  /** The work on a programme has changed: it is written within `delayMs`. */
  put(key: string, work: SavedWork): void;
  putOwn(key: string, inline: InlineProgramme): void;
  /** Which programme is open. */
  putOpen(key: string): void;
  putOrigin(origin: Origin | null): void;
  /** Writes at once what waits. Whether all is written. */
  flush(): Promise<boolean>;
  /** Notes at once what waits, for a page that ends. Whether nothing is lost then. */
  note(): boolean;
  /** The desks that no tab has, the latest first. */
  earlier(): Promise<readonly SessionSummary[]>;
  remove(desk: string): Promise<boolean>;
  /** Forgets every desk on this device; what is on screen stays there, and is kept again when it changes. */
  forgetAll(): Promise<boolean>;
}

export interface AutosaveParts {
  readonly database: SessionDatabase;
  readonly journal: Journal;
  /** The tab's own memory of its desk, which a reload leaves. */
  readonly tab: { desk(): string | null; setDesk(id: string): void };
  hold(desk: string, waitMs?: number): Promise<Release | null>;
  now(): number;
  newId(): string;
}

/** Longest time that a change waits to be written. */
export const delayMs = 400;
/** Time that the first change after a rest waits. */
const soonMs = 50;
/** Time after which a failed writing is tried again. */
const retryMs = 5000;
/** Longest time that the page waits for what was kept. */
const patienceMs = 1500;
/** A page that is loaded again waits so long for its own lock. */
const reloadMs = 250;
/** Desks with work on them that are kept at most beside the tab's own; the oldest go. */
export const mostSessions = 30;
/** The same of desks on which nothing has been done: links that were only looked at push out no work. */
const mostUntouched = 10;

const isWork = ({ programmes, origin }: SessionRecord): boolean =>
  programmes.some(({ steps, title }) => steps > 0 || (title !== null && origin === null));

/** A desk as it was found: its record, and what a page that ended had not written of it. At least one of them is there. */
interface Found {
  readonly latest: SessionRecord;
  readonly record: SessionRecord | undefined;
  readonly entry: JournalEntry | undefined;
}

/** See Autosave. */
export function createAutosave({ database, journal, tab, hold, now, newId }: AutosaveParts): Autosave {
  const [status, setStatus] = createSignal<AutosaveStatus>({
    trouble: null,
    isSetAside: false,
    isWaiting: false,
  });
  const report = (change: Partial<AutosaveStatus>) => setStatus((last) => ({ ...last, ...change }));
  let held = new OpenSession(newId(), newId(), null, () => {});
  let isSeated = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | null = null;
  let writtenAt = 0;

  const failed = (error: unknown): void => {
    const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
    report({ trouble: isFull ? "full" : "closed" });
  };

  /** Carries out what may fail: what the browser does not let us do is told in the status. */
  async function tried<Value>(work: () => Promise<Value>, otherwise: Value): Promise<Value> {
    try {
      return await work();
    } catch (error) {
      failed(error);
      return otherwise;
    }
  }

  const changed = (): void => {
    report({ isWaiting: true });
    // The first change after a rest is written almost at once, those of a drag together, and in trouble without haste.
    const rest = now() - writtenAt < delayMs ? delayMs : soonMs;
    timer ??= setTimeout(() => void flush(), status().trouble === null ? rest : retryMs);
  };

  async function write(): Promise<void> {
    const at = held;
    const { writing: content, end } = at.startWriting(now());
    try {
      const written = await database.write(content);
      end(written === "written");
      if (written === "written") {
        writtenAt = now();
        if (!at.isDirty()) journal.remove(at.id);
        report({ trouble: null });
        return;
      }
      at.forgetWritten();
      // Another tab writes here as well: what this one holds goes on as a desk of its own.
      if (written === "taken") await moveOut(at);
    } catch (error) {
      end(false);
      failed(error);
    }
  }

  async function moveOut(from: OpenSession): Promise<void> {
    const id = newId();
    const next = new OpenSession(id, newId(), null, (await hold(id)) ?? (() => {}));
    from.copyTo(next);
    from.release();
    held = next;
    tab.setDesk(id);
  }

  async function flush(): Promise<boolean> {
    clearTimeout(timer);
    timer = undefined;
    while (writing !== null) await writing;
    // A second and a third time where the desk was taken or forgotten meanwhile.
    for (let attempt = 0; attempt < 3 && held.isDirty(); attempt++) {
      writing = write();
      await writing;
      writing = null;
      if (status().trouble !== null) break;
    }
    report({ isWaiting: held.isDirty() });
    if (held.isDirty()) changed();
    return !held.isDirty();
  }

  /** Makes a desk this tab's. */
  function sitDown(next: OpenSession): void {
    held.release();
    held = next;
    isSeated = true;
    tab.setDesk(next.id);
    report({ isWaiting: next.isDirty() });
  }

  async function begin(contents?: Omit<SavedSession, "id">): Promise<void> {
    await flush();
    const id = newId();
    const next = new OpenSession(id, newId(), null, (await hold(id)) ?? (() => {}));
    if (contents !== undefined) next.fill(contents);
    sitDown(next);
    report({ isSetAside: false });
    if (contents !== undefined) await flush();
  }

  async function setAside(kind: "desks" | "works" | "own", record: unknown): Promise<void> {
    report({ isSetAside: true });
    await database.setAside(kind, record);
  }

  /** Every desk there is, the latest first. */
  async function findAll(): Promise<Found[]> {
    const entries = new Map(journal.entries().map((entry) => [entry.desk.id, entry]));
    const desks: Found[] = [];
    for (const stored of await database.desks()) {
      const record = readSessionRecord(stored);
      if (record === null) {
        await setAside("desks", stored);
        continue;
      }
      const entry = entries.get(record.id);
      entries.delete(record.id);
      desks.push(
        entry !== undefined && isLater(entry, record)
          ? { latest: entry.desk, record, entry }
          : { latest: record, record, entry: undefined },
      );
    }
    for (const entry of entries.values())
      if (isLater(entry, undefined)) desks.push({ latest: entry.desk, record: undefined, entry });
    return desks.sort((a, b) => b.latest.savedAt - a.latest.savedAt);
  }

  /** What a desk's records say; what cannot be read is set aside and the rest goes on. */
  async function read({ id, open, origin }: SessionRecord): Promise<SavedSession> {
    const found = await database.read(id);
    const works = new Map<string, SavedWork>();
    const own = new Map<string, InlineProgramme>();
    for (const record of found.own) {
      const mine = readOwnRecord(record);
      if (mine !== null) own.set(mine.programme, mine.inline);
      else await setAside("own", record);
    }
    for (const record of found.works) {
      const work = readWorkRecord(record);
      if (work !== null) works.set(work.programme, { history: work.history, view: work.view });
      else await setAside("works", record);
    }
    return { id, open, works, own, origin };
  }

  /** Sits down at a desk that is held by now. What its last page had not written waits again. */
  async function takeUp({ latest, record, entry }: Found, release: Release): Promise<SavedSession> {
    const written = await read(latest);
    const next = new OpenSession(latest.id, newId(), record?.writer ?? null, release);
    if (record !== undefined) next.fillWritten(written, record.revision ?? 0);
    const desk = entry === undefined ? written : replay(entry, written);
    if (entry !== undefined) next.fill(desk);
    sitDown(next);
    if (next.isDirty()) changed();
    return desk;
  }

  async function restore(isWanted: () => boolean): Promise<SavedSession | null> {
    const desks = await findAll();
    const mine = tab.desk();
    const kept = desks.find(({ latest }) => latest.id === mine);
    if (kept !== undefined) {
      const release = await hold(kept.latest.id, reloadMs);
      if (release !== null) return isWanted() ? takeUp(kept, release) : null;
      // A tab made from another begins with what that one has, on a desk of its own.
      const written = await read(kept.latest);
      const { id: _, ...contents } = kept.entry === undefined ? written : replay(kept.entry, written);
      if (!isWanted()) return null;
      await begin(contents);
      return { id: held.id, ...contents };
    }
    if (mine !== null) return null;
    for (const found of desks) {
      const release = await hold(found.latest.id);
      if (release === null) continue;
      if (isWanted()) return takeUp(found, release);
      release();
    }
    return null;
  }

  async function prune(): Promise<void> {
    const others = (await findAll()).map(({ latest }) => latest).filter(({ id }) => id !== held.id);
    const old = [
      ...others.filter(isWork).slice(mostSessions),
      ...others.filter((desk) => !isWork(desk)).slice(mostUntouched),
    ];
    if (old.length > 0) await database.remove(old.map(({ id }) => id));
  }

  return {
    status,
    async restore() {
      let isLate = false;
      const late = new Promise<null>((resolve) => {
        setTimeout(() => {
          isLate = true;
          resolve(null);
        }, patienceMs);
      });
      const desk = await tried(() => Promise.race([restore(() => !isLate), late]), null);
      if (isLate) report({ trouble: "closed" });
      if (!isSeated) await begin();
      if (desk !== null) void tried(prune, undefined);
      return desk;
    },
    begin,
    take: (id) =>
      tried(async () => {
        await flush();
        report({ isSetAside: false });
        const found = (await findAll()).find(({ latest }) => latest.id === id);
        const release = found === undefined ? null : await hold(id);
        return found === undefined || release === null ? null : takeUp(found, release);
      }, null),
    put(key, work) {
      held.put(key, work);
      held.putOpen(key);
      changed();
    },
    putOwn(key, inline) {
      held.putOwn(key, inline);
      changed();
    },
    putOpen(key) {
      if (held.putOpen(key)) changed();
    },
    putOrigin(origin) {
      held.putOrigin(origin);
      changed();
    },
    flush,
    note: () => !held.isDirty() || journal.write(held.unsaved(now())),
    earlier: () =>
      tried(async () => {
        const free: SessionSummary[] = [];
        for (const { latest } of await findAll()) {
          const release = latest.id === held.id ? null : await hold(latest.id);
          if (release === null) continue;
          release();
          free.push(latest);
        }
        return free;
      }, []),
    remove: (desk) =>
      tried(async () => {
        await database.remove([desk]);
        journal.remove(desk);
        return true;
      }, false),
    forgetAll: () =>
      tried(async () => {
        await flush();
        await database.clear();
        journal.clear();
        held.forgetKept();
        return true;
      }, false),
  };
}
