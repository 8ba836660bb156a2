import type { Figure } from "../../../figure/figure.ts";
import type { Column, Row, Table } from "../../../figure/table.ts";
import { byName } from "../../../i18n/by-name.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { eventLine, everywhere, type Projection } from "../../../model/project/projection.ts";
import { type YearlyEvent, yearlyEvents } from "../../../model/project/series.ts";
import type { Target } from "../../../model/project/target.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { endOf } from "../money-of.ts";
import { placeName } from "../projection-summary.ts";
import { placeIn } from "../projection-view.ts";
import { sectionFigure } from "../sections/section-figure.ts";
import type { YearLine, YearPicture } from "../sections/year-lines.ts";
import { possibleYears } from "./possible-years.ts";
import { errorOfShare, shareOfDraws, toldShare } from "./say-share.ts";
import { targetWords } from "./target-words.ts";

/** An event whose share of draws is told for a place. */
export interface ToldEvent {
  readonly id: string;
  readonly name: string;
  /** Shares of draws, year by year; NaN in years without an award it could happen to, where the event is about awards. */
  readonly shares: readonly number[];
  /** Shares of draws in which it has happened at least once, up to each year; told of awards alone. */
  readonly soFar: readonly number[] | null;
}

/** What may happen, in how many draws: pictures, sentences and tables from the same numbers. */
export interface EventsView {
  readonly sentences: readonly string[];
  readonly events: readonly ToldEvent[];
  readonly key: readonly Omit<YearLine, "values">[];
  readonly picture: YearPicture;
  readonly table: Table;
  readonly notes: readonly string[];
}

const looks = [
  { colour: "--pot-1", isStrong: true },
  { colour: "--pot-6", isDashed: true, isStrong: true },
  { colour: "--pot-3", isStrong: true },
  { colour: "--pot-8", isDashed: true, isStrong: true },
  { colour: "--pot-4", isStrong: true },
  { colour: "--pot-7", isDashed: true, isStrong: true },
] as const;

/** The events of a place: about its awards, and the targets that are about it. `isCompared`: the first award is held against the baseline's. */
export function eventsOf(
  projection: Projection,
  targets: readonly Target[],
  area: string | null,
  isCompared: boolean,
  pack: ProgrammePackage,
  i18n: I18n,
): ToldEvent[] {
  const t = i18n.dictionary().outlook.events;
  const { facts } = projection;
  const place = placeIn(facts, area);
  const own = targets.filter((target) => (target.area ?? null) === area && facts.events.includes(target.id));
  const line = (id: string, years: readonly number[] | null): number[] =>
    eventLine(projection, id, place).map((share, at) =>
      years === null || years.includes(facts.firstYear + at) ? share : Number.NaN,
    );
  return [
    ...yearlyEvents.map((id): ToldEvent => {
      const years = possibleYears(id, facts, place, isCompared);
      return { id, name: t.kinds[id], shares: line(id, years), soFar: line(`${id}SoFar`, years) };
    }),
    ...own.map(
      (target): ToldEvent => ({
        id: target.id,
        name: targetWords(target, pack, i18n),
        shares: line(target.id, null),
        soFar: null,
      }),
    ),
  ];
}

