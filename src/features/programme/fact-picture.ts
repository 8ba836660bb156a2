import { onPaper } from "../../figure/palette.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { ComparisonView } from "./comparison-view.ts";
import { factSvg } from "./fact-svg.ts";
import type { FactTable } from "./fact-table.ts";
import { lineSvg } from "./line-svg.ts";

const overOf = ({ about }: ProgrammePackage, i18n: I18n): string =>
  `${i18n.text(about.title)} · ${i18n.text(about.subtitle)}`;

/** A table with its bars as a picture that can stand alone, on white paper. */
export const factPicture = (table: FactTable, pack: ProgrammePackage, i18n: I18n): string =>
  onPaper((colour) =>
    factSvg(table, {
      over: overOf(pack, i18n),
      official: i18n.t("app.payouts.official"),
      madeUp: i18n.t("programme.madeUp"),
      colour,
    }),
  );

/** Series as lines as a picture that can stand alone, on white paper. `area`: the one drawn stronger. */
export function linePicture(view: ComparisonView, area: string, pack: ProgrammePackage, i18n: I18n): string {
  const t = i18n.dictionary().programme;
  return onPaper((colour) =>
    lineSvg(view, area, {
      over: overOf(pack, i18n),
      percent: (share) => i18n.f.percent(share),
      notes: [view.summary, t.comparison.key, view.table.origin, i18n.t("app.payouts.official")],
      colour,
    }),
  );
}
