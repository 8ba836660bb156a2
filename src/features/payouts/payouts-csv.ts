import { areaNoun } from "../../i18n/area-noun.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { payoutColumns } from "./payouts-table.ts";
import type { PayoutRow, PayoutsView } from "./payouts-view.ts";

/**
 * The picture's figures as a file for a spreadsheet: in Swedish with semicolons and decimal commas, in English with
 * commas and points, both in UTF-8 with a mark of it. Every row says where its figures come from; what the
 * figures are, and are not, stands below them.
 */
export function payoutsCsv(
  view: PayoutsView,
  summary: string,
  changes: string,
  pack: ProgrammePackage,
  i18n: I18n,
): string {
  const { t, text } = i18n;
  const isSwedish = i18n.locale() === "sv";
  const separator = isSwedish ? ";" : ",";
  const number = (value: number) => {
    if (!Number.isFinite(value)) return "";
    const written = String(
      view.unit === "share" ? Math.round(value * 1e6) / 1e6 : Math.round(value * 100) / 100,
    );
    return isSwedish ? written.replace(".", ",") : written;
  };
  const columns = payoutColumns(view, pack, i18n);
  const provenance = t(`app.payouts.provenances.${view.provenance}`);
  const line = (cells: readonly string[]) => cells.join(separator);
  const cells = (row: PayoutRow) =>
    columns.map((column) => {
      const value = column.of(row);
      return typeof value === "number" ? number(value) : quoted(value, separator);
    });
  const total = {
    ...view.total,
    name: t("app.payouts.total", areaNoun(pack, i18n.locale())),
    municipality: "",
  };
  const notes = [
    text(pack.about.title),
    summary,
    changes,
    t("app.payouts.official"),
    ...pack.story.caveats.map(text),
    t("app.table.fileCaption", t(`app.table.captions.${view.unit}`)),
  ];
  const lines = [
    line([
      ...columns.map((column) => quoted(column.title, separator)),
      quoted(t("app.payouts.provenance"), separator),
    ]),
    ...[...view.rows, total].map((row) => line([...cells(row), quoted(provenance, separator)])),
    "",
    ...notes.map((note) => quoted(note, separator)),
  ];
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

/** A text as a cell. One that a spreadsheet would take for a formula gets an apostrophe before it. */
function quoted(text: string, separator: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  const needsQuotes = safe.includes(separator) || /["\r\n]/.test(safe);
  return needsQuotes ? `"${safe.replaceAll('"', '""')}"` : safe;
}
