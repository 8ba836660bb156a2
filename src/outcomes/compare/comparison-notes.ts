import type { I18n } from "../../i18n/i18n.tsx";
import { sourcesInWords } from "../../i18n/sources-in-words.ts";
import { modelVersion } from "../../model/version.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { CompareView } from "./compare-view.ts";
import { plainDifference, type ScenarioDifference } from "./difference-text.ts";

/** A scenario beside the baseline by its name and in what it differs; null where that cannot be told. */
export interface NamedDifference {
  readonly name: string;
  readonly difference: ScenarioDifference | null;
}

/** Differences of one scenario that are told; more are counted. */
const mostTold = 6;

/** In what a scenario differs from the baseline, as plain text. */
function differenceNote({ name, difference }: NamedDifference, { t, f }: I18n): string {
  if (difference === null) return "";
  const { provisions, values, assumptions, sentences } = difference;
  if (sentences.length === 0) return `${name}: ${t("compare.differs.nothing")}`;
  const told = sentences
    .slice(0, mostTold)
    .map((pieces) => plainDifference(pieces, (was) => t("compare.differs.was", was)));
  const left = sentences.length - told.length;
  return [
    `${name}, ${t("compare.differs.title").toLocaleLowerCase()} (${t("compare.differs.counts", provisions, values, assumptions)}):`,
    told.join(" · "),
    ...(left > 0 ? [t("compare.differs.more", f.integer(left))] : []),
  ].join(" ");
}

/** What goes below every figure of the comparison that is taken out. */
export function comparisonNotes(
  view: CompareView | undefined,
  others: readonly NamedDifference[],
  pack: ProgrammePackage,
  i18n: I18n,
): string[] {
  const { t, text } = i18n;
  return [
    text(pack.about.title),
    view === undefined
      ? ""
      : `${t("app.payouts.provenance")}: ${t(`app.payouts.provenances.${view.provenance}`)}.`,
    ...others.map((other) => differenceNote(other, i18n)),
    t("app.changes.model", modelVersion),
    t("app.payouts.official"),
    ...pack.story.caveats.map(text),
    sourcesInWords(pack, i18n),
  ].filter((note) => note !== "");
}
