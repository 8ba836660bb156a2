import type { I18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { PlainTable } from "../../tables/table.ts";
import type { FactTable } from "./fact-table.ts";

/** A table of facts as it is taken out, with where its figures come from and what they are not below it. */
export function plainFacts(table: FactTable, pack: ProgrammePackage, i18n: I18n): PlainTable {
  const t = i18n.dictionary().programme;
  const { detailHead } = table;
  return {
    id: table.id,
    title: table.title,
    columns: [
      { title: table.head, kind: "text" },
      ...table.columns.map(({ title, isNumber }) => ({ title, kind: isNumber ? "number" : "text" }) as const),
      ...(detailHead === undefined ? [] : [{ title: detailHead, kind: "text" } as const]),
    ],
    rows: table.rows.map(({ name, cells, detail = "" }) => [
      name,
      ...cells.map(({ raw }) => raw),
      ...(detailHead === undefined ? [] : [detail]),
    ]),
    notes: [
      `${i18n.text(pack.about.title)}: ${table.title}`,
      ...table.notes,
      table.origin,
      i18n.t("app.payouts.official"),
      ...(table.isMadeUp ? [t.madeUp] : []),
    ].filter((note) => note !== ""),
  };
}
