import type { Figure } from "../../figure/figure.ts";
import type { FigureContext } from "../../figure/figure-context.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { bandsFigure } from "./bands-figure.ts";
import { sectionFigures } from "./section-figures.ts";

/** The projection that has been run, and what else it says; none before that. */
export function figures(context: FigureContext, i18n: I18n): Figure[] {
  const { projection, shown } = context;
  if (projection === null) return [];
  return [bandsFigure(projection, shown, i18n), ...sectionFigures(projection, context, i18n)];
}
