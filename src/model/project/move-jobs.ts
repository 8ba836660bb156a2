import type { GroupChances } from "./assistance-groups.ts";
import { groupPart, groupParts, parts, type Sampler } from "./sampler.ts";
import { createSplit, type Split, splitOverGroups } from "./split-over-groups.ts";
import { within } from "./within.ts";
import type { AssistedGroup, World } from "./world.ts";

/** Room for what the programme does to adults: those of the groups who seek work, jobs that others take, the groups' part. */
export interface HelpRoom {
  readonly seeking: Float64Array;
  readonly fromOther: Float64Array;
  readonly split: Split;
}

/** Room for n areas. */
export const createHelpRoom = (n: number, groups: number): HelpRoom => ({
  seeking: new Float64Array(n),
  fromOther: new Float64Array(n),
  split: createSplit(n, groups),
});

/**
 * Moves people into work that the programme brought (or back, where it took work away). `jobs` are the people wished for
 * per area; afterwards those moved. Locked groups stay where they are.
 */
export function moveJobs(
  world: World,
  chances: GroupChances,
  jobs: Float64Array,
  sampler: Sampler,
  { seeking, fromOther, split }: HelpRoom,
): void {
  const { other, found, foundFromOther, groups } = world;
  const { movable, hireRatio } = chances;
  setLastHired(world);
  const n = jobs.length;
  for (let i = 0; i < n; i++) {
    const o = other[i] as number;
    const takeable = (found[i] as number) - sumOf(groups, movable, 0, "hired", i);
    const made = within(jobs[i] as number, -takeable, o + sumOf(groups, movable, 1, "assisted", i));
    jobs[i] = made;
    if (made > 0) fromOther[i] = (made * o) / (o + (seeking[i] as number));
    else fromOther[i] = made < 0 ? (made * (foundFromOther[i] as number)) / takeable : 0;
  }
  sampler.round(fromOther, parts.jobsFromOther);
  for (let i = 0; i < n; i++) {
    const made = jobs[i] as number;
    const fo = foundFromOther[i] as number;
    const wished = fromOther[i] as number;
    const side = made > 0 ? "assisted" : "hired";
    const ofGroups = sumOf(groups, movable, 1, side, i);
    fromOther[i] =
      made > 0
        ? within(wished, Math.max(0, made - ofGroups), Math.min(made, other[i] as number))
        : within(wished, Math.max(made, -fo), Math.min(0, made + ofGroups));
    split.total[i] = made - (fromOther[i] as number);
    for (let k = 0; k < groups.length; k++) {
      const most = movable[k] === 1 ? ((groups[k] as AssistedGroup)[side][i] as number) : 0;
      (split.most[k] as Float64Array)[i] = most;
      (split.weights[k] as Float64Array)[i] = made > 0 ? (hireRatio[k] as number) * most : most;
    }
  }
  splitOverGroups(split, sampler, (group) => groupPart(groupParts.jobs, group));
  for (let i = 0; i < n; i++)
    if (jobs[i] !== 0) carryOut(world, i, jobs[i] as number, fromOther[i] as number, split.out);
}

/** Hires of the last group: what the other groups and the others leave of all. */
function setLastHired({ groups, found, foundFromOther, stayFound, stayFoundFromOther }: World): void {
  const last = groups.length - 1;
  const { hired, stayHired } = groups[last] as AssistedGroup;
  for (let i = 0; i < hired.length; i++) {
    hired[i] = (found[i] as number) - (foundFromOther[i] as number);
    stayHired[i] = (stayFound[i] as number) - (stayFoundFromOther[i] as number);
    for (let k = 0; k < last; k++) {
      const group = groups[k] as AssistedGroup;
      hired[i] = (hired[i] as number) - (group.hired[i] as number);
      stayHired[i] = (stayHired[i] as number) - (group.stayHired[i] as number);
    }
  }
}

/** People of the groups that can be moved (1) or cannot (0). */
function sumOf(
  groups: readonly AssistedGroup[],
  movable: Uint8Array,
  which: 0 | 1,
  key: "assisted" | "hired",
  i: number,
): number {
  let sum = 0;
  for (let k = 0; k < groups.length; k++)
    if (movable[k] === which) sum += (groups[k] as AssistedGroup)[key][i] as number;
  return sum;
}

function carryOut(
  world: World,
  i: number,
  jobs: number,
  fromOther: number,
  fromGroups: readonly Float64Array[],
): void {
  const { other, found, foundFromOther, groups, stayOther, stayFound, stayFoundFromOther } = world;
  const o = other[i] as number;
  const fo = foundFromOther[i] as number;
  const staysOther = residents(fromOther, stayOther[i] as number, o, stayFoundFromOther[i] as number, fo);
  let stays = 0;
  for (let k = 0; k < groups.length; k++) {
    const { assisted, hired, stayAssisted, stayHired } = groups[k] as AssistedGroup;
    const from = fromGroups[k]?.[i] as number;
    const l = assisted[i] as number;
    const stay = residents(from, stayAssisted[i] as number, l, stayHired[i] as number, hired[i] as number);
    assisted[i] = l - from;
    stayAssisted[i] = (stayAssisted[i] as number) - stay;
    stays += stay;
  }
  found[i] = (found[i] as number) + jobs;
  other[i] = o - fromOther;
  stayFound[i] = (stayFound[i] as number) + staysOther + stays;
  stayOther[i] = (stayOther[i] as number) - staysOther;
}

/**
 * Residents among people moved: from the pool they are taken from, or (taken back) from the hires they return from.
 * A group without people may be left a rest of rounding: nobody moves from an empty pool.
 */
function residents(moved: number, stayPool: number, pool: number, stayHires: number, hires: number): number {
  if (moved > 0) return pool === 0 ? 0 : (moved * stayPool) / pool;
  return moved < 0 && hires !== 0 ? (moved * stayHires) / hires : 0;
}
