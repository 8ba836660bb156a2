import type { Figure } from "../../figure/figure.ts";
import type { Cell } from "../../figure/table.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { weakest } from "../../model/provenance.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { type ComparisonView, type Series, valueIn } from "./comparison-view.ts";
import { figureColumn, numberCell, wordColumn } from "./fact-figure.ts";
import { lineScene } from "./line-scene.ts";
import { originWords } from "./origin-words.ts";

/** The series beside each other as a figure. `area`: id of the one that is drawn stronger. */
export function comparisonFigure(
  view: ComparisonView,
  area: string,
  pack: ProgrammePackage,
  i18n: I18n,
): Figure {
  const t = i18n.dictionary().programme.comparison;
  const { f } = i18n;
  const { indicator, series, years, title } = view;
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const cell = (value: number | undefined): Cell =>
    value === undefined ? "–" : numberCell(Number((value * 100).toFixed(9)), f.percent(value));
  const change = (each: Series): Cell => {
    const [from, to] = [valueIn(each, first), valueIn(each, last)];
    if (from === undefined || to === undefined) return "–";
    return numberCell(
      Number(((to - from) * 100).toFixed(9)),
      f.signed(Number(((to - from) * 100).toFixed(6)), [0, 1]),
    );
  };
  const origins = [
    ...new Set([
      ...(pack.sections.comparisons ?? [])
        .filter((each) => each.indicator === indicator)
        .map((each) => originWords(each, pack, i18n)),
      ...pack.programme.observations
        .filter((each) => each.indicator === indicator)
        .slice(0, 1)
        .map((each) => originWords({ provenance: each.provenance, source: each.source ?? "" }, pack, i18n)),
    ]),
  ];
  const observed = pack.programme.observations.filter((each) => each.indicator === indicator);
  return {
    id: `series-${indicator}`,
    title: t.table({ title }),
    words: [view.summary],
    table: {
      id: `series-${indicator}`,
      title: t.table({ title }),
      columns: [
        wordColumn("area", i18n.dictionary().programme.area),
        ...years.map((year) => figureColumn(String(year), f.year(year))),
        figureColumn("change", t.change({ from: f.year(first), to: f.year(last) })),
      ],
      rows: series.map((each) => ({
        id: each.id,
        cells: [each.name, ...years.map((year) => cell(valueIn(each, year))), change(each)],
        isTotal: each.kind !== "area",
      })),
    },
    picture: { label: view.summary, draw: (width) => lineScene(view, area, f, width) },
    notes: [t.key, origins.join(" ")],
    provenance: weakest(observed.map(({ provenance }) => provenance)),
    of: "sources",
  };
}
