import type { InlineProgramme, Workspace } from "../../scenario/scenario.ts";
import { holdsWork, isWork, namesIn } from "./holds-work.ts";
import type { JournalEntry } from "./journal.ts";
import { recordFormat, type SessionRecord, type WorkRecord } from "./records.ts";
import type { Origin, ProgrammeSummary, SavedSession, SavedWork } from "./saved-session.ts";
import type { Writing } from "./session-database.ts";
import type { Release } from "./session-lock.ts";
import { shareParts } from "./share-parts.ts";
import { spliceOf } from "./splice-steps.ts";

type Works = ReadonlyMap<string, SavedWork>;
type Own = ReadonlyMap<string, InlineProgramme>;

/** When something is written: by the clock for people, by the counter for the order of sessions. */
type Stamp = Required<Pick<SessionRecord, "savedAt" | "order">>;

/** What one writing holds, to compare with what there is when it is over. */
interface Snapshot {
  readonly works: Works;
  readonly own: Own;
  readonly revision: number;
}

/** The session of this tab, and what of it is not written yet. */
export class OpenSession {
  readonly id: string;
  readonly writer: string;
  release: Release;
  /** Who wrote it last, as far as this tab knows; null: nobody. */
  expected: string | null;
  private open = "";
  private origin: Origin | null = null;
  private readonly works = new Map<string, SavedWork>();
  private readonly own = new Map<string, InlineProgramme>();
  private revision = 0;
  private written: Snapshot = { works: new Map(), own: new Map(), revision: 0 };
  /** What is being written: it may or may not be there already. */
  private sent: Snapshot | null = null;
  /** Steps whose parts are shared with the steps before them, by the steps as they came. */
  private readonly shared = new WeakMap<Workspace, Workspace>();

  constructor(id: string, writer: string, expected: string | null, release: Release) {
    this.id = id;
    this.writer = writer;
    this.expected = expected;
    this.release = release;
  }

  /** Puts on it what a session holds; what is not written already waits to be. */
  fill({ open, origin, works, own }: Omit<SavedSession, "id">): void {
    this.open = open;
    this.origin = origin;
    for (const [key, work] of works) this.works.set(key, work);
    for (const [key, inline] of own) this.own.set(key, inline);
    this.revision += 1;
  }

  /** Puts on it what is written, as its revision `revision`. */
  fillWritten(session: Omit<SavedSession, "id">, revision: number): void {
    this.fill(session);
    this.revision = revision;
    this.written = this.snapshot();
  }

  /** The same things on another session, all of them waiting to be written. */
  copyTo(other: OpenSession): void {
    const { open, origin, works, own } = this;
    other.fill({ open, origin, works, own });
  }

  put(key: string, work: SavedWork): void {
    this.works.set(key, work);
    this.revision += 1;
  }

  putOwn(key: string, inline: InlineProgramme): void {
    this.own.set(key, inline);
    this.revision += 1;
  }

  /** Which programme is open. Whether it was another before. */
  putOpen(key: string): boolean {
    if (this.open === key) return false;
    this.open = key;
    this.revision += 1;
    return true;
  }

  putOrigin(origin: Origin | null): void {
    this.origin = origin;
    this.revision += 1;
  }

  /** Whether anything was made on it. */
  hasWork(): boolean {
    return isWork({ programmes: this.summaries(), origin: this.origin });
  }

  isDirty(): boolean {
    return this.revision !== this.written.revision;
  }

  /** Nothing of it is where it was written: all of it waits again. */
  forgetWritten(): void {
    this.expected = null;
    this.written = { works: new Map(), own: new Map(), revision: -1 };
  }

  /** What was written is forgotten, as people wish: it is written again when something changes. */
  forgetKept(): void {
    this.forgetWritten();
    this.written = { ...this.written, revision: this.revision };
  }

  /** What waits, to be written now. The caller says when that is over, and whether it is written. */
  startWriting(stamp: Stamp): { readonly writing: Writing; end(isWritten: boolean): void } {
    const sent = this.snapshot();
    this.sent = sent;
    const { id: desk, written, expected } = this;
    const format = recordFormat;
    return {
      writing: {
        desk: this.record(stamp),
        works: changedIn(this.works, written.works).map(([programme, work]) => ({
          desk,
          programme,
          format,
          ...this.steps(work),
          view: work.view,
        })),
        own: this.ownRecords(),
        expected,
      },
      end: (isWritten) => {
        this.sent = null;
        if (!isWritten) return;
        this.written = sent;
        this.expected = this.writer;
      },
    };
  }

  /** What is not known to be written, as a change that fits what was written last as well as what is being written. */
  unsaved(stamp: Stamp): JournalEntry {
    const { written, sent, expected } = this;
    const bases = sent === null ? [written] : [written, sent];
    return {
      desk: this.record(stamp),
      expected,
      works: changedIn(this.works, written.works).map(([programme, { history, view }]) => ({
        programme,
        splice: spliceOf(
          history,
          bases.map(({ works }) => works.get(programme)?.history),
        ),
        view,
      })),
      own: this.ownRecords(),
    };
  }

  private snapshot(): Snapshot {
    return { works: new Map(this.works), own: new Map(this.own), revision: this.revision };
  }

  private record(stamp: Stamp): SessionRecord {
    const { id, writer, revision, open, origin } = this;
    return {
      id,
      format: recordFormat,
      writer,
      revision,
      ...stamp,
      open,
      origin,
      programmes: this.summaries(),
    };
  }

  private ownRecords(): Writing["own"] {
    return changedIn(this.own, this.written.own).map(([programme, inline]) => ({
      desk: this.id,
      programme,
      format: recordFormat,
      inline,
    }));
  }

  private steps({ history }: SavedWork): Pick<WorkRecord, "past" | "present" | "future"> {
    let last: Workspace | undefined;
    const share = (step: Workspace): Workspace => {
      last = this.shared.get(step) ?? shareParts(last, step);
      this.shared.set(step, last);
      return last;
    };
    return {
      past: history.past.map(share),
      present: share(history.present),
      future: history.future.map(share),
    };
  }

  private summaries(): ProgrammeSummary[] {
    return [...this.works].map(([key, work]) => ({
      key,
      title: this.own.get(key)?.title ?? null,
      names: namesIn(work),
      steps: work.history.past.length,
      hasWork: holdsWork(work),
    }));
  }
}

const changedIn = <Value>(now: ReadonlyMap<string, Value>, before: ReadonlyMap<string, Value>) =>
  [...now].filter(([key, value]) => before.get(key) !== value);
