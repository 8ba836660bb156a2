import { readsOf } from "../../model/provenance-of.ts";
import type { Asked } from "../asked.ts";
import type { Edit } from "../differences.ts";

/** Fields of a rule that say when and on what terms an award is paid, not how large it is. */
const termsOfPayment = new Set(["conditions", "schedule"]);

/**
 * Whether an edit can move an award of today: of the rule all but its terms of payment, of the data what either rule, or
 * a rule between the two, reads. What cannot has no part in a change, whoever counts.
 */
export function createMovesAwards(baseline: Asked, reform: Asked): (edit: Edit) => boolean {
  const reads = [readsOf(baseline.rule), readsOf(reform.rule)];
  const attributes = new Set(reads.flatMap((each) => [...each.attributes]));
  const nations = new Set(reads.flatMap((each) => [...each.nations]));
  const observed = reads.flatMap((each) => [...each.observations].map(splitKey));
  const indicators = new Set(observed.map(([indicator]) => indicator));
  const years = new Set(observed.map(([, year]) => year));
  const readsLast = reads.some((each) => each.lastAwards);
  return (edit) => {
    switch (edit.kind) {
      case "rule":
        return !termsOfPayment.has(edit.path[0] ?? "") || edit.path[1] === "lagYears";
      case "observation":
        return indicators.has(edit.indicator) && years.has(String(edit.year));
      case "nation":
        return nations.has(edit.indicator);
      case "attribute":
        return attributes.has(edit.attribute);
      case "lastAward":
        return readsLast;
      case "area":
      case "indicator":
        return true;
      default:
        return false;
    }
  };
}

/** `indicator year` as the two. */
function splitKey(key: string): readonly [indicator: string, year: string] {
  const at = key.lastIndexOf(" ");
  return [key.slice(0, at), key.slice(at + 1)];
}
