import { allocate } from "../../model/allocate.ts";
import {
  type Attribution,
  type AttributionFault,
  attribute,
} from "../../model/analysis/attribution/attribute.ts";
import type { Steps } from "../../model/analysis/steps.ts";
import { byCodePoint } from "../../model/order.ts";
import { type Provenance, weakest } from "../../model/provenance.ts";
import { provenanceOf } from "../../model/provenance-of.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import { checkRule } from "../../model/rule/check-rule.ts";
import type { Asked } from "../asked.ts";
import { differences, type Edit } from "../differences.ts";
import type { Resolved } from "../resolve-scenario.ts";
import { carryOut } from "./carry-out.ts";
import { groupEdits } from "./group-edits.ts";
import { createMovesAwards } from "./moves-awards.ts";
import type { Player } from "./player.ts";

/** Whether each edit counts by itself, or all edits of a part (the pots, the limits, an indicator's figures) count as one. */
export const attributionUnits = ["edit", "part"] as const;
export type AttributionUnit = (typeof attributionUnits)[number];

/** What each edit did: `attribution` by player and by area, the money that nobody got last. */
export interface ScenarioAttribution {
  readonly players: readonly Player[];
  readonly areas: readonly { readonly id: string; readonly name: string; readonly municipality: string }[];
  readonly attribution: Attribution;
  /** Edits that move no award of today: of assumptions, payers, terms of payment, and figures that no rule reads. */
  readonly unmoving: readonly Edit[];
  /** The weakest origin of both results. */
  readonly provenance: Provenance;
}

export type ScenarioAttributionFault = AttributionFault & { readonly players: readonly Player[] };

export interface AttributionOptions {
  readonly by?: AttributionUnit;
  readonly seed?: number;
  readonly pairs?: number;
}

/**
 * Divides the change of today's awards from a baseline to a reform among the edits that make the reform (model.md 6.4,
 * details.md 57). An area that one of the two lacks gets nothing there. Errors: a coalition of edits that cannot be carried
 * out, with the players it is made of.
 */
export function* attributeScenario(
  baseline: Resolved,
  reform: Resolved,
  { by = "edit", ...options }: AttributionOptions = {},
): Steps<Result<ScenarioAttribution, ScenarioAttributionFault>> {
  const moves = createMovesAwards(baseline, reform);
  const edits = differences(baseline, reform);
  const moving = edits.filter(moves);
  const players = by === "edit" ? moving.map((edit): Player => [edit]) : groupEdits(moving);
  const areas = areasOf(baseline, reform);
  const numbers = new Map(areas.map(({ id }, i) => [id, i]));
  const order = new Map(edits.map((edit, at) => [edit, at]));
  const worth = (coalition: Uint8Array): Result<Float64Array> => {
    const chosen = players
      .filter((_, player) => coalition[player] === 1)
      .flat()
      .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    const asked = carryOut(chosen, baseline, reform);
    const fault = checkRule(asked.rule, asked.programme)[0];
    if (fault !== undefined) return fail(fault);
    const allocation = allocate(asked.rule, asked.programme);
    if (!allocation.ok) return allocation;
    const awards = new Float64Array(areas.length + 1);
    for (const { id, awardSek } of allocation.value.areas) awards[numbers.get(id) as number] = awardSek;
    awards[areas.length] = allocation.value.unpaidSek;
    return ok(awards);
  };
  const divided = yield* attribute(players.length, areas.length + 1, worth, options);
  if (!divided.ok) return fail({ ...divided.error, players });
  return ok({
    players,
    areas,
    attribution: divided.value,
    unmoving: edits.filter((edit) => !moves(edit)),
    provenance: weakest([
      provenanceOf(baseline.rule, baseline.programme),
      provenanceOf(reform.rule, reform.programme),
    ]),
  });
}

/** The areas of either, in order of id. */
function areasOf(baseline: Asked, reform: Asked): ScenarioAttribution["areas"] {
  const all = new Map(
    [...baseline.programme.areas, ...reform.programme.areas].map((area) => [area.id, area]),
  );
  return [...all.values()]
    .sort((a, b) => byCodePoint(a.id, b.id))
    .map(({ id, name, municipality }) => ({ id, name, municipality }));
}
