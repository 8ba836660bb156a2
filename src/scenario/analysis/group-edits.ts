import type { Edit } from "../differences.ts";
import type { Player } from "./player.ts";

/**
 * Edits put together by the part of the scenario that they change, in the order in which the parts come: the money (budget
 * and reserve), each other field of the rule (all pots, all limits, the selection, ...), the figures of an indicator, an
 * attribute, the areas.
 */
export function groupEdits(edits: readonly Edit[]): Player[] {
  const groups = new Map<string, [Edit, ...Edit[]]>();
  for (const edit of edits) {
    const key = partOf(edit);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [edit]);
    else known.push(edit);
  }
  return [...groups.values()];
}

/** A word for the part of a scenario that an edit changes. */
export function partOf(edit: Edit): string {
  switch (edit.kind) {
    case "rule": {
      const field = edit.path[0] ?? "";
      return field === "budgetSek" || field === "reserveSek" ? "rule money" : `rule ${field}`;
    }
    case "observation":
      return `observation ${edit.indicator}`;
    case "nation":
      return `nation ${edit.indicator}`;
    case "attribute":
      return `attribute ${edit.attribute}`;
    default:
      return edit.kind;
  }
}
