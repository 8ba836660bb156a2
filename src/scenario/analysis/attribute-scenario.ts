import { allocate } from "../../model/allocate.ts";
import {
  type Attribution,
  type AttributionPart,
  prepareAttribution,
} from "../../model/analysis/attribution/attribute.ts";
import type { CoalitionFault } from "../../model/analysis/attribution/coalition.ts";
import { byCodePoint } from "../../model/order.ts";
import { type Provenance, weakest } from "../../model/provenance.ts";
import { provenanceOf } from "../../model/provenance-of.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import { checkRule } from "../../model/rule/check-rule.ts";
import type { Limit } from "../../model/rule/limit.ts";
import type { Asked } from "../asked.ts";
import { differences, type Edit } from "../differences.ts";
import type { Resolved } from "../resolve-scenario.ts";
import type { PreparedQuestion } from "./analysis-question.ts";
import { carryOut } from "./carry-out.ts";
import { groupEdits } from "./group-edits.ts";
import { createMovesAwards } from "./moves-awards.ts";
import type { Player } from "./player.ts";

/** Whether each edit counts by itself, or all edits of a part (the pots, the limits, an indicator's figures) count as one. */
export const attributionUnits = ["edit", "part"] as const;
export type AttributionUnit = (typeof attributionUnits)[number];

/** What each edit did, by player and by area, the money that nobody got last. */
export interface ScenarioAttribution {
  readonly by: AttributionUnit;
  readonly players: readonly Player[];
  readonly areas: readonly { readonly id: string; readonly name: string; readonly municipality: string }[];
  /** Null where some of the edits cannot be carried out without others: `stopped` names them. */
  readonly attribution: Attribution | null;
  /** A coalition that cannot be carried out, by the numbers of its players. */
  readonly stopped: CoalitionFault | null;
  /** Floors and caps of either rule, as the reform has them where it does. */
  readonly limits: readonly Limit[];
  /** Edits that move no award of today: of assumptions, payers, terms of payment, and figures that no rule reads. */
  readonly unmoving: readonly Edit[];
  /** The weakest origin of both results. */
  readonly provenance: Provenance;
}

export interface AttributionOptions {
  readonly by?: AttributionUnit;
  readonly seed?: number;
  /** Pairs of drawn orders, where there are more than 8 edits. */
  readonly pairs?: number;
}

/** A part of the division, or the coalition that stops it. */
export type ScenarioAttributionPart = Result<AttributionPart, CoalitionFault>;

/**
 * Divides the change of today's awards from a baseline to a reform among the edits that make the reform (model.md 6.4,
 * details.md 57). An area that one of the two lacks gets nothing there.
 */
export function attributeScenario(
  baseline: Resolved,
  reform: Resolved,
  { by = "edit", ...options }: AttributionOptions = {},
): PreparedQuestion<ScenarioAttributionPart, ScenarioAttribution> {
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
  const work = prepareAttribution(players.length, areas.length + 1, worth, options);
  const told = {
    by,
    players,
    areas,
    limits: [
      ...new Map(
        [...(baseline.rule.limits ?? []), ...(reform.rule.limits ?? [])].map((limit) => [limit.id, limit]),
      ).values(),
    ],
    unmoving: edits.filter((edit) => !moves(edit)),
    provenance: weakest([
      provenanceOf(baseline.rule, baseline.programme),
      provenanceOf(reform.rule, reform.programme),
    ]),
  };
  return {
    parts: work.parts,
    stages: work.stages,
    compute: (part) => ok(work.compute(part)),
    answer(parts) {
      const made: AttributionPart[] = [];
      for (const part of parts) {
        if (!part.ok) return ok({ ...told, attribution: null, stopped: part.error });
        made.push(part.value);
      }
      return ok({ ...told, attribution: work.answer(made), stopped: null });
    },
  };
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
