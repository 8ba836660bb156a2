import type { I18n } from "../../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { placeIn } from "../projection-view.ts";
import type { Reading } from "../sections/reading.ts";

/**
 * What the ordinary grant falls by because fewer need assistance (model.md 5), over all years; how it is tried where a
 * programme aims at fewer on assistance and none is assumed; null for other programmes without one.
 */
export function penaltySentence(
  reading: Reading,
  area: string | null,
  pack: ProgrammePackage,
  i18n: I18n,
): string | null {
  const t = i18n.dictionary().outlook.timeline;
  const { facts } = reading;
  const line = reading.line("penalty", placeIn(facts, area));
  const sum = line.reduce((total, each) => total + each, 0);
  if (sum > 0.5) {
    const most = Math.max(...line);
    const year = facts.firstYear + line.indexOf(most);
    return t.penalty({
      sum: i18n.f.sekMillions(sum),
      most: i18n.f.sekMillions(most),
      year: i18n.f.year(year),
    });
  }
  const aimsAtAssistance = (pack.sections.targets ?? []).some(({ role }) => role === "assistance");
  return aimsAtAssistance ? t.noPenalty : null;
}
