import type { KnownView } from "../kept-view.ts";
import type { OwnRecord, SessionRecord } from "./records.ts";
import type { Splice } from "./splice-steps.ts";

/** What a page that ended had not yet written, as a change of what was written before. */
export interface JournalEntry {
  /** The record of the session as it would have been written. */
  readonly desk: SessionRecord;
  /** Who wrote the session last before this page; null: nobody. */
  readonly expected: string | null;
  readonly works: readonly {
    readonly programme: string;
    readonly splice: Splice;
    readonly view: KnownView;
  }[];
  readonly own: readonly OwnRecord[];
}

/**
 * A place that can be written to while a page ends. A database cannot: it answers after the page is gone, and what it
 * was asked for is then given up.
 */
export interface Journal {
  entries(): readonly JournalEntry[];
  /** Whether it could be written; false where storage is full or closed to us. */
  write(entry: JournalEntry): boolean;
  remove(session: string): void;
  clear(): void;
}

/** The journal in localStorage of one copy of the page under its host. It also outlives a closed tab. */
export function createBrowserJournal(place: string): Journal {
  const prefix = `utfall.unsaved.${place}.`;
  const keys = (): readonly string[] => {
    try {
      return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
    } catch {
      // Storage is closed to us.
      return [];
    }
  };
  return {
    entries: () =>
      keys().flatMap((key) => {
        const entry = parsed(localStorage.getItem(key));
        return entry === null ? [] : [entry];
      }),
    write(entry) {
      try {
        localStorage.setItem(`${prefix}${entry.desk.id}`, JSON.stringify(entry));
        return true;
      } catch {
        return false;
      }
    },
    remove(session) {
      if (keys().includes(`${prefix}${session}`)) localStorage.removeItem(`${prefix}${session}`);
    },
    clear() {
      for (const key of keys()) localStorage.removeItem(key);
    },
  };
}

/** Null where it is no entry. The records in it are checked together with those that they change. */
function parsed(text: string | null): JournalEntry | null {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    return isEntry(value) ? value : null;
  } catch {
    return null;
  }
}

type Known<Part> = { readonly [Key in keyof Part]?: unknown };

function isEntry(value: unknown): value is JournalEntry {
  if (typeof value !== "object" || value === null) return false;
  const { desk, works, own } = value as Known<JournalEntry>;
  return typeof desk === "object" && Array.isArray(works) && works.every(isWork) && Array.isArray(own);
}

function isWork({ splice }: Known<JournalEntry["works"][number]>): boolean {
  const { head, tail, at, steps } = splice as Known<Splice>;
  const isCount = (each: unknown) => Number.isSafeInteger(each) && (each as number) >= 0;
  return [head, tail, at].every(isCount) && Array.isArray(steps);
}
