import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Allocation } from "../model/allocation.ts";
import { canonicalJson } from "./canonical-json.ts";

/**
 * The fingerprint of a result: SHA-256 (64 hexadecimal digits) of the canonical JSON of
 * `{ awards: { area: kr }, modelVersion, pots: { area: { pot: kr } }, unpaid: kr }`. Whole kronor only, so
 * that it is the same on every machine and whatever order areas and pots stand in.
 */
export function resultHash({ areas, pots, unpaidSek, modelVersion }: Allocation): string {
  const awards = Object.fromEntries(areas.map((area) => [area.id, area.awardSek]));
  const split = areas.map((area) => [area.id, potsOf(area.potsSek, pots)]);
  const text = canonicalJson({ awards, modelVersion, pots: Object.fromEntries(split), unpaid: unpaidSek });
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** Kronor of one area by pot id. */
export const potsOf = (
  amounts: readonly number[],
  pots: readonly { readonly id: string }[],
): Record<string, number> => Object.fromEntries(pots.map(({ id }, i) => [id, amounts[i] ?? 0]));
