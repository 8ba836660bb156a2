import type { PictureWords } from "../../figure/picture.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { sourcesInWords } from "../../i18n/sources-in-words.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { captionOfScale, placeName } from "./projection-summary.ts";
import type { ProjectionView } from "./projection-view.ts";
import { readView } from "./read-year.ts";

/** What the picture carries when it leaves the page: what it is and is not, what it says, its last year's figures, sources. */
export function projectionWords(
  view: ProjectionView,
  given: { readonly isWithoutShown: boolean; readonly summary: string; readonly notes: readonly string[] },
  pack: ProgrammePackage,
  i18n: I18n,
): PictureWords {
  const { t, f, text } = i18n;
  const lastYear = view.facts.firstYear + view.facts.years - 1;
  const readings = readView(view, given.isWithoutShown, lastYear, i18n).map(
    ({ name, year, text: figures }) => `${name}, ${f.year(year)}: ${figures}.`,
  );
  return {
    over: `${text(pack.about.title)} · ${text(pack.about.subtitle)}`,
    title: `${captionOfScale(view, pack, i18n)}, ${placeName(view, pack, i18n)}`,
    notes: [
      `${t("projection.statement")} ${t("projection.statementShort")}`,
      t("app.payouts.official"),
      given.summary,
      `${t("projection.bands")} ${readings.join(" ")}`,
      ...given.notes,
      ...pack.story.caveats.map(text),
      sourcesInWords(pack, i18n),
    ].filter((note) => note !== ""),
  };
}
