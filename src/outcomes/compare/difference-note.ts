import type { I18n } from "../../i18n/i18n.tsx";
import { plainDifference, type ScenarioDifference } from "./difference-text.ts";

/** Differences of one scenario that are written out; more are counted. */
const mostListed = 6;

/** In what a scenario differs from the baseline, as a paragraph for files. */
export function differenceNote(
  name: string,
  { provisions, values, assumptions, sentences }: ScenarioDifference,
  { t, f }: I18n,
): string {
  if (sentences.length === 0) return `${name}: ${t("compare.differs.nothing")}`;
  const listed = sentences
    .slice(0, mostListed)
    .map((pieces) => plainDifference(pieces, (was) => t("compare.differs.was", { text: was })));
  const left = sentences.length - listed.length;
  return [
    `${name}, ${t("compare.differs.title").toLocaleLowerCase()} (${t("compare.differs.counts", { rule: provisions, data: values, assumed: assumptions })}):`,
    listed.join(" · "),
    ...(left > 0 ? [t("compare.differs.more", { count: f.integer(left) })] : []),
  ].join(" ");
}
