import { picturePng } from "../../figure/picture-file.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { withoutNames } from "../../session/without-names.ts";
import { csvType, tableCsv } from "../../tables/table-csv.ts";
import { workbookOf } from "../../tables/workbook.ts";
import { plainScores } from "../scoreboard/plain-scores.ts";
import { scorePicture, scoreWords } from "../scoreboard/score-picture.ts";
import { type Scored, scoreView } from "../scoreboard/score-view.ts";
import type { ExportItem } from "./export-item.ts";
import type { Exported } from "./export-source.ts";
import { workbookAbout } from "./workbook-about.ts";

/** The published awards of all programmes against those their rules give: worked out when it is asked for. */
export function scoreItem(all: Exported, score: () => Promise<readonly Scored[]>, i18n: I18n): ExportItem {
  const { t } = i18n;
  const name = (ending: string) => `utfall-${all.package.about.id}-${t("scoreboard.file")}.${ending}`;
  const view = async () => {
    const scored = await score();
    const named = (each: Scored) =>
      all.view.namesHidden ? { ...each, package: withoutNames(each.package, i18n.locale()) } : each;
    return scoreView(scored.map(named));
  };
  const table = async () => plainScores(await view(), i18n);
  return {
    id: "scores",
    group: "tables",
    title: t("scoreboard.title"),
    what: i18n.dictionary().export.items.scoresWhat,
    formats: [
      {
        label: "CSV",
        name: name("csv"),
        make: async () => new Blob([tableCsv(await table(), i18n.locale())], { type: csvType }),
      },
      {
        label: "XLSX",
        name: name("xlsx"),
        make: async () => workbookOf(workbookAbout(all, i18n), [await table()]),
      },
      {
        label: "PNG",
        name: name("png"),
        make: async () => {
          const shown = await view();
          return picturePng(scorePicture(shown, i18n), scoreWords(shown, i18n));
        },
      },
    ],
  };
}
