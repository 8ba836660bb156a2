import type { Accessor } from "solid-js";
import type { InlineProgramme } from "../../scenario/scenario.ts";
import type { AutosaveParts } from "./autosave-parts.ts";
import { type AutosaveStatus, createStatusReport } from "./autosave-status.ts";
import { type LoadedSession, loadOwnSession, loadSession } from "./load-own-session.ts";
import { OpenSession } from "./open-session.ts";
import type { Origin, SavedSession, SavedWork, SessionSummary } from "./saved-session.ts";
import { createSavedSessions } from "./saved-sessions.ts";
import { createSessionWriter } from "./session-writer.ts";

/** Keeps one tab's session on this device, and knows of the others. Nothing here rejects: what goes wrong is in the status. */
export interface Autosave {
  readonly status: Accessor<AutosaveStatus>;
  /** Id of the session that this tab has, or had before it was loaded again; none in a tab of which nothing is known. */
  ofTab(): string | undefined;
  /**
   * The session that this tab had, or the latest that no tab has; null where there is none. The page waits for it for a
   * while; one that comes later goes to `onLate`, unless something was done meanwhile: then the status tells of it.
   */
  restore(onLate: (session: SavedSession) => void): Promise<SavedSession | null>;
  /** A new session in the place of this tab's, which stays saved. An empty one is not written before something is put on it. */
  begin(contents?: Omit<SavedSession, "id">): Promise<void>;
  /** Opens another session in the place of this one; null where it is gone or in another tab. */
  take(session: string): Promise<SavedSession | null>;
  /** What is saved of another session, without opening it; null where it is gone. */
  read(session: string): Promise<SavedSession | null>;
  /** The work on a programme has changed: it is written within `delayMs`. */
  put(key: string, work: SavedWork): void;
  putOwn(key: string, inline: InlineProgramme): void;
  /** Which programme is open. */
  putOpen(key: string): void;
  putOrigin(origin: Origin | null): void;
  /** Writes at once what waits. Whether all is written. */
  flush(): Promise<boolean>;
  /** Notes at once what waits, for a page that ends. Whether nothing that was made is lost then. */
  note(): boolean;
  /** The sessions that no tab has, the latest first. */
  earlier(): Promise<readonly SessionSummary[]>;
  /** The records of sessions that a later edition wrote, as JSON; null where they cannot be read. */
  laterRecords(): Promise<string | null>;
  remove(session: string): Promise<boolean>;
  /** Forgets every session on this device; what is on screen stays there, and is saved again when it changes. */
  forgetAll(): Promise<boolean>;
}

/** Longest time that the page waits for what was saved. */
const patienceMs = 1500;
const pause = (ms: number) => new Promise<"late">((resolve) => setTimeout(() => resolve("late"), ms));

/** See Autosave. */
export function createAutosave(parts: AutosaveParts): Autosave {
  const { database, journal, tab, newId } = parts;
  const lock = async (id: string) => (await parts.lock(id)) ?? (() => {});
  const statusReport = createStatusReport();
  const { status, report, tried } = statusReport;
  const sessions = createSavedSessions(parts, statusReport, () => writer.open().id);
  /** Whether the tab has a session of its own. Until then what it had before may still come. */
  let hasSession = false;
  const writer = createSessionWriter(new OpenSession(newId(), newId(), null, () => {}), {
    ...parts,
    status: statusReport,
    nextOrder: () => parts.nextOrder(sessions.lastOrder()),
    async moveOut(from) {
      const next = new OpenSession(newId(), newId(), null, () => {});
      next.release = await lock(next.id);
      from.copyTo(next);
      from.release();
      tab.setSession(next.id);
      return next;
    },
  });

  function replace(next: OpenSession): void {
    hasSession = true;
    tab.setSession(next.id);
    writer.replace(next);
  }

  async function begin(contents?: Omit<SavedSession, "id">): Promise<void> {
    await Promise.race([writer.flush(), pause(patienceMs)]);
    const next = new OpenSession(newId(), newId(), null, () => {});
    next.release = await lock(next.id);
    if (contents !== undefined) next.fill(contents);
    replace(next);
    report({ isQuarantined: false });
    if (contents === undefined) return;
    const written = await Promise.race([writer.flush(), pause(patienceMs)]);
    if (written === "late") report({ trouble: "slow" });
  }

  /** Opens what was loaded, unless the tab has something else by now. */
  function openOwn(loaded: LoadedSession | null): SavedSession | null {
    if (loaded === null) return null;
    if (hasSession) {
      loaded.next.release();
      report({ cameLate: loaded.session.id });
      return null;
    }
    replace(loaded.next);
    void tried(sessions.prune, undefined);
    return loaded.session;
  }

  /** Something changed. As long as the tab's own session may still come, only what is work begins another. */
  function changed(): void {
    const session = writer.open();
    if (!hasSession) {
      if (!session.hasWork()) return;
      hasSession = true;
      tab.setSession(session.id);
      void lock(session.id).then((release) => {
        if (writer.open() === session) session.release = release;
        else release();
      });
    }
    writer.changed();
  }

  return {
    status,
    ofTab: () => (hasSession ? writer.open().id : (tab.session() ?? undefined)),
    async restore(onLate) {
      const loading = tried(async () => ({ loaded: await loadOwnSession(parts, sessions) }), null);
      const first = await Promise.race([loading, pause(patienceMs)]);
      if (first === "late") {
        report({ trouble: "slow" });
        void loading.then(async (result) => {
          if (result === null) return;
          if (status().trouble === "slow") report({ trouble: null });
          const session = openOwn(result.loaded);
          if (session !== null) onLate(session);
          else if (!hasSession) await begin();
        });
        return null;
      }
      // Storage that is closed now may be open at the next load: the tab does not forget which session it had.
      if (first === null) return null;
      const session = openOwn(first.loaded);
      if (session === null) await begin();
      return session;
    },
    begin,
    take: (id) =>
      tried(async () => {
        await writer.flush();
        report({ isQuarantined: false, cameLate: null });
        const found = await sessions.findOne(id);
        const release = found === undefined ? null : await parts.lock(id);
        const loaded =
          found === undefined || release === null ? null : await loadSession(found, release, sessions, newId);
        if (loaded === null) return null;
        replace(loaded.next);
        return loaded.session;
      }, null),
    read: (id) =>
      tried(async () => {
        const found = await sessions.findOne(id);
        return found === undefined ? null : ((await sessions.read(found))?.session ?? null);
      }, null),
    put(key, work) {
      writer.open().put(key, work);
      writer.open().putOpen(key);
      changed();
    },
    putOwn(key, inline) {
      writer.open().putOwn(key, inline);
      changed();
    },
    putOpen(key) {
      if (writer.open().putOpen(key)) changed();
    },
    putOrigin(origin) {
      writer.open().putOrigin(origin);
      changed();
    },
    flush: writer.flush,
    note() {
      const isNoted = !hasSession || writer.note();
      const { trouble } = status();
      const isKept = isNoted && trouble !== "full" && trouble !== "closed";
      return isKept || !writer.open().isDirty() || !writer.open().hasWork();
    },
    earlier: () => tried(sessions.earlier, []),
    laterRecords: () => tried(sessions.laterRecords, null),
    remove: (id) =>
      tried(async () => {
        await sessions.remove(id);
        return true;
      }, false),
    forgetAll: () =>
      tried(async () => {
        await writer.flush();
        await database.clear();
        journal.clear();
        writer.open().forgetKept();
        return true;
      }, false),
  };
}
