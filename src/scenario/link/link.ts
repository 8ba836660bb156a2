import type { Fault } from "../../model/result.ts";
import type { AnalysisSettings } from "../analysis/analysis-settings.ts";
import type { OwnTarget } from "../own-target.ts";
import type { Workspace } from "../scenario.ts";

/** Characters of a link's fragment that we make at most: mail programmes, chats and documents pass on so many unharmed. */
export const longestLink = 8000;

/** Characters of a fragment that are read at most. */
export const longestRead = 32_000;

/** Bytes that a fragment may unpack to. */
export const largestUnpacked = 1024 * 1024;

/** Hexadecimal digits of a result's hash that travel: 64 bits, too many for two results to agree by chance. */
export const digitsOfResult = 16;

/** How the sender looked at the scenarios. Names of choices are the page's; one that a page does not know, it leaves. */
export interface LinkView {
  /** The tab of the outcome. */
  readonly outcome?: string;
  readonly whatIf?: string;
  /** Id of the area in hand. */
  readonly area?: string;
  readonly unit?: string;
  readonly sorting?: string;
  readonly mapMode?: string;
  /** Where a class is in a lesson: lesson, step and level. */
  readonly lesson?: string;
  /** The language that the sender read the page in: a wish, which a reader's own earlier choice overrules. */
  readonly locale?: string;
  readonly isGrouped?: boolean;
  /** What chance alone leaves open of every award is shown. */
  readonly isChanceShown?: boolean;
  readonly namesHidden?: boolean;
  /** As large as the window, for a class or a meeting. */
  readonly isClassView?: boolean;
  /** Numbers of people's own sums, by name: early links have them here, those of today in the workspace. */
  readonly sums?: Readonly<Record<string, number>>;
  /** What was chosen and opened of the analysis. */
  readonly analysis?: { readonly opened?: readonly string[]; readonly settings?: AnalysisSettings };
  readonly projection?: {
    readonly years: number;
    readonly draws: number;
    readonly seed: number;
    /** Targets that people set themselves. */
    readonly targets?: readonly OwnTarget[];
  };
}

/** What a link carries (docs/links.md). */
export interface Link {
  readonly workspace: Workspace;
  readonly view: LinkView;
  /** Version of the model that the sender computed with. */
  readonly model: string;
  /** The first digits of each scenario's result hash, in the scenarios' order; null where the sender had no result. */
  readonly results: readonly (string | null)[];
}

/** Why a link cannot be opened. */
export type LinkProblem =
  /** Characters are missing or changed. */
  | { readonly code: "damaged" }
  /** Made by a later edition. */
  | { readonly code: "newer"; readonly version: number }
  | { readonly code: "tooLarge" }
  /** It is whole, and what it says cannot be right. */
  | { readonly code: "wrong"; readonly faults: readonly Fault[] };
