import type { InlineProgramme, Workspace } from "../../scenario/scenario.ts";
import type { Desk, KeptWork, Origin, ProgrammeSummary } from "./desk.ts";
import type { Release } from "./hold-desk.ts";
import { recordFormat } from "./records.ts";
import { shareParts } from "./share-parts.ts";
import type { Writing } from "./shelf.ts";

/** The desk of this tab, and what of it waits to be written. */
export class HeldDesk {
  readonly id: string;
  readonly writer: string;
  readonly release: Release;
  /** Who wrote it last, as far as this tab knows; null: nobody. */
  expected: string | null;
  private open = "";
  private origin: Origin | null = null;
  private readonly works = new Map<string, KeptWork>();
  private readonly own = new Map<string, InlineProgramme>();
  private dirtyWorks = new Set<string>();
  private dirtyOwn = new Set<string>();
  private isHeadDirty = false;
  /** Steps whose parts are shared with the steps before them, by the steps as they came. */
  private readonly shared = new WeakMap<Workspace, Workspace>();

  constructor(id: string, writer: string, expected: string | null, release: Release) {
    this.id = id;
    this.writer = writer;
    this.expected = expected;
    this.release = release;
  }

  /** Puts on it what a desk holds, as written or as waiting to be. */
  fill({ open, origin, works, own }: Omit<Desk, "id">, isWritten: boolean): void {
    this.open = open;
    this.origin = origin;
    for (const [key, work] of works) this.works.set(key, work);
    for (const [key, inline] of own) this.own.set(key, inline);
    if (!isWritten) this.dirtyAll();
  }

  /** The same things on another desk, all of them waiting to be written. */
  copyTo(other: HeldDesk): void {
    const { open, origin, works, own } = this;
    other.fill({ open, origin, works, own }, false);
  }

  put(key: string, work: KeptWork): void {
    this.works.set(key, work);
    this.dirtyWorks.add(key);
    this.isHeadDirty = true;
  }

  putOwn(key: string, inline: InlineProgramme): void {
    this.own.set(key, inline);
    this.dirtyOwn.add(key);
    this.isHeadDirty = true;
  }

  /** Which programme is open. Whether it was another before. */
  putOpen(key: string): boolean {
    if (this.open === key) return false;
    this.open = key;
    this.isHeadDirty = true;
    return true;
  }

  putOrigin(origin: Origin | null): void {
    this.origin = origin;
    this.isHeadDirty = true;
  }

  isDirty(): boolean {
    return this.isHeadDirty;
  }

  dirtyAll(): void {
    this.dirtyWorks = new Set(this.works.keys());
    this.dirtyOwn = new Set(this.own.keys());
    this.isHeadDirty = true;
  }

  /** What waits, to be written now; `giveBack` lets it wait again. */
  takeWriting(now: number): { readonly writing: Writing; giveBack(): void } {
    const [works, own] = [this.dirtyWorks, this.dirtyOwn];
    this.dirtyWorks = new Set();
    this.dirtyOwn = new Set();
    this.isHeadDirty = false;
    const { id: desk, writer, open, origin } = this;
    const format = recordFormat;
    return {
      writing: {
        desk: { id: desk, format, writer, savedAt: now, open, origin, programmes: this.summaries() },
        works: [...works].flatMap((programme) => {
          const work = this.works.get(programme);
          if (work === undefined) return [];
          return [{ desk, programme, format, ...this.steps(work), view: work.view }];
        }),
        own: [...own].flatMap((programme) => {
          const inline = this.own.get(programme);
          return inline === undefined ? [] : [{ desk, programme, format, inline }];
        }),
        expected: this.expected,
      },
      giveBack: () => {
        for (const key of works) this.dirtyWorks.add(key);
        for (const key of own) this.dirtyOwn.add(key);
        this.isHeadDirty = true;
      },
    };
  }

  private steps({ history }: KeptWork): Pick<Writing["works"][number], "past" | "present" | "future"> {
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
    return [...this.works].map(([key, { history }]) => ({
      key,
      title: this.own.get(key)?.title ?? null,
      names: history.present.workspace.flatMap(({ title }) => (title ? [title] : [])),
      steps: history.past.length,
    }));
  }
}
