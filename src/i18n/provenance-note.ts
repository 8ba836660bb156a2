import type { Programme } from "../model/programme.ts";
import type { Provenance } from "../model/provenance.ts";

/** Which note stands under a picture of awards: whether values, or only the rule, are made up. */
export function provenanceNote(
  { provenance }: { readonly provenance: Provenance },
  programme: Programme,
): "illustrative" | "illustrativeRule" | "other" {
  if (provenance !== "illustrative") return "other";
  const attributes = programme.areas.flatMap((area) => Object.values(area.attributes));
  const isMadeUp = [...programme.observations, ...attributes].some(
    (datum) => datum.provenance === "illustrative",
  );
  return isMadeUp ? "illustrative" : "illustrativeRule";
}
