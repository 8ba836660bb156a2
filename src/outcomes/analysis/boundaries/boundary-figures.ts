import type { Figure } from "../../../figure/figure.ts";
import { plainBar } from "../../../figure/row-bar.ts";
import type { Column } from "../../../figure/table.ts";
import { analysisWords } from "../../../i18n/analysis/analysis-words.ts";
import { sayBoundaries, sayKinds } from "../../../i18n/analysis/say-boundaries.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import type { BoundaryAnswer } from "../../../scenario/analysis/boundaries-question.ts";

/** Pairs drawn with bars; the table has all. */
const gainColour = "--pot-1";
const lossColour = "--pot-2";

/** Boundaries as figures: every pair of a municipality made into one, and who else gets more or less where areas are chosen. */
export function boundaryFigures(answer: BoundaryAnswer, pack: ProgrammePackage, i18n: I18n): Figure[] {
  const { t, f } = i18n;
  const words = analysisWords(pack, i18n.locale(), i18n.dictionary(), f);
  const { names } = words;
  const { pairs, redrawn, provenance } = answer;
  const kronor = (id: string, title: string): Column => ({ id, title, kind: "kronor", decimals: 0 });
  const change = (title: string): Column => ({
    ...kronor("change", title),
    say: (value) => f.signed(value, 0),
  });
  const barOf = (changes: readonly number[]) => {
    const [least, most] = [Math.min(0, ...changes), Math.max(1, ...changes)];
    return (value: number) => plainBar(value, least, most, value < 0 ? lossColour : gainColour);
  };
  const bar = barOf(pairs.map(({ apartSek, togetherSek }) => togetherSek - apartSek));
  const ofOthers = barOf((redrawn?.others ?? []).map(({ changeSek }) => changeSek));
  const shared = {
    notes: [t("boundaries.note"), ...sayKinds(answer, words)],
    provenance,
    of: "scenario",
  } as const;
  return [
    ...(redrawn === null || redrawn.others.length === 0
      ? []
      : [
          {
            id: t("boundaries.redrawn.file"),
            title: t("boundaries.redrawn.title"),
            words: [],
            table: {
              id: t("boundaries.redrawn.file"),
              title: t("boundaries.redrawn.title"),
              columns: [
                { id: "area", title: t("boundaries.redrawn.area"), kind: "text" as const },
                change(t("boundaries.redrawn.change")),
              ],
              rows: redrawn.others.map(({ id, changeSek }) => ({
                id,
                cells: [names.area(id), changeSek],
                bar: ofOthers(changeSek),
              })),
            },
            ...shared,
          },
        ]),
    ...(pairs.length === 0
      ? []
      : [
          {
            id: t("boundaries.table.file"),
            title: t("boundaries.table.title"),
            words: sayBoundaries(answer, words),
            table: {
              id: t("boundaries.table.file"),
              title: t("boundaries.table.title"),
              columns: [
                { id: "pair", title: t("boundaries.table.pair"), kind: "text" as const },
                kronor("apart", t("boundaries.table.apart")),
                kronor("together", t("boundaries.table.together")),
                change(t("boundaries.table.change")),
              ],
              rows: pairs.map(({ areas, apartSek, togetherSek }) => ({
                id: areas.join("+"),
                cells: [
                  areas.map((id) => names.area(id)).join(" + "),
                  apartSek,
                  togetherSek,
                  togetherSek - apartSek,
                ],
                bar: bar(togetherSek - apartSek),
              })),
            },
            ...shared,
          },
        ]),
  ];
}
