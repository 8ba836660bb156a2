import type { Journal } from "./journal.ts";
import type { SessionDatabase } from "./session-database.ts";
import type { Release } from "./session-lock.ts";

/** What the browser gives to autosave. */
export interface AutosaveParts {
  readonly database: SessionDatabase;
  readonly journal: Journal;
  /** The tab's own memory of its session, which a reload leaves. */
  readonly tab: { session(): string | null; setSession(id: string): void };
  lock(session: string, waitMs?: number): Promise<Release | null>;
  now(): number;
  /** The next number of the counter that orders sessions: above `least`, and above all that it gave before. */
  nextOrder(least: number): number;
  newId(): string;
}
