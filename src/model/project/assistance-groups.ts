import type { Fault } from "../result.ts";
import type { AssistanceGroup } from "./assistance-group.ts";
import { parameterPlaces } from "./parameters.ts";

const hireRatio = parameterPlaces["assistance-hire-ratio"];
const leaveAssistance = parameterPlaces["leave-assistance"];
const cycleHire = parameterPlaces["cycle-hire"];
const cycleNeed = parameterPlaces["cycle-need"];

/** What a programme without groups has: one that is all on assistance. */
const everybody: readonly AssistanceGroup[] = [{ id: "assistance", share: 1 }];

/** The groups that a projection follows; their shares make exactly 1. */
export function groupsOf(groups: readonly AssistanceGroup[] = []): readonly AssistanceGroup[] {
  if (groups.length === 0) return everybody;
  const sum = sumOfShares(groups);
  return groups.map((group) => ({ ...group, share: group.share / sum }));
}

const sumOfShares = (groups: readonly AssistanceGroup[]): number =>
  groups.reduce((sum, { share }) => sum + share, 0);

/** Shares that miss 1 by no more than their rounding are made to meet it. */
const shareTolerance = 1e-6;

/** What is wrong with groups beyond their form: an id that comes again (duplicateId), shares that do not make 1 (groupShares). */
export function checkGroups(groups: readonly AssistanceGroup[], path: string): Fault[] {
  const repeated = groups.flatMap(({ id }, i): Fault[] =>
    groups.findIndex((other) => other.id === id) === i
      ? []
      : [{ code: "duplicateId", path: `${path}[${i}].id`, value: id }],
  );
  const sum = sumOfShares(groups);
  const misses = groups.length > 0 && Math.abs(sum - 1) > shareTolerance;
  return misses ? [...repeated, { code: "groupShares", path, value: Number(sum.toPrecision(6)) }] : repeated;
}

/** The groups' chances in one draw, by group number. */
export interface GroupChances {
  readonly share: Float64Array;
  readonly hireRatio: Float64Array;
  readonly leaving: Float64Array;
  readonly cycleHire: Float64Array;
  readonly cycleNeed: Float64Array;
  /** 1 where the programme can move people of the group. */
  readonly movable: Uint8Array;
}

/** Room for the chances of groups; what no draw changes is filled in. */
export function createGroupChances(groups: readonly AssistanceGroup[]): GroupChances {
  const column = () => new Float64Array(groups.length);
  return {
    share: Float64Array.from(groups, ({ share }) => share),
    hireRatio: column(),
    leaving: column(),
    cycleHire: column(),
    cycleNeed: column(),
    movable: Uint8Array.from(groups, ({ locked }) => (locked ? 0 : 1)),
  };
}

/** Sets the chances of a draw: a group's own, else the assumptions'. `values` holds one number per parameter. */
export function setGroupChances(
  groups: readonly AssistanceGroup[],
  values: Float64Array,
  out: GroupChances,
): void {
  for (const [k, group] of groups.entries()) {
    out.hireRatio[k] = group.hireRatio ?? (values[hireRatio] as number);
    out.leaving[k] = group.leaving ?? (values[leaveAssistance] as number);
    out.cycleHire[k] = group.cycleHire ?? (values[cycleHire] as number);
    out.cycleNeed[k] = group.cycleNeed ?? (values[cycleNeed] as number);
  }
}

/** The chances of groups with one number per parameter. */
export function groupChances(groups: readonly AssistanceGroup[], values: Float64Array): GroupChances {
  const chances = createGroupChances(groups);
  setGroupChances(groups, values, chances);
  return chances;
}
