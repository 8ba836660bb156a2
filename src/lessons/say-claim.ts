import type { Formats } from "../i18n/format.ts";
import { decimalsOfMillions } from "../i18n/kronor-decimals.ts";
import type { Claim } from "./claim.ts";

/** A number of a guess or its answer: kronor with one decimal of millions at least, so that they can be held against each other, else as a claim; `isSigned` as for a claim. */
export function sayGuessed(claim: Claim, format: Formats, isSigned: boolean): string {
  switch (claim.unit) {
    case "sek":
      return format.sekMillions(claim.value, guessedDecimals(claim.value));
    case "sekSigned":
      return isSigned
        ? format.sekMillionsSigned(claim.value, guessedDecimals(claim.value))
        : format.sekMillions(claim.value, guessedDecimals(claim.value));
    case "points":
      return isSigned ? format.pp(claim.value, 1) : format.ppUnsigned(claim.value, 1);
    default:
      return sayClaim(claim, format, isSigned);
  }
}

/** A claim as it stands in a text; `isSigned`: with the sign of a change, which the product's own texts say in words. */
export function sayClaim(claim: Claim, format: Formats, isSigned = false): string {
  switch (claim.unit) {
    case "name":
      return claim.value;
    case "sek":
      return format.sekMillions(claim.value, decimalsOfMillions(claim.value));
    // Texts say "more" or "less" themselves.
    case "sekSigned":
      if (isSigned) return format.sekMillionsSigned(claim.value, decimalsOfMillions(claim.value));
      return format.sekMillions(Math.abs(claim.value), decimalsOfMillions(claim.value));
    case "sekPerInhabitant":
      return format.sek(claim.value);
    case "count":
      return format.integer(claim.value);
    case "countSigned":
      return format.integer(Math.abs(claim.value));
    case "people":
    case "years":
    case "times":
      return format.number(claim.value, [0, 1]);
    case "share":
      return format.percent(claim.value, [0, 1]);
    case "shareRough":
      return format.percent(claim.value, 0);
    case "points":
      return format.pp(claim.value, 1);
    case "pointsUnsigned":
      return format.ppUnsigned(claim.value, 1);
    default:
      throw new TypeError(claim satisfies never);
  }
}

const guessedDecimals = (kronor: number): [least: number, greatest: number] => [
  1,
  decimalsOfMillions(kronor)[1],
];
