import { beside, stacked } from "../../../figure/beside.ts";
import type { Figure } from "../../../figure/figure.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { lineKey } from "../sections/line-key.ts";
import type { Reading } from "../sections/reading.ts";
import { sectionFigure } from "../sections/section-figure.ts";
import { yearLines } from "../sections/year-lines.ts";
import type { MobilityView } from "./mobility-view.ts";

/** The area against those who lived there at the start, as a figure. */
export const mobilityFigure = (
  { sentences, table, notes, key, pictures }: MobilityView,
  reading: Reading,
  i18n: I18n,
): Figure => ({
  ...sectionFigure(
    {
      words: sentences,
      table,
      notes,
      picture: {
        label: sentences.join(" "),
        draw: (width) =>
          stacked([
            lineKey(key, width),
            beside(
              pictures.map((picture) => (column: number) => yearLines(picture, column)),
              width,
            ),
          ]),
      },
    },
    reading,
    i18n,
  ),
  part: "mobility-lines",
});
