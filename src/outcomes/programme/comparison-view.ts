import { byName } from "../../i18n/by-name.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { namesOf } from "../../i18n/names.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { Sections } from "../../programmes/parts/sections.ts";

export type Comparison = NonNullable<Sections["comparisons"]>[number];

/** One line of the picture. */
export interface Series {
  readonly id: string;
  readonly name: string;
  readonly kind: "area" | "comparison" | "nation";
  readonly points: readonly { readonly year: number; readonly value: number }[];
}

export interface ComparisonView {
  readonly indicator: string;
  readonly years: readonly number[];
  readonly series: readonly Series[];
  readonly title: string;
  readonly summary: string;
}

/** The areas' own series of an indicator beside what they are compared with, one picture per indicator. While names are hidden the comparison has no name. */
export function comparisonViews(pack: ProgrammePackage, namesHidden: boolean, i18n: I18n): ComparisonView[] {
  const comparisons = pack.sections.comparisons ?? [];
  const indicators = [...new Set(comparisons.map(({ indicator }) => indicator))];
  return indicators.map((indicator) =>
    comparisonView(
      indicator,
      comparisons.filter((each) => each.indicator === indicator),
      pack,
      namesHidden,
      i18n,
    ),
  );
}

const pointsOf = (values: Readonly<Record<string, number>>) =>
  Object.entries(values)
    .map(([year, value]) => ({ year: Number(year), value }))
    .sort((a, b) => a.year - b.year);

function comparisonView(
  indicator: string,
  comparisons: readonly Comparison[],
  pack: ProgrammePackage,
  namesHidden: boolean,
  i18n: I18n,
): ComparisonView {
  const t = i18n.dictionary().programme.comparison;
  const { f } = i18n;
  const names = namesOf(pack, i18n.locale());
  const { areas, observations } = pack.programme;
  const nation = pack.programme.indicators.find(({ id }) => id === indicator);
  const series: Series[] = [
    ...areas
      .map(
        ({ id, name }): Series => ({
          id,
          name,
          kind: "area",
          points: observations
            .filter((each) => each.area === id && each.indicator === indicator)
            .map(({ year, value }) => ({ year, value }))
            .sort((a, b) => a.year - b.year),
        }),
      )
      .sort(byName),
    ...comparisons.map(
      ({ id, title, values }): Series => ({
        id: `comparison-${id}`,
        name: namesHidden ? t.unnamed : i18n.text(title),
        kind: "comparison",
        points: pointsOf(values),
      }),
    ),
    ...(nation !== undefined && Object.keys(nation.nation).length > 0
      ? [{ id: "nation", name: t.nation, kind: "nation" as const, points: pointsOf(nation.nation) }]
      : []),
  ];
  const years = [...new Set(series.flatMap(({ points }) => points.map(({ year }) => year)))].sort(
    (a, b) => a - b,
  );
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const moved = (sign: 1 | -1) =>
    series.filter((each) => {
      const [from, to] = [valueIn(each, first), valueIn(each, last)];
      return each.kind === "area" && from !== undefined && to !== undefined && sign * (to - from) > 1e-9;
    }).length;
  const title = names.indicatorTitle(indicator);
  return {
    indicator,
    years,
    series,
    title,
    summary: t.summary({ title, from: f.year(first), to: f.year(last), up: moved(1), down: moved(-1) }),
  };
}

/** The value of a series in a year; undefined where there is none. */
export const valueIn = ({ points }: Series, year: number): number | undefined =>
  points.find((point) => point.year === year)?.value;
