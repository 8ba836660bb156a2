import type { AutosaveParts } from "./autosave-parts.ts";
import type { StatusReport } from "./autosave-status.ts";
import { type FoundSession, findSessions, type Quarantine, readSession } from "./find-sessions.ts";
import { isWork } from "./holds-work.ts";
import { isOfLaterForm } from "./read-records.ts";
import { replay } from "./replay-journal.ts";
import type { SavedSession, SessionSummary } from "./saved-session.ts";

/** So many sessions are kept on which nothing was made, as links that were only looked at. Work is never removed. */
export const mostUntouched = 10;

/** All sessions on this device. `openId` tells which one this tab has. */
export function createSavedSessions(
  { database, journal, lock }: Pick<AutosaveParts, "database" | "journal" | "lock">,
  { status, report }: StatusReport,
  openId: () => string,
) {
  let lastOrder = 0;
  const quarantine: Quarantine = async (kind, record) => {
    report({ isQuarantined: true });
    await database.quarantine(kind, record);
  };

  /** Every session, the latest first; those of a later edition are counted in the status. */
  async function find(): Promise<readonly FoundSession[]> {
    const { sessions, later } = await findSessions(database, journal, quarantine);
    report({ later: later.length });
    lastOrder = Math.max(lastOrder, ...sessions.map(({ latest }) => latest.order ?? 0));
    return sessions;
  }

  const findOne = async (id: string): Promise<FoundSession | undefined> =>
    (await find()).find(({ latest }) => latest.id === id);

  /** What is in the database of a session, and with it what its last page noted but had not written; null where some of it is a later edition's. */
  async function read({
    latest,
    entry,
  }: FoundSession): Promise<{ readonly written: SavedSession; readonly session: SavedSession } | null> {
    const written = await readSession(database, latest, quarantine);
    if (written === null) report({ later: status().later + 1 });
    return written && { written, session: entry === undefined ? written : replay(entry, written) };
  }

  async function remove(id: string): Promise<void> {
    await database.remove([id]);
    journal.remove(id);
  }

  return {
    /** The highest number that the counter of any session found has had. */
    lastOrder: () => lastOrder,
    find,
    findOne,
    read,
    remove,

    /** The sessions that no tab has, the latest first. */
    async earlier(): Promise<readonly SessionSummary[]> {
      const free: SessionSummary[] = [];
      for (const { latest } of await find()) {
        const release = latest.id === openId() ? null : await lock(latest.id);
        if (release === null) continue;
        release();
        free.push(latest);
      }
      return free;
    },

    /** The records of sessions that a later edition wrote, as JSON. */
    async laterRecords(): Promise<string> {
      const records = await Promise.all(
        (await database.sessions()).map(async (session) => ({
          session,
          ...(await database.read((session as { readonly id: string }).id)),
        })),
      );
      const later = records.filter(({ session, works, own }) =>
        [session, ...works, ...own].some(isOfLaterForm),
      );
      return JSON.stringify(later);
    },

    /** Removes the oldest sessions on which nothing was made and which no tab has. */
    async prune(): Promise<void> {
      const others = (await find()).filter(({ latest }) => latest.id !== openId());
      const untouched = others.filter(({ latest }) => !isWork(latest));
      for (const { latest } of untouched.slice(mostUntouched)) {
        const release = await lock(latest.id);
        if (release === null) continue;
        await remove(latest.id);
        release();
      }
    },
  };
}
export type SavedSessions = ReturnType<typeof createSavedSessions>;
