import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Projection } from "../model/project/projection.ts";
import { canonicalJson } from "./canonical-json.ts";

/** A number with nine significant digits: what is left of the last bits, which engines may round differently, is gone. */
const rounded = (value: number): number | null =>
  Number.isFinite(value) ? Number(value.toPrecision(9)) : null;

/**
 * The fingerprint of a projection: SHA-256 (64 hexadecimal digits) of the canonical JSON of
 * `{ areas, bands, draws, events, firstYear, means, modelVersion, programme, seed, years }`, numbers rounded to nine
 * significant digits, in the order of Layout. Takes a while for thousands of areas.
 */
export function projectionHash({ facts, draws, bands, means, events }: Projection): string {
  const { modelVersion, programme, seed, firstYear, years } = facts;
  const text = canonicalJson({
    modelVersion,
    programme,
    seed,
    firstYear,
    years,
    draws,
    areas: facts.areas.map(({ id }) => id),
    bands: Array.from(bands, rounded),
    means: Array.from(means, rounded),
    events: Array.from(events, rounded),
  });
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The fingerprint of any plain data, by its canonical JSON. */
export const dataHash = (data: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(data))));
