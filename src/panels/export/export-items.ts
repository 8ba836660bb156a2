import type { I18n } from "../../i18n/i18n.tsx";
import type { PlainTable } from "../../tables/table.ts";
import { csvType, tableCsv } from "../../tables/table-csv.ts";
import { workbookOf } from "../../tables/workbook.ts";
import type { Scored } from "../scoreboard/score-view.ts";
import { allTables } from "./all-tables.ts";
import { everythingJson } from "./everything-json.ts";
import type { ExportItem } from "./export-item.ts";
import type { Exported } from "./export-source.ts";
import { pictureItems } from "./pictures.ts";
import { scoreItem } from "./score-item.ts";
import { workbookAbout } from "./workbook-about.ts";

/** Everything that can be taken out of the work at hand. */
export function exportItems(
  all: Exported,
  score: () => Promise<readonly Scored[]>,
  i18n: I18n,
): ExportItem[] {
  const t = i18n.dictionary().export;
  const name = (what: string, ending: string) => `utfall-${all.package.about.id}-${what}.${ending}`;
  const tables = allTables(all, i18n);
  const about = () => workbookAbout(all, i18n);
  const tableItem = (table: PlainTable): ExportItem => ({
    id: `${table.id}-table`,
    group: "tables",
    title: table.title,
    what: t.items.rows(table.rows.length, table.columns.length),
    formats: [
      {
        label: "CSV",
        name: name(table.id, "csv"),
        make: async () => new Blob([tableCsv(table, i18n.locale())], { type: csvType }),
      },
      { label: "XLSX", name: name(table.id, "xlsx"), make: () => workbookOf(about(), [table]) },
    ],
  });
  return [
    {
      id: "workbook",
      group: "whole",
      title: t.items.workbook,
      what: t.items.workbookWhat(tables.length),
      formats: [
        { label: "XLSX", name: name(t.files.tables, "xlsx"), make: () => workbookOf(about(), tables) },
      ],
    },
    {
      id: "json",
      group: "whole",
      title: t.items.json,
      what: t.items.jsonWhat,
      formats: [
        {
          label: "JSON",
          name: name(t.files.all, "json"),
          make: async () => new Blob([everythingJson(all, i18n)], { type: "application/json" }),
        },
      ],
    },
    ...pictureItems(all, name, i18n),
    ...tables.map(tableItem),
    scoreItem(all, score, i18n),
  ];
}