/** Puts the events of one area, or (`area` null) of all together, into words and numbers. `pack` with the names to show. */
export function eventsView(
  projection: Projection,
  targets: readonly Target[],
  area: string | null,
  isCompared: boolean,
  pack: ProgrammePackage,
  i18n: I18n,
): EventsView {
  const t = i18n.dictionary().outlook.events;
  const { f } = i18n;
  const { facts, draws } = projection;
  const events = eventsOf(projection, targets, area, isCompared, pack, i18n);
  const years = Array.from({ length: facts.years }, (_, at) => facts.firstYear + at);
  const name = pack.programme.areas.find(({ id }) => id === area)?.name ?? "";
  const where = placeName({ area, name }, pack, i18n);
  const say = (share: number) => shareOfDraws(share, i18n);
  const key = events.map(({ name: title }, at) => ({
    name: title,
    ...(looks[at % looks.length] as (typeof looks)[0]),
  }));
  const columns: Column[] = [
    { id: "year", title: t.year, kind: "year" },
    ...events.flatMap(({ id, name: title, soFar }): Column[] => [
      { id, title: t.shareOf({ event: title }), kind: "share", say },
      {
        id: `${id}-error`,
        title: t.errorOf({ event: title }),
        kind: "number",
        decimals: 2,
        say: (error) => `±${f.number(error, [1, 1])}`,
      },
      ...(soFar === null
        ? []
        : [{ id: `${id}-so-far`, title: t.soFarOf({ event: title }), kind: "share", say } as const]),
    ]),
  ];
  return {
    sentences: [
      ...events.slice(0, yearlyEvents.length).map((event) => mostLikely(event, where, projection, i18n)),
      t.notAdded,
    ],
    events,
    key,
    picture: {
      title: t.picture({ where }),
      years: years.map((year) => f.year(year)),
      end: endOf(facts, placeIn(facts, area), i18n),
      lines: events.map((event, at) => ({ ...(key[at] as (typeof key)[0]), values: event.shares })),
      hasZero: true,
      say: (value) => f.percent(value, 0),
    },
    table: {
      id: "events",
      title: t.table({ where }),
      columns,
      rows: years.map((year, at) => ({
        id: String(year),
        cells: [
          year,
          ...events.flatMap(({ shares, soFar }) => {
            const share = shares[at] as number;
            return [
              share,
              100 * errorOfShare(share, draws),
              ...(soFar === null ? [] : [soFar[at] as number]),
            ];
          }),
        ],
      })),
    },
    notes: [
      t.share({ draws: f.integer(draws) }),
      ...(isCompared && facts.firstPaymentYear !== null
        ? [t.firstYear({ year: f.year(facts.firstPaymentYear) })]
        : []),
      t.error,
    ],
  };
}

/** The year in which an event about awards is likeliest, and how often it happens at all, in sentences. */
function mostLikely(event: ToldEvent, where: string, projection: Projection, i18n: I18n): string {
  const t = i18n.dictionary().outlook.events;
  const { facts, draws } = projection;
  const told = event.id === "fall" ? t.fall : t.nothing;
  const known = event.shares.filter((share) => Number.isFinite(share));
  if (known.length === 0) return told.unpaid({ where });
  const most = Math.max(...known);
  if (most === 0) return told.never({ where });
  const year = i18n.f.year(facts.firstYear + event.shares.indexOf(most));
  const likeliest = told.most({ where, year, share: toldShare(most, draws, i18n) });
  const lastAt = event.shares.findLastIndex((share) => Number.isFinite(share));
  const atAll = event.soFar?.[lastAt];
  if (known.length < 2 || atAll === undefined) return likeliest;
  const last = i18n.f.year(facts.firstYear + lastAt);
  return `${likeliest} ${t.atLeastOnce({ year: last, share: toldShare(atAll, draws, i18n) })}`;
}

/** One event in every area, year by year, all together last. */
export function everyArea(
  projection: Projection,
  event: YearlyEvent,
  area: string | null,
  isCompared: boolean,
  pack: ProgrammePackage,
  i18n: I18n,
): Figure {
  const t = i18n.dictionary().outlook.events;
  const { f } = i18n;
  const { facts, draws } = projection;
  const names = new Map(pack.programme.areas.map(({ id, name }) => [id, name]));
  const years = possibleYears(event, facts, everywhere(facts), isCompared);
  const cells = (place: number) => {
    const line = eventLine(projection, event, place);
    const own = possibleYears(event, facts, place, isCompared);
    const atAll = eventLine(projection, `${event}SoFar`, place).at(-1) as number;
    return [
      ...years.map((year) => (own.includes(year) ? (line[year - facts.firstYear] as number) : Number.NaN)),
      atAll,
    ];
  };
  const say = (share: number) => shareOfDraws(share, i18n);
  const rows: Row[] = facts.areas
    .map(({ id }, place) => ({ id, place, name: names.get(id) ?? id }))
    .sort(byName)
    .map(({ id, place, name }) => ({
      id,
      cells: [name, ...cells(place)],
      isCurrent: id === area,
    }));
  const table: Table = {
    id: `events-${event}`,
    title: t.everyArea({ event: t.kinds[event] }),
    columns: [
      { id: "area", title: i18n.t("projection.table.area"), kind: "text" },
      ...years.map((year): Column => ({ id: String(year), title: f.year(year), kind: "share", say })),
      { id: "once", title: t.once, kind: "share", say },
    ],
    rows: [
      ...rows,
      {
        id: "total",
        cells: [placeName({ area: null, name: "" }, pack, i18n), ...cells(everywhere(facts))],
        isTotal: true,
      },
    ],
  };
  const notes = [t.mostError({ error: f.number(errorOfShare(0.5, draws) * 100, [1, 1]) })];
  return sectionFigure({ words: [], table, notes }, projection, i18n);
}
