import type { AutosaveParts } from "./autosave-parts.ts";
import type { FoundSession } from "./find-sessions.ts";
import { OpenSession } from "./open-session.ts";
import type { SavedSession } from "./saved-session.ts";
import type { SavedSessions } from "./saved-sessions.ts";
import type { Release } from "./session-lock.ts";

/** A saved session that is locked for this tab, and what it holds. */
export interface LoadedSession {
  readonly next: OpenSession;
  readonly session: SavedSession;
}

/** A page that is loaded again waits so long for its own lock. */
const reloadMs = 250;

/** A found session that is locked by now, ready to be opened. What its last page had not written waits again. Null where some of it is a later edition's. */
export async function loadSession(
  found: FoundSession,
  release: Release,
  sessions: SavedSessions,
  newId: () => string,
): Promise<LoadedSession | null> {
  const { latest, record, entry } = found;
  const read = await sessions.read(found);
  if (read === null) {
    release();
    return null;
  }
  const next = new OpenSession(latest.id, newId(), record?.writer ?? null, release);
  if (record !== undefined) next.fillWritten(read.written, record.revision ?? 0);
  if (entry !== undefined) next.fill(read.session);
  return { next, session: read.session };
}

/** The session that this tab had, or the latest that no tab has; null where there is none. */
export async function loadOwnSession(
  { tab, lock, newId }: Pick<AutosaveParts, "tab" | "lock" | "newId">,
  sessions: SavedSessions,
): Promise<LoadedSession | null> {
  /** A tab made from another begins with what that one has, in a session of its own. */
  const copy = async (found: FoundSession): Promise<LoadedSession | null> => {
    const read = await sessions.read(found);
    if (read === null) return null;
    const id = newId();
    const next = new OpenSession(id, newId(), null, (await lock(id)) ?? (() => {}));
    const session = { ...read.session, id };
    next.fill(session);
    return { next, session };
  };

  const known = tab.session();
  const all = await sessions.find();
  const own = all.find(({ latest }) => latest.id === known);
  if (own !== undefined) {
    const release = await lock(own.latest.id, reloadMs);
    return release === null ? copy(own) : loadSession(own, release, sessions, newId);
  }
  if (known !== null) return null;
  for (const found of all) {
    const release = await lock(found.latest.id);
    const loaded = release === null ? null : await loadSession(found, release, sessions, newId);
    if (loaded !== null) return loaded;
  }
  return null;
}
