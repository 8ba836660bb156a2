import type { Figure } from "../../figure/figure.ts";
import { plainBar } from "../../figure/row-bar.ts";
import type { Row } from "../../figure/table.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { namesOf } from "../../i18n/names.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { factFigure, figureColumn, wordColumn } from "./fact-figure.ts";
import { originWords } from "./origin-words.ts";
import { figureCell, isVague, type SectionTable, unitFor } from "./say-figure.ts";

/** A table of what a source states, row by row, with a bar for each figure; rows of another origin say so. */
export function sourceFigure(table: SectionTable, pack: ProgrammePackage, i18n: I18n): Figure {
  const t = i18n.dictionary().programme;
  const names = namesOf(pack, i18n.locale());
  const unit = unitFor(table.unit, table.rows);
  const values = table.rows.flatMap(({ value }) => (value === null ? [] : [value]));
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const hasBars = table.unit !== "year" && values.length > 1 && most > least;
  const hasOrigins = table.rows.some(({ origin }) => origin !== undefined);
  const provenance = i18n.dictionary().sources.provenances;
  const rows = table.rows.map((row): Row => {
    const origin = row.origin ?? table;
    return {
      id: "area" in row ? row.area : row.id,
      cells: [
        "area" in row ? names.area(row.area) : i18n.text(row.title),
        figureCell(row, unit, i18n),
        ...(hasOrigins ? [provenance[origin.provenance].name] : []),
      ],
      ...(hasBars &&
        row.value !== null && {
          bar: plainBar(
            row.value,
            least,
            most,
            row.origin === undefined ? "--pot-1" : "--pot-5",
            isVague(row),
          ),
        }),
    };
  });
  const others = [
    ...new Set(table.rows.flatMap(({ origin }) => (origin ? [originWords(origin, pack, i18n)] : []))),
  ];
  const isAbout = table.rows.some((row) => "area" in row);
  return factFigure(
    {
      table: {
        id: table.id,
        title: i18n.text(table.title),
        columns: [
          wordColumn("name", isAbout ? t.area : ""),
          figureColumn("figure", t.units[unit]),
          ...(hasOrigins ? [wordColumn("origin", t.originHead)] : []),
        ],
        rows,
      },
      notes: table.note === undefined ? [] : [i18n.text(table.note)],
      origin: [originWords(table, pack, i18n), ...others].join(" "),
      provenance: table.provenance,
      of: "sources",
    },
    i18n,
  );
}
