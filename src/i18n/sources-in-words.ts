import type { ProgrammePackage } from "../programmes/package.ts";
import { citeSource } from "./cite-source.ts";
import type { I18n } from "./i18n.tsx";

/** Where a programme's figures come from, in a sentence for files and pictures that leave the page; empty for data that people brought. */
export function sourcesInWords({ sources }: ProgrammePackage, { t, f }: I18n): string {
  if (sources.length === 0) return "";
  return t("export.changes.sources", { list: sources.map((source) => citeSource(source, f)).join("; ") });
}
