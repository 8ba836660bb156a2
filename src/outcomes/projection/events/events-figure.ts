import { stacked } from "../../../figure/beside.ts";
import type { Figure } from "../../../figure/figure.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import type { Projection } from "../../../model/project/projection.ts";
import { lineKey } from "../sections/line-key.ts";
import { sectionFigure } from "../sections/section-figure.ts";
import { yearLines } from "../sections/year-lines.ts";
import type { EventsView } from "./events-view.ts";

const widest = 760;

/** In how many draws what happens, as a figure. */
export const eventsFigure = (
  { sentences, picture, key, table, notes }: EventsView,
  projection: Projection,
  i18n: I18n,
): Figure =>
  sectionFigure(
    {
      title: picture.title,
      words: sentences,
      table,
      notes,
      picture: {
        label: `${picture.title}. ${sentences.join(" ")}`,
        draw: (width) => {
          const most = Math.min(width, widest);
          return stacked([lineKey(key, most), yearLines(picture, most)]);
        },
      },
    },
    projection,
    i18n,
  );
