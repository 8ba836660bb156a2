import type { I18n } from "../../i18n/i18n.tsx";
import { csvConventions, writeCsv } from "../../import/write-csv.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { mapColumns } from "./map-table.ts";
import type { MapView } from "./map-view.ts";

/** The map's figures as a file for a spreadsheet. Every row says where its figures come from; what they are, and are not, stands below. */
export function mapCsv(
  view: MapView,
  summary: string,
  changes: string,
  pack: ProgrammePackage,
  hasCodes: boolean,
  i18n: I18n,
): string {
  const { t, text } = i18n;
  const columns = mapColumns(view, hasCodes, i18n);
  const provenance = t(`app.payouts.provenances.${view.provenance}`);
  const number = (value: number) => (Number.isFinite(value) ? Math.round(value * 100) / 100 : "");
  const rows = view.rows.map((row) => [
    ...columns.map(({ of }) => {
      const value = of(row);
      return typeof value === "number" ? number(value) : value;
    }),
    provenance,
  ]);
  const notes = [
    text(pack.about.title),
    summary,
    changes,
    t("app.payouts.official"),
    ...pack.story.caveats.map(text),
    t("map.caption"),
    t("map.attribution"),
  ];
  return writeCsv(
    [
      [...columns.map((column) => column.title), t("app.payouts.provenance")],
      ...rows,
      [],
      ...notes.map((note) => [note]),
    ],
    csvConventions[i18n.locale()],
  );
}
