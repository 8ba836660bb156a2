import type { Condition } from "./condition.ts";

/** Kronor that awards as paid lack of a condition: most for one area, or in all where the condition is about all (area null). */
export interface Shortfall {
  readonly area: string | null;
  readonly sek: number;
}

/**
 * What a condition lacks and where it lacks most, in kronor. `areas`: ids in the order of the awards; `nowSek`: what losses
 * are counted from; `marginSek`: the condition's margin on these awards, for conditions on all areas together.
 */
export function shortOf(
  condition: Condition,
  areas: readonly string[],
  nowSek: readonly number[],
  awardsSek: readonly number[],
  marginSek: number,
): Shortfall {
  if (condition.kind === "sameTotal" || condition.kind === "neediestGet")
    return { area: null, sek: Math.max(0, -marginSek) };
  let worst: Shortfall = { area: null, sek: 0 };
  for (const [i, area] of areas.entries()) {
    if (condition.kind === "atLeast" && condition.area !== area) continue;
    const asked =
      condition.kind === "atLeast" ? condition.sek : (1 - condition.share) * (nowSek[i] as number);
    const sek = Math.round(asked - (awardsSek[i] as number));
    if (sek > worst.sek) worst = { area, sek };
  }
  return worst;
}
