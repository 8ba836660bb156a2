import type { Area } from "./programme.ts";
import type { Limit } from "./rule/limit.ts";
import { type Rule, ruleDefaults } from "./rule/rule.ts";
import { throwFault } from "./throw-fault.ts";
import { compare } from "./tolerance.ts";

/** What limits made of one area's sum, in unrounded kronor. */
export interface LimitedArea {
  readonly after: number;
  readonly floorSek: number | null;
  readonly capSek: number | null;
  /** Given equally from what the caps left over. */
  readonly extraSek: number;
}

export interface LimitedAreas {
  /** null where the caps leave money over. */
  readonly multiplier: number | null;
  readonly areas: readonly LimitedArea[];
  readonly restSek: number;
}

interface Claim {
  readonly claim: number;
  readonly floor: number;
  readonly cap: number;
}

/** Carries the limits out by going through the break points one by one (model.md 2.3); null where there are no limits. */
export function replayLimits(
  rule: Rule,
  selected: readonly Area[],
  before: readonly number[],
  placedSek: number,
  moneySek: number,
): LimitedAreas | null {
  const limits = rule.limits ?? [];
  if (limits.length === 0) return null;
  const claims = selected.map((area, i) => claimOf(limits, area, before[i] as number, moneySek));
  const least = claims.reduce((sum, { floor }) => sum + floor, 0);
  if (compare(least, placedSek) > 0)
    throwFault({ code: "floorsAboveMoney", value: least, allowed: placedSek });
  const most = claims.reduce((sum, { claim, floor, cap }) => sum + (claim > 0 ? cap : floor), 0);
  const full = compare(most, placedSek) < 0;
  const multiplier = full ? Number.POSITIVE_INFINITY : multiplierFor(claims, placedSek);
  const sums = claims.map((claim) => within(claim, multiplier));
  const rest = full ? Math.max(0, placedSek - sums.reduce((sum, value) => sum + value, 0)) : 0;
  const shares =
    (rule.unpaid ?? ruleDefaults.unpaid) === "equal" ? levelUp(claims, sums, rest) : sums.map(() => 0);
  return {
    multiplier: full ? null : multiplier,
    restSek: Math.max(0, rest - shares.reduce((sum, value) => sum + value, 0)),
    areas: claims.map(({ floor, cap }, i) => ({
      after: (sums[i] as number) + (shares[i] as number),
      floorSek: floor > 0 ? floor : null,
      capSek: cap < Number.POSITIVE_INFINITY ? cap : null,
      extraSek: shares[i] as number,
    })),
  };
}

function claimOf(limits: readonly Limit[], area: Area, claim: number, moneySek: number): Claim {
  const own = limits.filter(({ areas }) => areas === undefined || areas.includes(area.id));
  const bounds = (bound: Limit["bound"]): number[] =>
    own.filter((limit) => limit.bound === bound).map((limit) => boundOf(limit, area, moneySek));
  const floor = Math.max(0, ...bounds("floor"));
  const cap = Math.min(Number.POSITIVE_INFINITY, ...bounds("cap"));
  if (compare(floor, cap) > 0)
    throwFault({ code: "floorAboveCap", area: area.id, value: floor, allowed: cap });
  return { claim, floor, cap };
}

function boundOf(limit: Limit, area: Area, moneySek: number): number {
  const { value, measure, attribute = "population" } = limit;
  switch (measure) {
    case "sek":
      return value;
    case "shareOfBudget":
      return value * moneySek;
    case "perInhabitant": {
      const size =
        area.attributes[attribute]?.value ??
        throwFault({ code: "missingAttribute", area: area.id, attribute });
      return (
        value *
        (size < 0 ? throwFault({ code: "negativeSize", area: area.id, attribute, value: size }) : size)
      );
    }
    case "lastAward":
      return (
        value *
        (area.lastAward?.value ?? throwFault({ code: "missingLastAward", area: area.id, limit: limit.id }))
      );
    case "baseline":
      return (
        value *
        (area.baselineAward?.value ?? throwFault({ code: "missingBaseline", area: area.id, limit: limit.id }))
      );
    default:
      return measure satisfies never;
  }
}

const within = ({ claim, floor, cap }: Claim, multiplier: number): number =>
  Math.min(cap, Math.max(floor, claim > 0 ? claim * multiplier : 0));

/** Walks up the break points until the money is placed, then solves on the straight piece below. */
function multiplierFor(claims: readonly Claim[], moneySek: number): number {
  const points = claims
    .filter(({ claim }) => claim > 0)
    .flatMap(({ claim, floor, cap }) => [floor / claim, cap / claim])
    .filter((point) => point > 0 && point < Number.POSITIVE_INFINITY)
    .sort((a, b) => a - b);
  const placed = (multiplier: number): number =>
    claims.reduce((sum, claim) => sum + within(claim, multiplier), 0);
  const next = points.findIndex((point) => placed(point) >= moneySek);
  const end = next < 0 ? Number.POSITIVE_INFINITY : (points[next] as number);
  const start = next === 0 ? 0 : (points.at(next < 0 ? -1 : next - 1) ?? 0);
  const inside = end < Number.POSITIVE_INFINITY ? (start + end) / 2 : 2 * start + 1;
  const moving = claims.filter(
    ({ claim, floor, cap }) => claim > 0 && claim * inside > floor && claim * inside < cap,
  );
  const slope = moving.reduce((sum, { claim }) => sum + claim, 0);
  if (slope === 0) return start;
  const standing = claims
    .filter((claim) => !moving.includes(claim))
    .reduce((sum, claim) => sum + within(claim, inside), 0);
  return Math.min(end, Math.max(start, (moneySek - standing) / slope));
}

/** The same amount to every area up to its cap: the level x at which sum min(room, x) is the money (all room where that is less). */
function levelUp(claims: readonly Claim[], sums: readonly number[], moneySek: number): number[] {
  const rooms = claims.map(({ cap }, i) => Math.max(0, cap - (sums[i] as number)));
  let left = moneySek;
  let level = 0;
  const sorted = [...rooms].sort((a, b) => a - b);
  for (const [i, room] of sorted.entries()) {
    const open = sorted.length - i;
    const step = Math.min(room - level, left / open);
    level += step;
    left -= step * open;
    if (!(left > 0)) break;
  }
  return rooms.map((room) => Math.min(room, level));
}
