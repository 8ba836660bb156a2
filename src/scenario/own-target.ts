import { type Role, roles } from "../model/project/roles.ts";
import type { Target } from "../model/project/target.ts";

/** A target that people set themselves, and the year by which it is to be reached. */
export interface OwnTarget extends Target {
  readonly year: number;
}

/** Most own targets at a time. */
export const mostTargets = 8;

/** An own target. Its id is what the command line takes for the same: `employment@araby=0.5`, `assistance=-50%`. */
export function ownTarget(
  role: Role,
  area: string | null,
  kind: "share" | "change",
  value: number,
  year: number,
): OwnTarget {
  const place = area === null ? "" : `@${area}`;
  const said = kind === "share" ? String(value) : `${Number((value * 100).toFixed(6))}%`;
  return {
    id: `${role}${place}=${said}`,
    role,
    ...(area !== null && { area }),
    ...(kind === "share" ? { share: value } : { change: value }),
    year,
  };
}

/** What the model counts of own targets: those of areas there are, each once whatever its year. */
export function countedTargets(targets: readonly OwnTarget[], areas: readonly string[]): Target[] {
  const counted = new Map<string, Target>();
  for (const { year: _, ...target } of targets)
    if (target.area === undefined || areas.includes(target.area)) counted.set(target.id, target);
  return [...counted.values()];
}

/** Own targets as a file, a link or an earlier visit holds them; what is none is left out. */
export function readOwnTargets(value: unknown): OwnTarget[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, mostTargets).flatMap((each: unknown): OwnTarget[] => {
    if (typeof each !== "object" || each === null) return [];
    const { role, area, share, change, year } = each as Readonly<Record<string, unknown>>;
    const known = roles.find((id) => id === role);
    if (known === undefined || !within(year, 1900, 2300)) return [];
    if (area !== undefined && (typeof area !== "string" || area.length > 100)) return [];
    if (within(share, 0, 1)) return [ownTarget(known, area ?? null, "share", share, year)];
    return within(change, -1, 100) ? [ownTarget(known, area ?? null, "change", change, year)] : [];
  });
}

const within = (value: unknown, least: number, most: number): value is number =>
  typeof value === "number" && value >= least && value <= most;
