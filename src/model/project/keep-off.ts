import type { GroupChances } from "./assistance-groups.ts";
import type { HelpRoom } from "./move-jobs.ts";
import { groupPart, groupParts, type Sampler } from "./sampler.ts";
import { splitOverGroups } from "./split-over-groups.ts";
import { within } from "./within.ts";
import type { AssistedGroup, World } from "./world.ts";

/**
 * Keeps people from assistance who came to need it this year; a negative number brings others to need it. `kept` are the
 * people wished for per area; afterwards those kept. Locked groups stay as they are.
 */
export function keepOff(
  world: World,
  { movable }: GroupChances,
  kept: Float64Array,
  sampler: Sampler,
  { split }: HelpRoom,
): void {
  const { other, stayOther, groups } = world;
  for (let i = 0; i < kept.length; i++) {
    let able = 0;
    for (let k = 0; k < groups.length; k++) {
      const { assisted, entries } = groups[k] as AssistedGroup;
      const isMovable = movable[k] === 1;
      const most = isMovable ? Math.min(entries[i] as number, assisted[i] as number) : 0;
      able += most;
      const unbound = isMovable ? Number.POSITIVE_INFINITY : 0;
      (split.most[k] as Float64Array)[i] = (kept[i] as number) > 0 ? most : unbound;
      (split.weights[k] as Float64Array)[i] = isMovable ? (entries[i] as number) : 0;
    }
    kept[i] = within(kept[i] as number, -(other[i] as number), able);
  }
  split.total.set(kept);
  splitOverGroups(split, sampler, (group) => groupPart(groupParts.kept, group));
  for (let i = 0; i < kept.length; i++) {
    if (kept[i] === 0) continue;
    const o = other[i] as number;
    const stayO = stayOther[i] as number;
    let stays = 0;
    for (let k = 0; k < groups.length; k++) {
      const { assisted, entries, stayAssisted, stayEntries } = groups[k] as AssistedGroup;
      const own = split.out[k]?.[i] as number;
      const stay =
        own > 0
          ? Math.min((own * (stayEntries[i] as number)) / (entries[i] as number), stayAssisted[i] as number)
          : (own * stayO) / o;
      assisted[i] = (assisted[i] as number) - own;
      stayAssisted[i] = (stayAssisted[i] as number) - (own === 0 ? 0 : stay);
      stays += own === 0 ? 0 : stay;
    }
    other[i] = o + (kept[i] as number);
    stayOther[i] = stayO + stays;
  }
}
