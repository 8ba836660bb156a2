import type { Datum } from "../model/programme.ts";

/** Sources write amounts in millions or thousands: coarser steps are chance zeros. */
const coarsest = { rounded: 1e6, exact: 1e3 };

/**
 * How far from a published amount a computed one may be and still round to it, in kronor: half of the last digit as
 * the amount is written (33 million: half a million; 10.3 million: 50,000; 4,887,000: 500).
 */
export function roundingOf({ value, provenance }: Pick<Datum, "value" | "provenance">): number {
  let step = provenance === "published-rounded" ? coarsest.rounded : coarsest.exact;
  while (step > 1 && value % step !== 0) step /= 10;
  return step / 2;
}
