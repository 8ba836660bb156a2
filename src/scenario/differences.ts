import { pairsByName } from "../model/place.ts";
import type { Area, Indicator, Observation, Programme } from "../model/programme.ts";
import type { LocalAssumptions } from "../model/project/local.ts";
import { type Assumptions, type ParameterId, parameterIds } from "../model/project/parameters.ts";
import type { Range } from "../model/random/pert.ts";
import { canonicalJson } from "./canonical-json.ts";
import { differencesInGroups, type GroupEdit } from "./differences-in-groups.ts";
import { differencesInParties, type PartiesEdit } from "./differences-in-parties.ts";
import { differencesInPayers, type PayerDifference } from "./differences-in-payers.ts";
import { differencesInRule, type RuleDifference } from "./differences-in-rule.ts";
import { differencesInTicks, type TicksEdit, toldAsTicks } from "./differences-in-ticks.ts";
import { idOf, pairs } from "./pairs.ts";
import type { Resolved } from "./resolve-scenario.ts";

/** What was measured: a share and, where known, on how many people. */
export interface Figure {
  readonly value: number;
  readonly denominator?: number;
}

/** A number fixes a parameter of the projection, [low, mode, high] draws it. */
type Assumed = number | Range;

/** One edit: one differing field between a baseline and a reform. `null`: not there. */
export type Edit =
  | ({ readonly kind: "rule" } & RuleDifference)
  | {
      readonly kind: "observation";
      readonly area: string;
      readonly indicator: string;
      readonly year: number;
      readonly before: Figure | null;
      readonly after: Figure | null;
    }
  | {
      readonly kind: "attribute";
      readonly area: string;
      readonly attribute: string;
      readonly before: number | null;
      readonly after: number | null;
    }
  | {
      /** A value for the whole nation, a share. */
      readonly kind: "nation";
      readonly indicator: string;
      readonly year: number;
      readonly before: number | null;
      readonly after: number | null;
    }
  | {
      readonly kind: "lastAward";
      readonly area: string;
      readonly before: number | null;
      readonly after: number | null;
    }
  | {
      /** Changes projections alone, never an award. */
      readonly kind: "assumption";
      readonly parameter: ParameterId;
      readonly before: Assumed | null;
      readonly after: Assumed | null;
    }
  | {
      /** An entry of assumptions of a place; changes projections alone. */
      readonly kind: "local";
      readonly before: LocalAssumptions | null;
      readonly after: LocalAssumptions | null;
    }
  /** Changes no award either. */
  | ({ readonly kind: "payers" } & PayerDifference)
  | GroupEdit
  | TicksEdit
  | PartiesEdit
  | { readonly kind: "area"; readonly before: Area | null; readonly after: Area | null }
  | { readonly kind: "indicator"; readonly before: Indicator | null; readonly after: Indicator | null };

/**
 * The edits that take a baseline to a reform, after matching pots, limits, areas and indicators by id: first
 * the rule's, then the data's, last the assumptions' and what is said of payers. An area that is new or gone is one edit together with its data; one area's one
 * observation is one edit whether its value, its denominator or both differ.
 */
export function differences(baseline: Resolved, reform: Resolved): Edit[] {
  const before = baseline.programme;
  const after = reform.programme;
  const rule = differencesInRule(baseline.rule, reform.rule);
  return [
    ...rule.map((edit): Edit => ({ kind: "rule", ...edit })),
    ...inAreas(before, after),
    ...inIndicators(before, after),
    ...inObservations(before, after),
    ...inAssumptions(baseline, reform),
    ...differencesInGroups(before.groups ?? [], after.groups ?? []),
    ...differencesInTicks(
      { ...baseline, assumptions: { ...before.assumptions, ...baseline.assumptions } },
      { ...reform, assumptions: { ...after.assumptions, ...reform.assumptions } },
      after.collaboration,
    ),
    ...differencesInParties(baseline.parties, reform.parties, after.collaboration),
    ...inLocal(baseline.local ?? [], reform.local ?? []),
    ...differencesInPayers(baseline.payers, reform.payers).map((edit): Edit => ({ kind: "payers", ...edit })),
  ];
}

