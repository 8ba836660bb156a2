import type { Programme } from "../../model/programme.ts";
import type { PayoutsView } from "./payouts-view.ts";

/** Which note stands under the picture: whether values, or only the rule, are made up. */
export function provenanceNote(
  view: PayoutsView,
  programme: Programme,
): "illustrative" | "illustrativeRule" | "other" {
  if (view.provenance !== "illustrative") return "other";
  const attributes = programme.areas.flatMap((area) => Object.values(area.attributes));
  const isMadeUp = [...programme.observations, ...attributes].some(
    (datum) => datum.provenance === "illustrative",
  );
  return isMadeUp ? "illustrative" : "illustrativeRule";
}
