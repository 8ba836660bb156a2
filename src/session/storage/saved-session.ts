import type { InlineProgramme } from "../../scenario/scenario.ts";
import type { History } from "../history.ts";
import type { KnownView } from "../kept-view.ts";

/**
 * Where the work on a session came from, where not from here. `isSeveral`: it is about several programmes. `from`: the
 * session to go back to; none where it was opened in a tab of its own, and in records of before.
 */
export type Origin = {
  readonly isSeveral: boolean;
  readonly from?: string | undefined;
  /** What the sender called the scenario that was worked on. */
  readonly title?: string;
  /** A step of a lesson: it goes when the teacher starts over. */
  readonly isLesson?: boolean;
} & (
  | {
      readonly kind: "link";
      /** Version of the model that the sender computed with. */
      readonly model: string;
      /** The first digits of the sender's result hashes, by key of the programme and in its scenarios' order. */
      readonly results: Readonly<Record<string, readonly (string | null)[]>>;
    }
  | {
      readonly kind: "file";
      readonly name: string;
      /** When the file was written, in milliseconds since 1970. */
      readonly savedAt?: number;
    }
  /** Several files or links, by name, whose scenarios stand beside one another. */
  | { readonly kind: "several"; readonly names: readonly string[] }
);

/** The work on one programme as it is kept: every step, and how it was looked at as far as that is known. */
export interface SavedWork {
  readonly history: History;
  readonly view: KnownView;
}

/** What lies on one tab's table: the work on every programme touched, and which one is open. Each tab has its own. */
export interface SavedSession {
  readonly id: string;
  /** Key of the programme that is open: its id. */
  readonly open: string;
  readonly works: ReadonlyMap<string, SavedWork>;
  /** The user's own programmes, by key. */
  readonly own: ReadonlyMap<string, InlineProgramme>;
  readonly origin: Origin | null;
}

/** What the list of earlier work tells of a session. */
export interface SessionSummary {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly open: string;
  readonly programmes: readonly ProgrammeSummary[];
  readonly origin: Origin | null;
}

export interface ProgrammeSummary {
  readonly key: string;
  /** Title of a programme of the user's own; null for the product's. */
  readonly title: string | null;
  /** Names that the user gave to scenarios. */
  readonly names: readonly string[];
  readonly steps: number;
  /** Something was made here: steps to undo or redo, names, words of a report, targets. Records of before do not say. */
  readonly hasWork?: boolean;
}
