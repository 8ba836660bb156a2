import type { StatusReport } from "./autosave-status.ts";
import type { Journal } from "./journal.ts";
import type { OpenSession } from "./open-session.ts";
import type { SessionDatabase } from "./session-database.ts";

/** Longest time that a change waits to be written. */
export const delayMs = 400;
/** Time that the first change after a rest waits. */
const soonMs = 50;
/** Time after which a failed writing is tried again. */
const retryMs = 5000;

/** Writes the open session as it changes. */
export interface SessionWriter {
  open(): OpenSession;
  /** Another session takes the place of the open one, which is released. */
  replace(next: OpenSession): void;
  /** Something on the open session has changed. */
  changed(): void;
  /** Writes at once what waits. Whether all is written. */
  flush(): Promise<boolean>;
  /** What waits goes into the journal at once. Whether nothing is lost when the page ends now. */
  note(): boolean;
}

interface WriterParts {
  readonly database: SessionDatabase;
  readonly journal: Journal;
  readonly status: StatusReport;
  now(): number;
  /** The next number of the counter that orders sessions. */
  nextOrder(): number;
  /** Another tab writes on this session as well: one of its own for what this tab holds. */
  moveOut(from: OpenSession): Promise<OpenSession>;
}

/** See SessionWriter. */
export function createSessionWriter(begun: OpenSession, parts: WriterParts): SessionWriter {
  const { database, journal, now } = parts;
  const { status, report, failed } = parts.status;
  let session = begun;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | null = null;
  let writtenAt = 0;
  const stamp = () => ({ savedAt: now(), order: parts.nextOrder() });

  async function write(): Promise<void> {
    const at = session;
    const { writing: content, end } = at.startWriting(stamp());
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
      if (written === "taken") session = await parts.moveOut(at);
    } catch (error) {
      end(false);
      failed(error);
    }
  }

  function changed(): void {
    report({ isWaiting: true });
    // The first change after a rest is written almost at once, those of a drag together, and in trouble without haste.
    const rest = now() - writtenAt < delayMs ? delayMs : soonMs;
    const { trouble } = status();
    const hasFailed = trouble === "full" || trouble === "closed";
    timer ??= setTimeout(() => void flush(), hasFailed ? retryMs : rest);
  }

  async function flush(): Promise<boolean> {
    clearTimeout(timer);
    timer = undefined;
    while (writing !== null) await writing;
    // A second and a third time where the session was taken or forgotten meanwhile.
    for (let attempt = 0; attempt < 3 && session.isDirty(); attempt++) {
      writing = write();
      await writing;
      writing = null;
      if (status().trouble !== null) break;
    }
    report({ isWaiting: session.isDirty() });
    if (session.isDirty()) changed();
    return !session.isDirty();
  }

  return {
    open: () => session,
    replace(next) {
      session.release();
      session = next;
      report({ isWaiting: next.isDirty() });
      if (next.isDirty()) changed();
    },
    changed,
    flush,
    note: () => !session.isDirty() || journal.write(session.unsaved(stamp())),
  };
}
