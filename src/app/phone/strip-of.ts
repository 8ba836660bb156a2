import type { Allocation } from "../../model/allocation.ts";
import type { Area } from "../../model/programme.ts";

/** What an area gets, in whole kronor, and how much that differs from the baseline. */
export interface StripArea {
  readonly id: string;
  readonly name: string;
  readonly awardSek: number;
  readonly changeSek: number;
}

/** What there is room to say of a result in two lines. */
export interface Strip {
  /** The area in hand. */
  readonly own: StripArea | undefined;
  /** The three others that changed most; where no money has moved, that get most. */
  readonly largest: readonly StripArea[];
  readonly isMoved: boolean;
}

const shown = 3;

/** Two lines about a result: the area in hand, and where most has happened. `areas`: with the names to show. */
export function stripOf(areas: readonly Area[], now: Allocation, before: Allocation, area: string): Strip {
  const awards = new Map(now.areas.map(({ id, awardSek }) => [id, awardSek]));
  const baseline = new Map(before.areas.map(({ id, awardSek }) => [id, awardSek]));
  const all = areas.map(({ id, name }): StripArea => {
    const awardSek = awards.get(id) ?? 0;
    return { id, name, awardSek, changeSek: awardSek - (baseline.get(id) ?? 0) };
  });
  const isMoved = all.some(({ changeSek }) => changeSek !== 0);
  const size = (each: StripArea) => (isMoved ? Math.abs(each.changeSek) : each.awardSek);
  const largest = all
    .filter((each) => each.id !== area && size(each) > 0)
    .sort((a, b) => size(b) - size(a))
    .slice(0, shown);
  return { own: all.find(({ id }) => id === area), largest, isMoved };
}
