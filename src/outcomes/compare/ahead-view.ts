import type { I18n } from "../../i18n/i18n.tsx";
import type { Provenance } from "../../model/provenance.ts";

/** A series of one scenario, all areas together, year by year. */
export interface AheadRows {
  readonly firstYear: number;
  readonly p5: readonly number[];
  readonly p25: readonly number[];
  readonly p50: readonly number[];
  readonly p75: readonly number[];
  readonly p95: readonly number[];
  readonly mean: readonly number[];
}

/** How it stands with the projection of one scenario. */
export interface AheadRun {
  readonly name: string;
  readonly isBaseline: boolean;
  /** Null before there is anything. */
  readonly rows: AheadRows | null;
  /** The last year with money; null where the rule names no end, and before there is anything. */
  readonly lastYear: number | null;
  /** From before the scenario's latest change. */
  readonly isOlder: boolean;
  readonly isRunning: boolean;
  readonly draws: number;
  readonly of: number;
  /** Why it cannot be projected; empty where it can. */
  readonly problem: string;
}

/** What is shown of the projections, and how it is counted. */
export interface AheadSeries {
  /** What is measured, as "Award per year". */
  readonly measured: string;
  readonly kind: "kronor" | "share" | "number";
  /** How well founded the weakest of the projections is. */
  readonly provenance: Provenance;
  short(value: number): string;
  signed(value: number): string;
}

/** One year of all scenarios. */
export interface AheadYear {
  readonly year: number;
  /** By run; null where a run has no such year. */
  readonly cells: readonly (AheadCell | null)[];
}

export interface AheadCell {
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
  readonly mean: number;
  /** Its mean less the baseline's; null for the baseline and without one. */
  readonly gap: number | null;
}

/** The projections side by side, year by year. Pure. */
export function aheadYears(runs: readonly AheadRun[]): AheadYear[] {
  const found = runs.flatMap(({ rows }) => rows ?? []);
  const years = new Set(found.flatMap(({ firstYear, p50 }) => p50.map((_, at) => firstYear + at)));
  const baseline = runs.find(({ isBaseline }) => isBaseline)?.rows ?? null;
  const cellOf = ({ rows, isBaseline }: AheadRun, year: number): AheadCell | null => {
    const at = rows === null ? -1 : year - rows.firstYear;
    const p50 = rows?.p50[at];
    if (rows === null || p50 === undefined || Number.isNaN(p50)) return null;
    const read = (values: readonly number[]) => values[at] ?? Number.NaN;
    const before = baseline?.mean[year - baseline.firstYear];
    return {
      p5: read(rows.p5),
      p25: read(rows.p25),
      p50,
      p75: read(rows.p75),
      p95: read(rows.p95),
      mean: read(rows.mean),
      gap: isBaseline || before === undefined ? null : read(rows.mean) - before,
    };
  };
  return [...years]
    .sort((a, b) => a - b)
    .map((year) => ({ year, cells: runs.map((run) => cellOf(run, year)) }))
    .filter(({ cells }) => cells.some((cell) => cell !== null));
}

/** The last year's medians in a sentence; empty before there is anything. */
export function aheadSentence(
  runs: readonly AheadRun[],
  years: readonly AheadYear[],
  series: AheadSeries,
  { t, f }: I18n,
): string {
  const last = years.at(-1);
  if (last === undefined) return "";
  const list = last.cells.flatMap((cell, at) =>
    cell === null
      ? []
      : [t("compare.spread.entry", { value: series.short(cell.p50), name: runs[at]?.name ?? "" })],
  );
  const ends = runs.flatMap(({ name, lastYear }) =>
    lastYear === null ? [] : [t("compare.spread.entry", { value: f.year(lastYear), name })],
  );
  const end = ends.length === 0 ? "" : ` ${t("compare.ahead.end", { list: f.list(ends) })}`;
  const measured = series.measured.charAt(0).toLocaleLowerCase() + series.measured.slice(1);
  const sentence = t("compare.ahead.sentence", {
    isMadeUp: series.provenance === "illustrative",
    measured,
    list: f.list(list),
    year: f.year(last.year),
  });
  return sentence + end;
}