/** `null`: as the model presets it. */
function inAssumptions(baseline: Resolved, reform: Resolved): Edit[] {
  const before: Assumptions = { ...baseline.programme.assumptions, ...baseline.assumptions };
  const after: Assumptions = { ...reform.programme.assumptions, ...reform.assumptions };
  const told = toldAsTicks(baseline.ticks, reform.ticks, reform.programme.collaboration);
  return parameterIds
    .filter((parameter) => !told.has(parameter))
    .map((parameter) => ({
      kind: "assumption" as const,
      parameter,
      before: before[parameter] ?? null,
      after: after[parameter] ?? null,
    }))
    .filter((edit) => canonicalJson(edit.before) !== canonicalJson(edit.after));
}

/** Entries matched by place; by number where their order differs, which decides what counts. */
function inLocal(before: readonly LocalAssumptions[], after: readonly LocalAssumptions[]): Edit[] {
  const byNumber = Array.from(
    { length: Math.max(before.length, after.length) },
    (_, i) => [String(i), before[i], after[i]] as const,
  );
  return (pairsByName(before, after) ?? byNumber)
    .filter(([, a, b]) => a === undefined || b === undefined || canonicalJson(a) !== canonicalJson(b))
    .map(([, a = null, b = null]) => ({ kind: "local", before: a, after: b }));
}

function inAreas(before: Programme, after: Programme): Edit[] {
  if (before.areas === after.areas) return [];
  return pairs(before.areas, after.areas, idOf).flatMap(([a, b]): Edit[] => {
    if (a === b) return [];
    if (a === null || b === null) return [{ kind: "area", before: a, after: b }];
    const names = new Set([...Object.keys(a.attributes), ...Object.keys(b.attributes)]);
    const edits = [...names].map((attribute): Edit & { kind: "attribute" } => ({
      kind: "attribute",
      area: a.id,
      attribute,
      before: a.attributes[attribute]?.value ?? null,
      after: b.attributes[attribute]?.value ?? null,
    }));
    const last = {
      kind: "lastAward",
      area: a.id,
      before: a.lastAward?.value ?? null,
      after: b.lastAward?.value ?? null,
    } as const;
    return [...edits, last].filter((edit) => edit.before !== edit.after);
  });
}

/** National values are told one by one; where more of an indicator differs, it is one edit with them. */
function inIndicators(before: Programme, after: Programme): Edit[] {
  return pairs(before.indicators, after.indicators, idOf).flatMap(([a, b]): Edit[] => {
    if (a === b || canonicalJson(a) === canonicalJson(b)) return [];
    if (a === null || b === null || canonicalJson(withoutNation(a)) !== canonicalJson(withoutNation(b)))
      return [{ kind: "indicator", before: a, after: b }];
    const years = [...new Set([...Object.keys(a.nation), ...Object.keys(b.nation)])].sort();
    return years
      .map((year) => ({
        kind: "nation" as const,
        indicator: a.id,
        year: Number(year),
        before: a.nation[year] ?? null,
        after: b.nation[year] ?? null,
      }))
      .filter((edit) => edit.before !== edit.after);
  });
}

function withoutNation({ nation: _, nationProvenance: __, nationSource: ___, ...rest }: Indicator) {
  return rest;
}

function inObservations(before: Programme, after: Programme): Edit[] {
  if (before.observations === after.observations) return [];
  const both = new Set(before.areas.map(idOf));
  const inAfter = new Set(after.areas.map(idOf));
  for (const id of both) if (!inAfter.has(id)) both.delete(id);
  const keyOf = (each: Observation) => JSON.stringify([each.area, each.indicator, each.year]);
  return pairs(before.observations, after.observations, keyOf).flatMap(([a, b]): Edit[] => {
    const either = a ?? b;
    if (a === b || either === null || !both.has(either.area)) return [];
    if (a?.value === b?.value && a?.denominator === b?.denominator) return [];
    const { area, indicator, year } = either;
    return [{ kind: "observation", area, indicator, year, before: figureOf(a), after: figureOf(b) }];
  });
}

const figureOf = (observation: Observation | null): Figure | null => {
  if (observation === null) return null;
  const { value, denominator } = observation;
  return denominator === undefined ? { value } : { value, denominator };
};
