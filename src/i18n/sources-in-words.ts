import type { ProgrammePackage } from "../programmes/package.ts";
import type { I18n } from "./i18n.tsx";
import { sourceTitle } from "./source-title.ts";

/** Where a programme's figures come from, in a sentence for files and pictures that leave the page; empty for data that people brought. */
export function sourcesInWords({ sources }: ProgrammePackage, { t, f, locale }: I18n): string {
  if (sources.length === 0) return "";
  const named = sources.map(
    (source) => `${source.publisher}, ${sourceTitle(source, locale())} (${f.year(source.year)})`,
  );
  return t("app.changes.sources", { list: named.join("; ") });
}
