import { collaborationFactor, collaborationLevel } from "../../model/collaboration-level.ts";
import type { Sections } from "../../programmes/parts/sections.ts";

export type Collaboration = NonNullable<Sections["collaboration"]>;

/** One goal area: what the ticks suggest beside what the source found. Levels count from 1. */
export interface GoalLevel {
  readonly ticks: number;
  readonly level: number;
  readonly factor: number;
  /** Null where the source could not place it. */
  readonly found: number | null;
}

/** Levels and factors of every goal area from its ticks, in the source's order (details.md 59). */
export const goalLevels = (
  { found }: Collaboration,
  ticks: readonly (readonly string[])[],
  strength: number,
): GoalLevel[] =>
  found.map(({ level }, at) => {
    const count = ticks[at]?.length ?? 0;
    const suggested = collaborationLevel(count);
    return {
      ticks: count,
      level: suggested,
      factor: collaborationFactor(suggested, strength),
      found: level,
    };
  });

/** The ticks with one sign of one goal area seen or not. */
export const withTick = (
  ticks: readonly (readonly string[])[],
  goal: number,
  sign: string,
  isSeen: boolean,
): readonly (readonly string[])[] =>
  ticks.map((signs, at) => {
    if (at !== goal) return signs;
    const others = signs.filter((each) => each !== sign);
    return isSeen ? [...others, sign] : others;
  });
