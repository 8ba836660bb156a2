import { citeSource } from "../../i18n/cite-source.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { Provenance } from "../../model/provenance.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";

/** Where figures come from: how well founded, and by which source. */
export function originWords(
  { provenance, source }: { readonly provenance: Provenance; readonly source: string },
  pack: ProgrammePackage,
  i18n: I18n,
): string {
  const t = i18n.dictionary();
  return t.programme.origin({
    provenance: t.sources.provenances[provenance].name,
    source: named(source, pack, i18n),
  });
}

/** Where the idea of a sum comes from whose numbers people fill in: they are not the source’s. */
export const ideaWords = (source: string, pack: ProgrammePackage, i18n: I18n): string =>
  i18n.dictionary().programme.idea({ source: named(source, pack, i18n) });

function named(source: string, pack: ProgrammePackage, { f }: I18n): string {
  const found = pack.sources.find(({ id }) => id === source);
  return found === undefined ? source : citeSource(found, f);
}
