import type { InlineProgramme } from "../../scenario/scenario.ts";
import type { Journal, JournalEntry } from "./journal.ts";
import { isOfLaterForm, readOwnRecord, readSessionRecord, readWorkRecord } from "./read-records.ts";
import type { SessionRecord } from "./records.ts";
import { isLater } from "./replay-journal.ts";
import type { SavedSession, SavedWork } from "./saved-session.ts";
import type { RecordKind, SessionDatabase } from "./session-database.ts";

/** A session as it was found: its record, and what a page that ended had not written of it. At least one is there. */
export interface FoundSession {
  readonly latest: SessionRecord;
  readonly record: SessionRecord | undefined;
  readonly entry: JournalEntry | undefined;
}

/** Moves a record that cannot be read out of the way, and says so. */
export type Quarantine = (kind: RecordKind, record: unknown) => Promise<void>;

/** The later of two first: by the counter, and by the clock where a record of before has none. */
const byOrder = (a: FoundSession, b: FoundSession): number =>
  (b.latest.order ?? 0) - (a.latest.order ?? 0) || b.latest.savedAt - a.latest.savedAt;

/** Every session there is, the latest first, and the records of those that a later edition wrote. */
export async function findSessions(
  database: SessionDatabase,
  journal: Journal,
  quarantine: Quarantine,
): Promise<{ readonly sessions: readonly FoundSession[]; readonly later: readonly unknown[] }> {
  const entries = new Map(journal.entries().map((entry) => [entry.desk.id, entry]));
  const sessions: FoundSession[] = [];
  const later: unknown[] = [];
  for (const stored of await database.sessions()) {
    if (isOfLaterForm(stored)) {
      later.push(stored);
      entries.delete((stored as { readonly id: string }).id);
      continue;
    }
    const record = readSessionRecord(stored);
    if (record === null) {
      await quarantine("desks", stored);
      continue;
    }
    const entry = entries.get(record.id);
    entries.delete(record.id);
    const isReplayed = entry !== undefined && isLater(entry, record);
    sessions.push({
      latest: isReplayed ? entry.desk : record,
      record,
      entry: isReplayed ? entry : undefined,
    });
  }
  for (const entry of entries.values())
    if (isLater(entry, undefined)) sessions.push({ latest: entry.desk, record: undefined, entry });
  return { sessions: sessions.sort(byOrder), later };
}

/** What is written of a session; what cannot be read is moved away and the rest goes on. Null where some of it is a later edition's. */
export async function readSession(
  database: SessionDatabase,
  { id, open, origin }: SessionRecord,
  quarantine: Quarantine,
): Promise<SavedSession | null> {
  const found = await database.read(id);
  if ([...found.works, ...found.own].some(isOfLaterForm)) return null;
  const works = new Map<string, SavedWork>();
  const own = new Map<string, InlineProgramme>();
  for (const record of found.own) {
    const read = readOwnRecord(record);
    if (read !== null) own.set(read.programme, read.inline);
    else await quarantine("own", record);
  }
  for (const record of found.works) {
    const work = readWorkRecord(record);
    if (work !== null) works.set(work.programme, { history: work.history, view: work.view });
    else await quarantine("works", record);
  }
  return { id, open, works, own, origin };
}
