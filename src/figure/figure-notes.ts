import type { I18n } from "../i18n/i18n.tsx";
import { sourcesInWords } from "../i18n/sources-in-words.ts";
import { modelVersion } from "../model/version.ts";
import type { Figure } from "./figure.ts";
import type { FigureContext } from "./figure-context.ts";

/**
 * What goes with everything that is saved of a figure, in this order: what it says, what must be known of it, how well
 * founded it is, what differs from the baseline, what it is not, the programme's caveats and its sources.
 */
export function figureNotes(figure: Figure, context: FigureContext, i18n: I18n): string[] {
  const { t, text } = i18n;
  const { shown, changes } = context;
  const differs = () => {
    if (figure.of === "workspace")
      return [...context.differences, t("export.changes.model", { version: modelVersion })];
    return figure.of === "scenario" ? [changes] : [];
  };
  return [
    ...figure.words,
    ...figure.notes,
    ...(figure.method ?? []),
    figure.provenance === "illustrative"
      ? t("figure.madeUp")
      : `${t("payoutsTable.provenance")}: ${t(`payoutsTable.provenances.${figure.provenance}`)}.`,
    ...differs(),
    t("payoutsTable.official"),
    ...(figure.of === "programmes" ? [] : [...shown.story.caveats.map(text), sourcesInWords(shown, i18n)]),
  ].filter((note) => note !== "");
}
