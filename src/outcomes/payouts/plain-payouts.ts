import { areaNoun } from "../../i18n/area-noun.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { sourcesInWords } from "../../i18n/sources-in-words.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { ColumnKind, PlainTable } from "../../tables/table.ts";
import { type PayoutColumn, payoutColumns } from "./payouts-table.ts";
import type { PayoutRow, PayoutsView } from "./payouts-view.ts";

/** The picture's figures as they are taken out. Every row says how well founded its figures are; what they are, and are not, stands below. */
export function plainPayouts(
  view: PayoutsView,
  summary: string,
  changes: string,
  pack: ProgrammePackage,
  i18n: I18n,
): PlainTable {
  const { t, text } = i18n;
  const columns = payoutColumns(view, pack, i18n);
  const noun = areaNoun(pack, i18n.locale());
  const provenance = t(`app.payouts.provenances.${view.provenance}`);
  const total: PayoutRow = { ...view.total, name: t("app.payouts.total", noun), municipality: "" };
  return {
    id: t("app.payouts.file"),
    title: t("app.outcome.heading", noun),
    columns: [
      ...columns.map((column) => ({
        title: column.title,
        kind: kindOf(column, view),
        ...(view.unit === "share" ? { decimals: 4 } : { decimals: 2 }),
      })),
      { title: t("app.payouts.provenance"), kind: "text" },
    ],
    rows: [...view.rows, total].map((row) => [...columns.map((column) => column.of(row)), provenance]),
    notes: [
      text(pack.about.title),
      summary,
      changes,
      t("app.payouts.official"),
      ...pack.story.caveats.map(text),
      t("app.table.fileCaption", t(`app.table.captions.${view.unit}`)),
      columns.some(({ kind }) => kind === "part") ? t("app.table.rounding") : "",
      sourcesInWords(pack, i18n),
    ].filter((note) => note !== ""),
  };
}

function kindOf({ kind }: PayoutColumn, { unit }: PayoutsView): ColumnKind {
  if (kind === "name" || kind === "municipality") return "text";
  if (unit !== "share") return "kronor";
  return kind === "change" ? "points" : "share";
}
