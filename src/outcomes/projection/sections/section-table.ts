import type { I18n } from "../../../i18n/i18n.tsx";
import { sourcesInWords } from "../../../i18n/sources-in-words.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import type { PlainTable, TableCell, TableColumn } from "../../../tables/table.ts";
import { type Reading, restsOnMadeUp } from "./reading.ts";

/** A cell as files hold it and as people read it. */
export interface SectionCell {
  readonly raw: TableCell;
  readonly text: string;
}

export interface SectionRow {
  readonly id: string;
  /** One per column, the first the row's name. */
  readonly cells: readonly SectionCell[];
  readonly isTotal?: boolean;
  readonly isCurrent?: boolean;
}

/** The figures of a section: shown, and saved as a file. */
export interface SectionTable {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly SectionRow[];
  /** What must be known of these figures, on screen as well. */
  readonly notes: readonly string[];
}

/** Words in a cell. */
export const words = (text: string): SectionCell => ({ raw: text, text });

/** A number in a cell; a dash where there is none. */
export const figure = (value: number, say: (value: number) => string): SectionCell =>
  Number.isFinite(value) ? { raw: value, text: say(value) } : { raw: null, text: "–" };

/** The table as it is taken out. `notes`: what every file of the projection says of itself. */
export const plainSection = (
  { id, title, columns, rows, notes: own }: SectionTable,
  notes: readonly string[],
): PlainTable => ({
  id,
  title,
  columns,
  rows: rows.map(({ cells }) => cells.map(({ raw }) => raw)),
  notes: [...own, ...notes],
});

/** What everything that leaves a section says of itself. `changes`: what differs from the baseline. */
export function sectionNotes(
  reading: Reading,
  pack: ProgrammePackage,
  changes: string,
  i18n: I18n,
): string[] {
  const t = i18n.dictionary().outlook;
  const { facts, draws } = reading;
  return [
    t.scenario,
    draws === null
      ? t.fromExpected(facts.modelVersion)
      : t.fromDraws(i18n.f.integer(draws), String(facts.seed), facts.modelVersion),
    changes,
    ...(restsOnMadeUp(facts) ? [t.madeUp] : []),
    sourcesInWords(pack, i18n),
    i18n.t("app.payouts.official"),
  ].filter((note) => note !== "");
}
