import type { Figure } from "../../../figure/figure.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import type { Projection } from "../../../model/project/projection.ts";
import { sectionFigure } from "../sections/section-figure.ts";
import { yearLines } from "../sections/year-lines.ts";
import type { TargetView } from "./target-view.ts";

const widest = 920;
const height = 320;

/** The way to a target as a figure. */
export const targetFigure = (
  { title, sentences, picture, table, notes }: TargetView,
  projection: Projection,
  i18n: I18n,
): Figure =>
  sectionFigure(
    {
      title,
      words: sentences,
      table,
      notes,
      picture: {
        label: `${picture.title}. ${sentences.join(" ")}`,
        draw: (width) => yearLines(picture, Math.min(width, widest), height),
      },
    },
    projection,
    i18n,
  );
