import { barTableScene } from "../../figure/bar-table.ts";
import type { Picture, PictureWords } from "../../figure/picture.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { ComparisonView } from "./comparison-view.ts";
import type { FactTable } from "./fact-table.ts";
import { lineScene } from "./line-scene.ts";

/** A picture, and the words it carries when it leaves the page. */
export interface SavedPicture {
  readonly picture: Picture;
  readonly words: PictureWords;
}

const overOf = ({ about }: ProgrammePackage, { text }: I18n): string =>
  `${text(about.title)} · ${text(about.subtitle)}`;

/** A table with its bars. */
export function factPicture(table: FactTable, pack: ProgrammePackage, i18n: I18n): SavedPicture {
  const drawn = {
    ...table,
    columns: table.columns.map(({ title }) => title),
    rows: table.rows.map(({ name, cells, bar, isTotal = false }) => ({
      name,
      texts: cells.map(({ text }) => text),
      bar,
      isTotal,
    })),
  };
  const madeUp = table.isMadeUp ? [i18n.t("programme.madeUp")] : [];
  return {
    picture: { label: table.title, draw: (width) => barTableScene(drawn, width) },
    words: {
      over: overOf(pack, i18n),
      title: table.title,
      notes: [...table.notes, table.origin, ...madeUp, i18n.t("app.payouts.official")].filter(Boolean),
    },
  };
}

/** Series as lines. `area`: the one drawn stronger. */
export function linePicture(
  view: ComparisonView,
  area: string,
  pack: ProgrammePackage,
  i18n: I18n,
): SavedPicture {
  const { key } = i18n.dictionary().programme.comparison;
  return {
    picture: { label: view.summary, draw: (width) => lineScene(view, area, i18n.f, width) },
    words: {
      over: overOf(pack, i18n),
      title: view.table.title,
      notes: [view.summary, key, view.table.origin, i18n.t("app.payouts.official")].filter(Boolean),
    },
  };
}
