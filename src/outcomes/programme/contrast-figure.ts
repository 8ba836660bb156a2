import type { Figure } from "../../figure/figure.ts";
import { plainBar } from "../../figure/row-bar.ts";
import type { Row } from "../../figure/table.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { namesOf } from "../../i18n/names.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { Sections } from "../../programmes/parts/sections.ts";
import { factFigure, figureColumn, numberCell, wordColumn } from "./fact-figure.ts";
import { originWords } from "./origin-words.ts";

type Contrast = NonNullable<Sections["contrast"]>;

/** Differences of shares in percentage points, without the dust of arithmetic. */
const points = (from: number, to: number): number => Number(((to - from) * 100).toFixed(6));

const mean = (values: readonly number[]): number =>
  Number((values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(6));

/** How a share changed in areas with a programme and in those without, each and on average: where both moved alike, a change is no effect. While names are hidden its note, which names places, is left out. */
export function contrastFigure(
  contrast: Contrast,
  pack: ProgrammePackage,
  namesHidden: boolean,
  i18n: I18n,
): Figure {
  const t = i18n.dictionary().programme.contrast;
  const { f } = i18n;
  const names = namesOf(pack, i18n.locale());
  const { indicator, fromYear, toYear } = contrast;
  const levelOf = (id: string, year: number) =>
    pack.programme.observations.find(
      (each) => each.area === id && each.indicator === indicator && each.year === year,
    )?.value;
  const changes = pack.programme.areas.flatMap(({ id }) => {
    const [from, to] = [levelOf(id, fromYear), levelOf(id, toYear)];
    if (from === undefined || to === undefined) return [];
    return [{ id, isWith: contrast.areas.includes(id), change: points(from, to) }];
  });
  const all = changes.map(({ change }) => change);
  const [least, most] = [Math.min(0, ...all), Math.max(0, ...all)];
  const said = (change: number) => f.signed(change, [1, 1]);
  const row = (id: string, name: string, change: number, isWith: boolean, isTotal: boolean): Row => ({
    id,
    cells: [name, numberCell(change, said(change))],
    bar: plainBar(change, least, most, isWith ? "--pot-1" : "--pot-5"),
    isTotal,
  });
  const group = (isWith: boolean) => changes.filter((each) => each.isWith === isWith);
  const meanOf = (isWith: boolean) => mean(group(isWith).map(({ change }) => change));
  const rowsOf = (isWith: boolean, title: string) => [
    ...group(isWith).map(({ id, change }) => row(id, names.area(id), change, isWith, false)),
    row(isWith ? "with" : "without", title, meanOf(isWith), isWith, true),
  ];
  const title = names.indicatorTitle(indicator);
  return factFigure(
    {
      table: {
        id: "contrast",
        title: t.title({ title }),
        columns: [
          wordColumn("area", i18n.dictionary().programme.area),
          figureColumn("change", t.change({ from: f.year(fromYear), to: f.year(toYear) })),
        ],
        rows: [...rowsOf(true, t.meanWith), ...rowsOf(false, t.meanWithout)],
        legend: [
          { label: t.with, colour: "--pot-1" },
          { label: t.without, colour: "--pot-5" },
        ],
      },
      words: [
        t.sentence({
          title,
          from: f.year(fromYear),
          to: f.year(toYear),
          with: said(meanOf(true)),
          without: said(meanOf(false)),
        }),
      ],
      notes: namesHidden ? [] : [i18n.text(contrast.note)],
      origin: originWords(contrast, pack, i18n),
      provenance: contrast.provenance,
      of: "sources",
    },
    i18n,
  );
}
