import { readsOf } from "../../provenance-of.ts";
import type { Rule } from "../../rule/rule.ts";

/** An indicator that a rule reads, and the latest year it reads it in: that of the last person who can make a difference. */
export interface ReadIndicator {
  readonly id: string;
  readonly year: number;
}

/** The indicators a rule reads, in the programme's order. */
export function readIndicators(rule: Rule, order: readonly string[]): ReadIndicator[] {
  const latest = new Map<string, number>();
  for (const read of readsOf(rule).observations) {
    // As in "employment 2012".
    const cut = read.lastIndexOf(" ");
    const [id, year] = [read.slice(0, cut), Number(read.slice(cut + 1))];
    latest.set(id, Math.max(latest.get(id) ?? year, year));
  }
  return order.flatMap((id) => {
    const year = latest.get(id);
    return year === undefined ? [] : [{ id, year }];
  });
}
