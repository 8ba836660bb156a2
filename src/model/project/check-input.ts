import { choiceOf } from "../faults.ts";
import type { Fault } from "../result.ts";
import { checkGroups } from "./assistance-groups.ts";
import { checkAssumptions } from "./check-assumptions.ts";
import { checkLocal, checkLocalShares } from "./check-local.ts";
import { mostYears } from "./cycle-parameters.ts";
import { localOf, type ProjectionInput } from "./input.ts";
import { type Assumptions, type ParameterId, parameters } from "./parameters.ts";
import type { Target } from "./target.ts";

/**
 * What is wrong with a projection's input before anything is computed: the number of years, the seed, targets,
 * assumptions one by one, and those that must add up to at most everyone (entrants, refugees, money by field), groups on assistance.
 */
export function checkInput(input: ProjectionInput): Fault[] {
  const { years, seed, targets = [], assumptions, local = [], programme } = input;
  const { local: given = [] } = programme;
  const areas = programme.areas.map(({ id }) => id);
  return [
    ...wholeWithin(years, 1, mostYears, "years"),
    ...wholeWithin(seed, 0, Number.MAX_SAFE_INTEGER, "seed"),
    ...targets.flatMap((target, i) => faultsOfTarget(target, areas, `targets[${i}]`)),
    ...checkAssumptions(assumptions),
    ...checkGroups(programme.groups ?? [], "groups"),
    ...atMostAll(assumptions, ["entrants-employed", "entrants-assistance"]),
    ...atMostAll(assumptions, ["refugees-employed", "refugees-assistance"]),
    ...atMostAll(assumptions, ["share-jobs", "share-assistance", "share-school"]),
    ...checkLocal(given, programme, "programme.local"),
    ...checkLocal(local, programme, "local"),
    ...checkLocalShares(localOf(input), assumptions, programme, (entry) =>
      entry < given.length ? `programme.local[${entry}]` : `local[${entry - given.length}]`,
    ),
  ];
}

function wholeWithin(value: number, least: number, most: number, path: string): Fault[] {
  if (!Number.isInteger(value)) return [{ code: "notInteger", path, value }];
  if (value < least) return [{ code: "outOfRange", path, value, allowed: `>= ${least}` }];
  return value > most ? [{ code: "outOfRange", path, value, allowed: `<= ${most}` }] : [];
}

function faultsOfTarget({ area, share, change }: Target, areas: readonly string[], path: string): Fault[] {
  if (area !== undefined && !areas.includes(area))
    return [{ code: "unknownArea", path: `${path}.area`, value: area, ...choiceOf(areas) }];
  if (share === undefined && change === undefined)
    return [{ code: "missingKey", path: `${path}.share`, value: "share" }];
  if (share !== undefined && !(share >= 0 && share <= 1))
    return [{ code: "outOfRange", path: `${path}.share`, value: share, allowed: "0-1" }];
  if (change !== undefined && !(change >= -1))
    return [{ code: "outOfRange", path: `${path}.change`, value: change, allowed: ">= -1" }];
  return [];
}

/** Shares of one whole, at the upper ends of their ranges. The fault names the last one. */
function atMostAll(assumptions: Assumptions, ids: readonly ParameterId[]): Fault[] {
  const highest = ids.map((id) => {
    const value = assumptions[id] ?? parameters[id].preset;
    return typeof value === "number" ? value : value[2];
  });
  const sum = highest.reduce((total, value) => total + value, 0);
  if (sum <= 1 + 1e-9) return [];
  const last = highest.at(-1) as number;
  const allowed = `<= ${Math.max(0, Math.round((1 - (sum - last)) * 1e9) / 1e9)}`;
  return [{ code: "outOfRange", path: `assumptions.${ids.at(-1)}`, value: last, allowed }];
}
