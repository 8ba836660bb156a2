import type { I18n } from "../../i18n/i18n.tsx";
import { csvConventions, writeCsv } from "../../import/write-csv.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { FactTable } from "./fact-table.ts";

/** A table as a file for a spreadsheet, with where its figures come from and what they are not below them. */
export function factCsv(table: FactTable, pack: ProgrammePackage, i18n: I18n): string {
  const t = i18n.dictionary().programme;
  const { detailHead } = table;
  const rows = table.rows.map(({ name, cells, detail = "" }) => [
    name,
    ...cells.map(({ raw }) => raw),
    ...(detailHead === undefined ? [] : [detail]),
  ]);
  const notes = [
    `${i18n.text(pack.about.title)}: ${table.title}`,
    ...table.notes,
    table.origin,
    i18n.t("app.payouts.official"),
  ];
  return writeCsv(
    [
      [
        table.head,
        ...table.columns.map(({ title }) => title),
        ...(detailHead === undefined ? [] : [detailHead]),
      ],
      ...rows,
      [],
      ...notes.filter((note) => note !== "").map((note) => [note]),
      ...(table.isMadeUp ? [[t.madeUp]] : []),
    ],
    csvConventions[i18n.locale()],
  );
}
