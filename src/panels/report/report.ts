import type { BarChart } from "../../figure/bar-chart.ts";
import type { Table } from "../../figure/table.ts";
import type { MarkedParagraph } from "./mark-changes.ts";

/** The payouts as bars. */
export interface ReportPicture {
  readonly caption: string;
  readonly chart: BarChart;
  readonly notes: readonly string[];
}

/** What a section is made of. `own`: the author's words, which may have several lines. */
export type Block =
  | { readonly kind: "text"; readonly text: string; readonly isStrong?: boolean }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "own"; readonly text: string }
  | { readonly kind: "missing"; readonly text: string }
  | { readonly kind: "rule"; readonly paragraphs: readonly (readonly string[])[] }
  | { readonly kind: "draft"; readonly paragraphs: readonly MarkedParagraph[] }
  | { readonly kind: "table"; readonly table: Table }
  | { readonly kind: "picture"; readonly picture: ReportPicture }
  | { readonly kind: "code"; readonly text: string };

export interface ReportSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The report as the screen and the paper show it. */
export interface Report {
  readonly title: string;
  readonly subtitle: string;
  readonly meta: readonly (readonly [name: string, text: string])[];
  readonly sections: readonly ReportSection[];
}

export const text = (words: string): Block => ({ kind: "text", text: words });

/** The author's words, or that there are none. */
export const own = (words: string, missing: string): Block =>
  words.trim() === "" ? { kind: "missing", text: missing } : { kind: "own", text: words.trim() };
