import { picturePng } from "../../figure/picture-file.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { csvType, tableCsv } from "../../tables/table-csv.ts";
import { saveFile } from "../../ui/save-file.ts";
import { payoutPicture, payoutWords } from "./payout-picture.ts";
import type { PayoutsView } from "./payouts-view.ts";
import { plainPayouts } from "./plain-payouts.ts";

/** What a saved file tells: the view with its sentences. */
export interface Told {
  readonly view: PayoutsView;
  readonly summary: string;
  /** What differs from the baseline, in sentences. */
  readonly changes: string;
  readonly package: ProgrammePackage;
}

const nameOf = ({ package: pack }: Told, ending: string, { t }: I18n): string =>
  `utfall-${pack.about.id}-${t("app.payouts.file")}.${ending}`;

/** Saves the figures as delimited text in the reader's convention. */
export function savePayoutFigures(told: Told, i18n: I18n): void {
  const table = plainPayouts(told.view, told.summary, told.changes, told.package, i18n);
  saveFile(nameOf(told, "csv", i18n), new Blob([tableCsv(table, i18n.locale())], { type: csvType }));
}

/** Saves the picture at print resolution. */
export async function savePayoutPicture(told: Told, i18n: I18n): Promise<void> {
  const { view, summary, changes, package: pack } = told;
  const picture = payoutPicture(view, summary, pack, i18n);
  const words = payoutWords(view, summary, changes, pack, i18n);
  saveFile(nameOf(told, "png", i18n), await picturePng(picture, words));
}
