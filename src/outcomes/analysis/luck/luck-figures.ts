import type { Figure } from "../../../figure/figure.ts";
import { analysisWords } from "../../../i18n/analysis/analysis-words.ts";
import { sayLuck } from "../../../i18n/analysis/say-luck.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import type { Luck } from "../../../model/analysis/luck/luck-answer.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { awardRangesFigure } from "./award-ranges-figure.ts";
import { chanceSharesFigure } from "./chance-shares-figure.ts";
import { changesInPeopleFigure } from "./changes-in-people-figure.ts";
import { treatmentsFigure } from "./treatments-figure.ts";

/** The luck meter as figures: what awards lie within, how much is chance, the changes in people, the ways to treat chance. `pack`: with the names to show. */
export function luckFigures(luck: Luck, pack: ProgrammePackage, i18n: I18n): Figure[] {
  const words = analysisWords(pack, i18n.locale(), i18n.dictionary(), i18n.f);
  const sentences = sayLuck(luck, words);
  return [
    awardRangesFigure(luck, sentences, words, i18n),
    ...(luck.pots.length === 0
      ? []
      : [
          chanceSharesFigure(luck, words, i18n),
          changesInPeopleFigure(luck, words, i18n),
          treatmentsFigure(luck, words, i18n),
        ]),
  ];
}
