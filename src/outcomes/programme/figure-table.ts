import type { I18n } from "../../i18n/i18n.tsx";
import { namesOf } from "../../i18n/names.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { type FactRow, type FactTable, plainBar, wordCell } from "./fact-table.ts";
import { originWords } from "./origin-words.ts";
import { figureCell, isVague, type SectionTable, unitFor } from "./say-figure.ts";

/** A table of what a source states, row by row, with a bar for each figure; rows of another origin say so. */
export function figureTable(table: SectionTable, pack: ProgrammePackage, i18n: I18n): FactTable {
  const t = i18n.dictionary().programme;
  const names = namesOf(pack, i18n.locale());
  const unit = unitFor(table.unit, table.rows);
  const values = table.rows.flatMap(({ value }) => (value === null ? [] : [value]));
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const hasBars = table.unit !== "year" && values.length > 1 && most > least;
  const hasOrigins = table.rows.some(({ origin }) => origin !== undefined);
  const provenance = i18n.dictionary().sources.provenances;
  const rows = table.rows.map((row): FactRow => {
    const origin = row.origin ?? table;
    return {
      id: "area" in row ? row.area : row.id,
      name: "area" in row ? names.area(row.area) : i18n.text(row.title),
      cells: [
        figureCell(row, unit, i18n),
        ...(hasOrigins ? [wordCell(provenance[origin.provenance].name)] : []),
      ],
      bar:
        hasBars && row.value !== null
          ? plainBar(row.value, least, most, row.origin === undefined ? "--pot-1" : "--pot-5", isVague(row))
          : null,
    };
  });
  const others = [
    ...new Set(table.rows.flatMap(({ origin }) => (origin ? [originWords(origin, pack, i18n)] : []))),
  ];
  const isAbout = table.rows.some((row) => "area" in row);
  return {
    id: table.id,
    title: i18n.text(table.title),
    head: isAbout ? t.area : "",
    columns: [
      { id: "figure", title: t.units[unit], isNumber: true },
      ...(hasOrigins ? [{ id: "origin", title: t.originHead, isNumber: false }] : []),
    ],
    rows,
    legend: [],
    origin: [originWords(table, pack, i18n), ...others].join(" "),
    isMadeUp: table.provenance === "illustrative",
    notes: table.note === undefined ? [] : [i18n.text(table.note)],
  };
}
