import type { ExplainEntry, ExplainView } from "./explain-view.ts";

/** One step in both traces. Kronor whole; null where the step is in one of them only. */
export interface DifferenceRow {
  readonly key: string;
  readonly label: string;
  readonly before: number | null;
  readonly now: number | null;
  readonly change: number;
}

/** The steps of two traces side by side: pots in the order of the rule, then what follows. Each column adds up to its award. */
export function difference(before: ExplainView, now: ExplainView): DifferenceRow[] {
  const order = ["shared", "limit", "rounding"];
  const keys = [...new Set([...now.entries, ...before.entries].map(({ key }) => key))];
  keys.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const find = (view: ExplainView, key: string): ExplainEntry | undefined =>
    view.entries.find((entry) => entry.key === key);
  return keys.map((key) => {
    const [old, recent] = [find(before, key), find(now, key)];
    return {
      key,
      label: (recent ?? old)?.label ?? "",
      before: old?.kronor ?? null,
      now: recent?.kronor ?? null,
      change: (recent?.kronor ?? 0) - (old?.kronor ?? 0),
    };
  });
}
