import type { PictureWords } from "../../figure/picture.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { provenanceNote } from "../../i18n/provenance-note.ts";
import { sourcesInWords } from "../../i18n/sources-in-words.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { MapView } from "./map-view.ts";

/** The words that a picture of the map carries, so that it can stand alone. */
export function mapWords(
  view: MapView,
  summary: string,
  changes: string,
  pack: ProgrammePackage,
  i18n: I18n,
): PictureWords {
  const { t, text } = i18n;
  return {
    over: `${text(pack.about.title)} · ${text(pack.about.subtitle)}`,
    title: t("map.heading"),
    summary,
    notes: [
      changes,
      t(`app.payouts.note.${provenanceNote(view, pack.programme)}`),
      t("map.provenance", t(`app.payouts.provenances.${view.provenance}`)),
      ...pack.story.caveats.map(text),
      ...(view.rows.some((row) => row.areas.length > 1) ? [t("map.several")] : []),
      sourcesInWords(pack, i18n),
      t("map.attribution"),
      t("app.payouts.official"),
    ].filter((note) => note !== ""),
  };
}
