import type { Figure } from "../../../figure/figure.ts";
import { timeLanes } from "../../../figure/time-lanes.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import type { Reading } from "../sections/reading.ts";
import { sectionFigure } from "../sections/section-figure.ts";
import type { TimelineView } from "./timeline-view.ts";

const widest = 760;

/** From measured to used as a figure; null where nothing is paid in the years projected. */
export function timelineFigure(
  { year, sentences, lanes, table, notes }: TimelineView,
  reading: Reading,
  i18n: I18n,
): Figure | null {
  if (table === null || lanes === null) return null;
  const t = i18n.dictionary().outlook.timeline;
  return sectionFigure(
    {
      title: t.pictureOf({ year: i18n.f.year(year) }),
      words: sentences,
      table,
      notes,
      picture: {
        label: `${t.picture}. ${sentences.join(" ")}`,
        draw: (width) => timeLanes(lanes, Math.min(width, widest)),
      },
    },
    reading,
    i18n,
  );
}
