import type { Programme } from "../model/programme.ts";
import type { Provenance } from "../model/provenance.ts";

/** Which note stands under a picture of awards: whether they were decided, and whether values, or only the rule, are made up. */
export function provenanceNote(
  { provenance, isDecided }: { readonly provenance: Provenance; readonly isDecided: boolean },
  programme: Programme,
): "decided" | "illustrative" | "illustrativeRule" | "other" {
  if (isDecided) return "decided";
  if (provenance !== "illustrative") return "other";
  const attributes = programme.areas.flatMap((area) => Object.values(area.attributes));
  const isMadeUp = [...programme.observations, ...attributes].some(
    (datum) => datum.provenance === "illustrative",
  );
  return isMadeUp ? "illustrative" : "illustrativeRule";
}
