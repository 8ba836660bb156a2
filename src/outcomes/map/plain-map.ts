import type { I18n } from "../../i18n/i18n.tsx";
import { sourcesInWords } from "../../i18n/sources-in-words.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { PlainTable } from "../../tables/table.ts";
import { mapColumns } from "./map-table.ts";
import type { MapView } from "./map-view.ts";

const inWords: readonly string[] = ["name", "code", "areas"];

/** The map's figures as they are taken out. Every row says how well founded its figures are; what they are, and are not, stands below. */
export function plainMap(
  view: MapView,
  summary: string,
  changes: string,
  pack: ProgrammePackage,
  hasCodes: boolean,
  i18n: I18n,
): PlainTable {
  const { t, text } = i18n;
  const columns = mapColumns(view, hasCodes, i18n);
  const provenance = t(`app.payouts.provenances.${view.provenance}`);
  return {
    id: t("map.file"),
    title: t("map.heading"),
    columns: [
      ...columns.map(
        ({ id, title }) => ({ title, kind: inWords.includes(id) ? "text" : "kronor", decimals: 2 }) as const,
      ),
      { title: t("app.payouts.provenance"), kind: "text" },
    ],
    rows: view.rows.map((row) => [...columns.map(({ of }) => of(row)), provenance]),
    notes: [
      text(pack.about.title),
      summary,
      changes,
      t("app.payouts.official"),
      ...pack.story.caveats.map(text),
      t("map.caption"),
      sourcesInWords(pack, i18n),
      t("map.attribution"),
    ].filter((note) => note !== ""),
  };
}
