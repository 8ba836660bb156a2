import type { Figure } from "../../../figure/figure.ts";
import { analysisWords } from "../../../i18n/analysis/analysis-words.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import type { Incentives } from "../../../model/analysis/incentives/incentives.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { boundariesFigure } from "./boundaries-figure.ts";
import { onePersonFigure } from "./one-person-figure.ts";
import { scanFigure } from "./scan-figure.ts";

/** The incentives as figures: one person more everywhere, what a scan finds, boundaries. `pack`: with the names to show. */
export function incentivesFigures(incentives: Incentives, pack: ProgrammePackage, i18n: I18n): Figure[] {
  const words = analysisWords(pack, i18n.locale(), i18n.dictionary(), i18n.f);
  if (incentives.margins.length === 0) return [];
  return [
    onePersonFigure(incentives, words, i18n),
    ...(incentives.scans.length > 0 ? [scanFigure(incentives, words, i18n)] : []),
    ...(incentives.boundaries.length > 0 ? [boundariesFigure(incentives, words, i18n)] : []),
  ];
}
