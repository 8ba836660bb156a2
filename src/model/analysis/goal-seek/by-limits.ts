import type { RuleEdit } from "../../rule/edit-rule.ts";
import type { Limit } from "../../rule/limit.ts";
import type { Rule } from "../../rule/rule.ts";
import type { Condition } from "./condition.ts";

/** What floors are raised for, so that what they hold for is met as paid: one unit of rounding, and the baseline's awards by area id. */
export interface RaisedFor {
  readonly unitSek: number;
  readonly nowSek: ReadonlyMap<string, number>;
}

/**
 * Conditions written into a rule as limits: a floor in kronor for an area, and a floor of a part of what the baseline pays
 * for all. A floor of the rule that one of them is at least as strict as is taken away; one that the rule has already is
 * not added. Null for a condition that no limit says (a share to the neediest). The same total needs none: limits move no
 * money out of the rule. `raised`: each floor so high that an award rounded down to whole units meets the condition.
 */
export function limitsFor(
  conditions: readonly Condition[],
  rule: Rule,
  raised: RaisedFor | null = null,
): RuleEdit[] | null {
  const present = rule.limits ?? [];
  const taken = new Set(present.map(({ id }) => id));
  const freeId = (wish: string): string => {
    for (let number = 1; ; number++) {
      const id = number === 1 ? wish : `${wish}-${number}`;
      if (taken.has(id)) continue;
      taken.add(id);
      return id;
    }
  };
  const wanted: Limit[] = [];
  for (const condition of conditions) {
    if (condition.kind === "neediestGet") return null;
    if (condition.kind === "atLeast") {
      const { area, sek } = condition;
      const value = raised === null ? sek : wholeUnits(sek, raised.unitSek);
      wanted.push({ id: `goal-${area}`, bound: "floor", measure: "sek", value, areas: [area] });
    } else if (condition.kind === "nobodyLoses") {
      const value = raised === null ? 1 - condition.share : raisedPart(1 - condition.share, raised);
      wanted.push({ id: "goal-nobody-loses", bound: "floor", measure: "baseline", value });
    }
  }
  const needed = wanted.filter(
    (limit, at) =>
      !present.some((other) => supersedes(other, limit)) &&
      !wanted.some(
        (other, place) =>
          place !== at && supersedes(other, limit) && (place < at || !supersedes(limit, other)),
      ),
  );
  const idle = present.filter((limit) => needed.some((other) => supersedes(other, limit)));
  const added = needed.map((limit) => ({ ...limit, id: freeId(limit.id) }));
  return [
    ...(rule.limits === undefined && added.length > 0 ? [{ path: ["limits"], value: [] }] : []),
    ...idle.map(({ id }) => ({ path: ["limits", id] })),
    ...added.map((limit) => ({ path: ["limits", limit.id], value: limit })),
  ];
}

/** Whether a floor is at least as strict as another, for every area that the other holds for. */
function supersedes(strict: Limit, other: Limit): boolean {
  const holdsFor = strict.areas === undefined ? null : new Set(strict.areas);
  return (
    strict.bound === "floor" &&
    other.bound === "floor" &&
    strict.measure === other.measure &&
    strict.value >= other.value &&
    (holdsFor === null || (other.areas?.every((area) => holdsFor.has(area)) ?? false))
  );
}

/** Kronor rounded up to whole units; what is one but for the dust of doubles stays. */
const wholeUnits = (sek: number, unitSek: number): number => Math.ceil(sek / unitSek - 1e-9) * unitSek;

/** The least part, in hundredths of a per cent, whose every award is whole units at or above the part that was asked for. */
function raisedPart(part: number, { unitSek, nowSek }: RaisedFor): number {
  let least = part;
  for (const now of nowSek.values())
    if (now > 0) least = Math.max(least, wholeUnits(part * now, unitSek) / now);
  return least === part ? part : Math.ceil(least * 1e4 - 1e-9) / 1e4;
}
