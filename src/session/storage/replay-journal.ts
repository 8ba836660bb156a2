import type { JournalEntry } from "./journal.ts";
import { readOwnRecord, readSessionRecord, readWorkRecord } from "./read-records.ts";
import { recordFormat, type SessionRecord } from "./records.ts";
import type { SavedSession } from "./saved-session.ts";
import { applySplice } from "./splice-steps.ts";

/** Whether an entry tells of what came after a record: it was made from that, or from a writing that did not arrive. */
export function isLater({ desk, expected }: JournalEntry, record: SessionRecord | undefined): boolean {
  if (readSessionRecord(desk) === null) return false;
  if (record === undefined) return true;
  const isBase = record.writer === expected || record.writer === desk.writer;
  return isBase && (record.revision ?? 0) < (desk.revision ?? 0);
}

/** What was written of a session, with what an entry adds. What the entry says wrongly is left out. */
export function replay(entry: JournalEntry, written: SavedSession): SavedSession {
  const { id, open, origin } = entry.desk;
  const works = new Map(written.works);
  const own = new Map(written.own);
  for (const record of entry.own) {
    const added = readOwnRecord(record);
    if (added !== null) own.set(added.programme, added.inline);
  }
  for (const { programme, splice, view } of entry.works) {
    const steps = applySplice(splice, written.works.get(programme)?.history);
    const work = readWorkRecord({ desk: id, programme, format: recordFormat, ...steps, view });
    if (work !== null) works.set(work.programme, { history: work.history, view: work.view });
  }
  return { id, open, origin, works, own };
}
