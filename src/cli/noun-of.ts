import { areaNoun } from "../i18n/area-noun.ts";
import type { AreaNoun, Locale } from "../programmes/package.ts";
import type { FileCatalogue } from "./catalogue.ts";

/** What a programme calls its areas; one from a file calls them areas. */
export const nounOf = (catalogue: FileCatalogue, programme: string, locale: Locale): AreaNoun =>
  areaNoun(catalogue.find(programme) ?? {}, locale);
