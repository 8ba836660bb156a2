import type { Formats } from "../../i18n/format.ts";
import type { PayoutUnit } from "../../session/view-state.ts";
import type { PayoutRow } from "./payout-row.ts";

/** A row's change in per cent of its baseline; null where there is none, and of shares in percentage points, where it would be a third kind of per cent. */
export function changePercent(
  f: Formats,
  unit: PayoutUnit,
  { change, baseline }: Pick<PayoutRow, "change" | "baseline">,
): string | null {
  if (unit === "share" || !(baseline > 0) || change === 0) return null;
  return f.percentSigned(change / baseline, 0);
}
