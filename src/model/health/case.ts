import type { Observation, Programme } from "../programme.ts";
import type { Rule } from "../rule/rule.ts";

/** A rule with the data it is tried on. */
export interface Case {
  readonly rule: Rule;
  readonly programme: Programme;
}

/** A source of numbers in 0-1. */
export type Uniform = () => number;

/** The case with only the given areas, in the data and wherever the rule names areas. */
export function restrict({ rule, programme }: Case, ids: ReadonlySet<string>): Case {
  const named = JSON.parse(JSON.stringify(rule), (key, held: unknown) =>
    withoutOthers(key, held, ids),
  ) as Rule;
  return {
    rule: named,
    programme: {
      ...programme,
      areas: programme.areas.filter(({ id }) => ids.has(id)),
      observations: programme.observations.filter(({ area }) => ids.has(area)),
      rule: named,
    },
  };
}

/** Lists and tables of a rule that name areas, cut to those that are left. */
function withoutOthers(key: string, held: unknown, ids: ReadonlySet<string>): unknown {
  if (key === "areas" && Array.isArray(held)) return held.filter((id) => ids.has(id as string));
  if ((key === "amountsSek" || key === "target") && typeof held === "object" && held !== null) {
    return Object.fromEntries(Object.entries(held).filter(([id]) => ids.has(id)));
  }
  return held;
}

/** A random case near the given one: some of its areas, with values moved, swapped or kept, in steps of 0.1 points. */
export function vary(origin: Case, random: Uniform): Case {
  const { areas } = origin.programme;
  const wanted = Math.min(areas.length, 2 + Math.floor(random() * 5));
  const ids = new Set<string>();
  while (ids.size < wanted) ids.add((areas[Math.floor(random() * areas.length)] as { id: string }).id);
  const few = restrict(origin, ids);
  const { observations } = few.programme;
  const moved = observations.map((observation): Observation => {
    const choice = random();
    if (choice < 0.4) return observation;
    const other = observations[Math.floor(random() * observations.length)] as Observation;
    const base = choice < 0.7 && other.indicator === observation.indicator ? other.value : observation.value;
    return { ...observation, value: inSteps(base + (random() - 0.5) * 0.1, 1000) };
  });
  return { rule: few.rule, programme: { ...few.programme, observations: moved } };
}

/** A share rounded to 1/steps and kept above 0 and below 1, so that relative change and odds stay defined. */
export const inSteps = (value: number, steps: number): number =>
  Math.min(steps - 1, Math.max(1, Math.round(value * steps))) / steps;

/** The case with every value rounded to whole per cents. */
export const inWholePerCents = ({ rule, programme }: Case): Case => ({
  rule,
  programme: {
    ...programme,
    observations: programme.observations.map((one) => ({ ...one, value: inSteps(one.value, 100) })),
  },
});
