import type { ProgrammeData } from "../programme-data.ts";
import type { Range } from "../random/pert.ts";
import type { Fault } from "../result.ts";
import { createNameCheck } from "../rule/name-check.ts";
import { checkAssumptions } from "./check-assumptions.ts";
import { type LocalAssumptions, localEntry, localSetting, mayBeLocal } from "./local.ts";
import { type Assumptions, isParameterId, parameters } from "./parameters.ts";

/**
 * What is wrong with assumptions of places: unknownArea, unknownMunicipality, notLocal (a parameter in which places
 * cannot differ), and what checkAssumptions finds. `path` is that of the list.
 */
export function checkLocal(
  local: readonly LocalAssumptions[],
  programme: ProgrammeData,
  path: string,
  keyPath: (path: string, key: string) => string = (above, key) => `${above}.${key}`,
): Fault[] {
  if (local.length === 0) return [];
  const check = createNameCheck(programme);
  for (const [i, entry] of local.entries()) {
    const pathOf = (id: string) => keyPath(`${path}[${i}].assumptions`, id);
    check.place(entry, `${path}[${i}]`);
    for (const id of Object.keys(entry.assumptions))
      if (isParameterId(id) && !mayBeLocal(parameters[id]))
        check.faults.push({ code: "notLocal", path: pathOf(id), value: id });
    check.faults.push(...checkAssumptions(entry.assumptions, pathOf));
  }
  return check.faults;
}

const fields = ["share-jobs", "share-assistance", "share-school"] as const;

/**
 * Areas whose own shares of the money come to more than all of it, at the upper ends of their ranges: a fault at the last
 * entry that gives one of them; `pathOf` gives an entry's path.
 */
export function checkLocalShares(
  local: readonly LocalAssumptions[],
  assumptions: Assumptions,
  { areas }: ProgrammeData,
  pathOf: (entry: number) => string,
): Fault[] {
  const found = new Map<string, Fault>();
  for (const area of areas) {
    const entries = fields.map((id) => localEntry(local, area, id));
    const last = Math.max(...entries);
    if (last < 0) continue;
    const most = fields.map((id) =>
      highest(localSetting(local, area, id) ?? assumptions[id] ?? parameters[id].preset),
    );
    const sum = most.reduce((total, value) => total + value, 0);
    if (sum <= 1 + 1e-9) continue;
    const k = entries.lastIndexOf(last);
    const value = most[k] as number;
    const path = `${pathOf(last)}.assumptions.${fields[k]}`;
    const room = Math.max(0, Math.round((1 - (sum - value)) * 1e9) / 1e9);
    if (!found.has(path)) found.set(path, { code: "outOfRange", path, value, allowed: `<= ${room}` });
  }
  return [...found.values()];
}

const highest = (setting: number | Range): number => (typeof setting === "number" ? setting : setting[2]);
