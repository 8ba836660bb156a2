import { collaborationFactor, collaborationLevel } from "../../model/collaboration-level.ts";
import type { Sections } from "../../programmes/parts/sections.ts";

export type Collaboration = NonNullable<Sections["collaboration"]>;

/** One goal area: what the signs suggest beside what the source found. Levels count from 1. */
export interface GoalLevel {
  readonly ticks: number;
  readonly level: number;
  readonly factor: number;
  /** Null where the source could not place it. */
  readonly found: number | null;
}

/** Levels and factors of every goal area from the number of its signs, in the source's order (details.md 59). */
export const goalLevels = (
  { found }: Collaboration,
  counts: readonly number[],
  strength: number,
): GoalLevel[] =>
  found.map(({ level }, at) => {
    const ticks = counts[at] ?? 0;
    const suggested = collaborationLevel(ticks);
    return {
      ticks,
      level: suggested,
      factor: collaborationFactor(suggested, strength),
      found: level,
    };
  });
