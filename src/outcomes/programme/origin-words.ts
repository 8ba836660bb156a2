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
  const found = pack.sources.find(({ id }) => id === source);
  const name = found === undefined ? source : citeSource(found, i18n.f);
  return t.programme.origin({ provenance: t.sources.provenances[provenance].name, source: name });
}
