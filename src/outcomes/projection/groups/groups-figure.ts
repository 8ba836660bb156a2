import type { Figure } from "../../../figure/figure.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import type { Reading } from "../sections/reading.ts";
import { sectionFigure } from "../sections/section-figure.ts";
import type { GroupsView } from "./groups-view.ts";
import { stackedYears } from "./stacked-years.ts";

const widest = 920;
const height = 320;

/** The groups on assistance over years as a figure. */
export const groupsFigure = (
  { sentences, stack, table, notes }: GroupsView,
  reading: Reading,
  i18n: I18n,
): Figure => ({
  ...sectionFigure(
    {
      words: sentences,
      table,
      notes,
      picture: {
        isTitled: true,
        label: `${stack.title}. ${sentences.join(" ")}`,
        draw: (width) => stackedYears(stack, Math.min(width, widest), height),
      },
    },
    reading,
    i18n,
  ),
  part: "groups-years",
});
