import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Projection } from "../model/project/projection.ts";
import { canonicalJson } from "./canonical-json.ts";

/** A number with nine significant digits: what is left of the last bits, which engines may round differently, is gone. */
const rounded = (value: number): number | null =>
  Number.isFinite(value) ? Number(value.toPrecision(9)) : null;

/** Numbers written between two rests. */
const atATime = 500;

/**
 * The fingerprint of a projection: SHA-256 (64 hexadecimal digits) of the canonical JSON of
 * `{ areas, bands, draws, events, firstYear, means, modelVersion, programme, seed, years }`, numbers rounded to nine
 * significant digits, in the order of Layout; with `totals` before `years` where the scenario says anything of payers.
 * Takes a while for thousands of areas.
 */
export function projectionHash(projection: Projection): string {
  const steps = projectionHashSteps(projection);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, resting now and then, so that a page can do other things in between. */
export function* projectionHashSteps({
  facts,
  draws,
  bands,
  means,
  events,
  totals,
}: Projection): Generator<void, string> {
  const { modelVersion, programme, seed, firstYear, years, areas } = facts;
  const hash = sha256.create();
  const write = (text: string) => hash.update(utf8ToBytes(text));
  const before = canonicalJson({ areas: areas.map(({ id }) => id) });
  write(`${before.slice(0, -1)},"bands":`);
  yield* writeNumbers(bands, write);
  write(`,"draws":${draws},"events":`);
  yield* writeNumbers(events, write);
  write(`,"firstYear":${firstYear},"means":`);
  yield* writeNumbers(means, write);
  write(`,${canonicalJson({ modelVersion, programme, seed }).slice(1, -1)}`);
  if (facts.breakEven.isOwn) {
    write(',"totals":');
    yield* writeNumbers(totals, write);
  }
  write(`,"years":${years}}`);
  return bytesToHex(hash.digest());
}

function* writeNumbers(numbers: Float64Array, write: (text: string) => void): Generator<void, void> {
  for (let from = 0; from < numbers.length; from += atATime) {
    write(from === 0 ? "[" : ",");
    write(
      Array.from(numbers.subarray(from, from + atATime), (value) => JSON.stringify(rounded(value))).join(","),
    );
    yield;
  }
  write(numbers.length === 0 ? "[]" : "]");
}

/** The fingerprint of any plain data, by its canonical JSON. */
export const dataHash = (data: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(data))));
