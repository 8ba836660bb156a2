import type { Programme } from "../../programme.ts";
import { fail, ok, type Result } from "../../result.ts";
import { type NeedFault, neediestWeights } from "../neediest-weights.ts";
import { standingsOf } from "../standing.ts";
import type { Condition } from "./condition.ts";

/**
 * A condition as sums over awards, areas in order of id. `margin` is how many kronor it is from failing (0 or more: it
 * holds), or less than 0 the kronor that it lacks.
 */
export interface Aim {
  readonly condition: Condition;
  margin(awards: Float64Array): number;
}

/** What conditions are counted against: the present awards by area id, and one unit of rounding. */
export interface Present {
  readonly awardsSek: ReadonlyMap<string, number>;
  readonly unitSek: number;
}

export type AimFault =
  | { readonly code: "unknownArea"; readonly area: string }
  /** Need, or inhabitants, are not known. */
  | NeedFault;

/** So little is nothing but the rounding of doubles: a tenth of an öre. */
export const dustSek = 1e-3;

/**
 * Makes conditions ready to be asked of awards. `areas` are ids in the order of the awards; `need` by area id. Errors: an
 * area that is not there, and no area with known need and inhabitants.
 */
export function createAims(
  conditions: readonly Condition[],
  areas: readonly string[],
  present: Present,
  programme: Programme,
  need: ReadonlyMap<string, number>,
): Result<readonly Aim[], AimFault> {
  const aims: Aim[] = [];
  const now = Float64Array.from(areas, (id) => present.awardsSek.get(id) ?? 0);
  for (const condition of conditions) {
    const margin = marginOf(condition, areas, now, present, programme, need);
    if (!margin.ok) return margin;
    aims.push({ condition, margin: margin.value });
  }
  return ok(aims);
}

function marginOf(
  condition: Condition,
  areas: readonly string[],
  now: Float64Array,
  { unitSek }: Present,
  programme: Programme,
  need: ReadonlyMap<string, number>,
): Result<Aim["margin"], AimFault> {
  switch (condition.kind) {
    case "atLeast": {
      const at = areas.indexOf(condition.area);
      if (at < 0) return fail({ code: "unknownArea", area: condition.area });
      return ok((awards) => (awards[at] as number) - condition.sek);
    }
    case "sameTotal": {
      const total = sum(now);
      return ok((awards) => unitSek - Math.abs(sum(awards) - total));
    }
    case "nobodyLoses": {
      const least = now.map((award) => (1 - condition.share) * award);
      return ok((awards) => roomAbove(awards, least));
    }
    case "neediestGet": {
      const weights = neediestWeights(standingsOf(programme, { areas: [] }, need), condition.part);
      if (!weights.ok) return weights;
      const claims = Float64Array.from(areas, (id) => {
        const weight = weights.value.get(id);
        return weight === undefined ? 0 : weight - condition.share;
      });
      return ok((awards) => awards.reduce((margin, award, i) => margin + award * (claims[i] as number), 0));
    }
    default:
      return condition satisfies never;
  }
}

/** The least room that any area has above its bound; where some are below, minus all that they lack. */
function roomAbove(awards: Float64Array, least: Float64Array): number {
  let lack = 0;
  let room = Number.POSITIVE_INFINITY;
  for (let i = 0; i < awards.length; i++) {
    const above = (awards[i] as number) - (least[i] as number);
    if (above < -dustSek) lack -= above;
    else room = Math.min(room, above);
  }
  return lack > 0 ? -lack : room;
}

const sum = (numbers: Float64Array): number => numbers.reduce((total, each) => total + each, 0);
