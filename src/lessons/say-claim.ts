import type { Formats } from "../i18n/format.ts";
import type { Claim } from "./measure.ts";

/** A claim as it stands in a text. */
export function sayClaim(claim: Claim, format: Formats): string {
  switch (claim.unit) {
    case "name":
      return claim.value;
    case "sek":
      return format.sekMillions(claim.value, [0, 1]);
    // Texts say "more" or "less" themselves.
    case "sekSigned":
      return format.sekMillions(Math.abs(claim.value), [0, 1]);
    case "sekPerInhabitant":
      return format.sek(claim.value);
    case "count":
      return format.integer(claim.value);
    case "share":
      return format.percent(claim.value, [0, 1]);
    case "points":
      return format.pp(claim.value, 1);
    default:
      throw new TypeError(claim satisfies never);
  }
}
