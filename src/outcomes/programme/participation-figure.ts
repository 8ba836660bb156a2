import type { Figure } from "../../figure/figure.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { namesOf } from "../../i18n/names.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { Collaboration } from "./collaboration-view.ts";
import { dotRows } from "./dot-rows.ts";
import { factFigure, figureColumn, numberCell, wordColumn } from "./fact-figure.ts";
import { originWords } from "./origin-words.ts";

/** How often other agencies took part in an area's measures, a dot for each time and for each measure; null where no source counts it. */
export function participationFigure(
  collaboration: Collaboration,
  pack: ProgrammePackage,
  i18n: I18n,
): Figure | null {
  const { participations } = collaboration;
  if (participations === undefined) return null;
  const t = i18n.dictionary().programme.parties;
  const { f } = i18n;
  const names = namesOf(pack, i18n.locale());
  const rows = participations.rows.map(({ area, times, measures }) => ({
    id: area,
    name: names.area(area),
    times,
    measures,
  }));
  const figure = factFigure(
    {
      table: {
        id: "participations",
        title: t.participations,
        columns: [
          wordColumn("area", i18n.dictionary().programme.area),
          figureColumn("times", t.times),
          figureColumn("measures", t.measures),
          figureColumn("perMeasure", t.perMeasure),
        ],
        rows: rows.map(({ id, name, times, measures }) => ({
          id,
          cells: [
            name,
            numberCell(times, f.integer(times)),
            numberCell(measures, f.integer(measures)),
            numberCell(Number((times / measures).toFixed(4)), f.number(times / measures, [2, 2])),
          ],
        })),
      },
      words: rows.map(({ name, times, measures }) => t.sentence({ area: name, times, measures })),
      notes: [i18n.text(participations.note)],
      origin: originWords(participations, pack, i18n),
      provenance: participations.provenance,
      of: "sources",
    },
    i18n,
  );
  const picture = {
    label: `${t.participations}. ${figure.words.join(" ")}`,
    draw: (width: number) =>
      dotRows(
        rows.map(({ name, times, measures }) => ({
          name,
          lines: [
            { count: measures, filled: 0, text: t.measureCount({ count: measures }) },
            { count: times, filled: times, text: t.timeCount({ count: times }) },
          ],
        })),
        width,
      ),
  };
  return { ...figure, picture };
}
