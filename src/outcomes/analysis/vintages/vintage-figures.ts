import type { Figure } from "../../../figure/figure.ts";
import { plainBar } from "../../../figure/row-bar.ts";
import { analysisWords } from "../../../i18n/analysis/analysis-words.ts";
import { sayVintages } from "../../../i18n/analysis/say-boundaries.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import type { VintageAnswer } from "../../../scenario/analysis/vintages-question.ts";

/** Vintages as a figure: what each area gets on either edition of the figures. */
export function vintageFigures(answer: VintageAnswer, pack: ProgrammePackage, i18n: I18n): Figure[] {
  if (answer.revisions.length === 0) return [];
  const { t, f } = i18n;
  const words = analysisWords(pack, i18n.locale(), i18n.dictionary(), f);
  const changes = answer.areas.map(({ publishedSek, revisedSek }) => revisedSek - publishedSek);
  const [least, most] = [Math.min(0, ...changes), Math.max(1, ...changes)];
  const [id, title] = [t("vintages.table.file"), t("vintages.table.title")];
  return [
    {
      id,
      title,
      words: sayVintages(answer, words),
      table: {
        id,
        title,
        columns: [
          { id: "area", title: t("vintages.table.area"), kind: "text" },
          { id: "published", title: t("vintages.table.published"), kind: "kronor", decimals: 0 },
          { id: "revised", title: t("vintages.table.revised"), kind: "kronor", decimals: 0 },
          {
            id: "change",
            title: t("vintages.table.change"),
            kind: "kronor",
            decimals: 0,
            say: (value) => f.signed(value, 0),
          },
        ],
        rows: answer.areas.map((area, at) => ({
          id: area.id,
          cells: [words.names.area(area.id), area.publishedSek, area.revisedSek, changes[at] as number],
          bar: plainBar(
            changes[at] as number,
            least,
            most,
            (changes[at] as number) < 0 ? "--pot-2" : "--pot-1",
          ),
        })),
      },
      notes: [t("vintages.note")],
      provenance: answer.provenance,
      of: "scenario",
    },
  ];
}
