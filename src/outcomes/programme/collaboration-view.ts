import { countOfTicks, type Ticks } from "../../model/collaboration.ts";
import { collaborationFactor, collaborationLevel, fewestSigns } from "../../model/collaboration-level.ts";
import type { Programme } from "../../model/programme.ts";
import type { Sections } from "../../programmes/parts/sections.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { likeliest, settingOf } from "../../session/assumed.ts";

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

/** How many signs are seen in every goal area: as the projection assumes, where it follows the goal. */
export const signCounts = ({ found }: Collaboration, programme: Programme, scenario: Scenario): number[] =>
  found.map(({ id, field }) =>
    field === undefined
      ? countOfTicks(scenario.ticks?.[id] ?? 0)
      : likeliest(settingOf(programme, scenario, `ticks-${field}`)),
  );

/** The signs seen in a goal area; null where only their number is known. */
export function signsSeen({ ticks = {} }: Scenario, goal: string, count: number): readonly string[] | null {
  const seen = ticks[goal];
  if (typeof seen === "object") return seen;
  return count === 0 ? [] : null;
}

/** The fewest signs that suggest each level that the source found. Which they were is in the source alone. */
export const foundTicks = ({ found }: Collaboration): Ticks =>
  Object.fromEntries(found.flatMap(({ id, level }) => (level === null ? [] : [[id, fewestSigns(level)]])));
