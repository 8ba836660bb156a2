import type { Cell, Column, Row, Table } from "../../../figure/table.ts";
import { areaNoun } from "../../../i18n/area-noun.ts";
import { byName } from "../../../i18n/by-name.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { capital } from "../../../i18n/parts.ts";
import {
  bandAt,
  bandLine,
  eventLine,
  everywhere,
  lines,
  type Projection,
  type ProjectionFacts,
} from "../../../model/project/projection.ts";
import { type YearlyEvent, yearlyEvents } from "../../../model/project/series.ts";
import type { Rule } from "../../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { possibleYears } from "../events/possible-years.ts";
import { shareOfDraws } from "../events/say-share.ts";
import { toldYear } from "../money-of.ts";
import { placeName } from "../projection-summary.ts";
import { shortValue } from "../say-values.ts";
import { sayYears } from "./say-years.ts";

/** What the table of years ahead is made of. */
export interface AreasAhead {
  /** Null before there are draws: then awards of today stand alone. */
  readonly projection: Projection | null;
  /** The rule that is projected. */
  readonly rule: Rule;
  /** Kronor that the rule gives today, by area; null where it cannot be carried out. */
  readonly awards: Readonly<Record<string, number>> | null;
  /** The first award is compared with the baseline's. */
  readonly isCompared: boolean;
  /** The area that is shown beside it; null is all together. */
  readonly area: string | null;
}

/** The year in which each place is told, and whether it is the same for all. */
export function toldYears(facts: ProjectionFacts): { readonly all: number; readonly isOne: boolean } {
  const all = toldYear(facts, "award", everywhere(facts));
  return { all, isOne: facts.areas.every((_, place) => toldYear(facts, "award", place) === all) };
}

/** Share of draws in which something happens to an award at least once; NaN where it cannot happen in any year. */
function atLeastOnce(projection: Projection, event: YearlyEvent, place: number, isCompared: boolean): number {
  const last = possibleYears(event, projection.facts, place, isCompared).at(-1);
  if (last === undefined) return Number.NaN;
  return eventLine(projection, `${event}SoFar`, place)[last - projection.facts.firstYear] as number;
}

/** Mean over the draws of what all projected years with money give together: the sum of their means. Kronor. */
function sumOfAwards(projection: Projection, place: number): number {
  const { firstYear, paidYears } = projection.facts;
  const means = bandLine(projection, "award", place, lines.mean);
  return paidYears.reduce((sum, year) => sum + (means[year - firstYear] ?? Number.NaN), 0);
}

/** Every area on one row: its award today, the last year's median and nine of ten, the mean sum of the years, and how often it falls or is nothing. `pack`: with the names to show. */
export function areasAheadTable(
  { projection, awards, isCompared, area }: Omit<AreasAhead, "rule">,
  pack: ProgrammePackage,
  i18n: I18n,
): Table {
  const t = i18n.dictionary().ahead.table;
  const { f } = i18n;
  const facts = projection?.facts;
  const told = facts === undefined ? null : toldYears(facts);
  const money = (id: string, title: string): Column => ({
    id,
    title,
    kind: "kronor",
    decimals: 0,
    say: (sek) => shortValue(f, "sek", sek),
  });
  const chance = (id: YearlyEvent): Column => ({
    id,
    title: t[id],
    kind: "share",
    say: (share) => shareOfDraws(share, i18n),
  });
  const isYearShown = told !== null && !told.isOne;
  const paidYears = facts?.paidYears ?? [];
  // The sum of one year is that year.
  const isSumShown = paidYears.length > 1;
  const columns: Column[] = [
    { id: "area", title: capital(areaNoun(pack, i18n.locale()).one), kind: "text" },
    money("now", t.now),
    ...(isYearShown ? [{ id: "year", title: t.lastYear, kind: "year" } as const] : []),
    money("p50", told === null || isYearShown ? t.median : t.medianOf({ year: f.year(told.all) })),
    money("p5", t.low),
    money("p95", t.high),
    ...(isSumShown ? [money("sum", t.sum({ years: sayYears(paidYears, i18n) }))] : []),
    ...yearlyEvents.map(chance),
  ];
  const ahead = (place: number): Cell[] => {
    if (projection === null || facts === undefined) return Array<null>(columns.length - 2).fill(null);
    const year = toldYear(facts, "award", place);
    const { p5, p50, p95 } = bandAt(projection, "award", place, year - facts.firstYear);
    return [
      ...(isYearShown ? [year] : []),
      p50,
      p5,
      p95,
      ...(isSumShown ? [sumOfAwards(projection, place)] : []),
      ...yearlyEvents.map((event) => atLeastOnce(projection, event, place, isCompared)),
    ];
  };
  const places = new Map(facts?.areas.map(({ id }, place) => [id, place]));
  const rows = [...pack.programme.areas].sort(byName).map(
    ({ id, name }): Row => ({
      id,
      cells: [name, awards?.[id] ?? null, ...ahead(places.get(id) ?? 0)],
      isCurrent: id === area,
    }),
  );
  const all = awards === null ? null : Object.values(awards).reduce((sum, sek) => sum + sek, 0);
  return {
    id: "areas-ahead",
    title: t.title,
    columns,
    rows: [
      ...rows,
      {
        id: "total",
        cells: [
          placeName({ area: null, name: "" }, pack, i18n),
          all,
          ...ahead(facts === undefined ? 0 : everywhere(facts)),
        ],
        isTotal: true,
      },
    ],
  };
}
