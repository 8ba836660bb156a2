import type { TwoPayments } from "./two-payments.ts";

/** Kronor in two payments. The second is null where there is no payment after. */
export interface InTwo {
  readonly firstSek: number;
  readonly secondSek: number | null;
}

/** A number of people that pays best, at a cost per person. */
export interface BestResponse {
  readonly people: number;
  /** Award less cost, against no one more. */
  readonly gainSek: number;
}

/** What the rule invites an area to, on one indicator: not what anyone does. Unrounded kronor. */
export interface Scan {
  readonly area: string;
  readonly indicator: string;
  /** The largest jump of the own award over a tenth of a percentage point, and where: how far from what is observed it ends, a share in the good direction. */
  readonly jumpSek: number;
  readonly jumpAt: number;
  /** A tenth of a percentage point in people. */
  readonly stepPeople: number;
  /** Shares in the good direction from and to which the own award stays as it is, around what is observed; null where it moves. */
  readonly dead: { readonly from: number; readonly to: number } | null;
  /** The fewest people more that move the own award, where one does not; null where none within five points do. */
  readonly paysFrom: number | null;
  /** One person more who stays, and one who is counted in the latest year alone. */
  readonly lasting: InTwo;
  readonly oneYear: InTwo;
  /** One person moved from the latest year to the one after. */
  readonly later: InTwo;
  /** One person who does not count in the good direction left out of those counted. */
  readonly leftOut: InTwo;
  /** The fewest people in the wrong direction that raise the own award; null where none do. */
  readonly wrongWay: { readonly people: number; readonly sek: number } | null;
  /** The best number of people more by the payment alone, and with the payment after it. */
  readonly best: BestResponse;
  readonly bestOfTwo: BestResponse | null;
}

/** How far a scan goes either way, and in what steps (details.md 56). */
export const scanReach = 0.05;
const steps = 50;

/** Less than this is no change of an award. */
const dust = 1e-3;

const clean = (sek: number): number => (Math.abs(sek) < dust ? 0 : sek);

/** Everything on one indicator of one area. Null where the people counted are not known. */
export function scanOf(payments: TwoPayments, indicator: number, area: number, costSek: number): Scan | null {
  const { kernel, indicators } = payments;
  const persons = payments.personsOf(indicator, area);
  const share = payments.shareOf(indicator, area);
  if (!(persons > 0) || Number.isNaN(share)) return null;
  const { direction } = kernel.frame.indicator(indicators[indicator]?.id ?? "");
  const room = { up: direction > 0 ? 1 - share : share, down: direction > 0 ? share : 1 - share };
  const first = (now: number, counted = 0) => {
    const paid = payments.pay([{ indicator, area, now: direction * now, after: 0, counted }]);
    return paid === null ? Number.NaN : (paid[area] as number);
  };
  const second = (now: number, after: number, counted = 0) => {
    const paid = payments.payAfter([
      { indicator, area, now: direction * now, after: direction * after, counted },
    ]);
    return paid === null ? Number.NaN : (paid[area] as number);
  };
  const own = payments.first[area] as number;
  const ownAfter = payments.second[area] as number;
  const inTwo = (now: number, after: number, counted = 0): InTwo => {
    const secondSek = clean(second(now, after, counted) - ownAfter);
    return {
      firstSek: clean(first(now, counted) - own),
      secondSek: Number.isNaN(secondSek) ? null : secondSek,
    };
  };
  const one = 1 / persons;

  /** The own award at every step from -50 to 50; NaN beyond none or all of the people, or where the rule fails. */
  const offsets = Array.from({ length: 2 * steps + 1 }, (_, at) => (at - steps) / (steps / scanReach));
  const awards = offsets.map((offset) =>
    offset > room.up + 1e-12 || -offset > room.down + 1e-12 ? Number.NaN : offset === 0 ? own : first(offset),
  );
  const jump = largestJump(offsets, awards);
  const dead = deadZone(offsets, awards);
  // A share that counts those who do not count in the good direction: one of them fewer among all.
  const without = persons > 1 ? leftOutShare(share, persons, direction) : Number.NaN;
  return {
    area: kernel.frame.areas[area]?.id ?? "",
    indicator: indicators[indicator]?.id ?? "",
    ...jump,
    stepPeople: persons * (scanReach / steps),
    dead,
    paysFrom: paysFrom(dead, (people) => first(people * one) - own, persons, room.up),
    lasting: inTwo(one, one),
    oneYear: inTwo(one, 0),
    later: inTwo(-one, 0),
    leftOut: Number.isNaN(without)
      ? { firstSek: Number.NaN, secondSek: null }
      : inTwo(direction * (without - share), direction * (without - share), -1),
    wrongWay: wrongWay((people) => first(-people * one) - own, persons, room.down),
    ...bestResponses(persons, room.up, costSek, one, first, second, own, ownAfter),
  };
}

/** The share once one person who does not count in the good direction is left out of those counted. */
function leftOutShare(share: number, persons: number, direction: 1 | -1): number {
  // Of an indicator that is better lower, those who do not count in the good direction are the ones counted in the share.
  const counted = direction > 0 ? share * persons : Math.max(0, share * persons - 1);
  return Math.min(1, counted / (persons - 1));
}

function largestJump(offsets: readonly number[], awards: readonly number[]) {
  let found = { jumpSek: 0, jumpAt: 0 };
  for (let at = 1; at < offsets.length; at++) {
    const jumpSek = (awards[at] as number) - (awards[at - 1] as number);
    if (Math.abs(jumpSek) > Math.abs(found.jumpSek) + dust)
      found = { jumpSek, jumpAt: offsets[at] as number };
  }
  return found;
}

/** How far the award stays the same either way; null where it does not even for one step. */
function deadZone(offsets: readonly number[], awards: readonly number[]): Scan["dead"] {
  const own = awards[steps] as number;
  const isSame = (at: number) => Math.abs((awards[at] ?? Number.NaN) - own) < dust;
  let from = steps;
  let to = steps;
  while (isSame(from - 1)) from--;
  while (isSame(to + 1)) to++;
  return from === to ? null : { from: offsets[from] as number, to: offsets[to] as number };
}

/** The fewest people at which the award begins to move, by halving within the step after the dead zone; null where it does not. */
function paysFrom(
  dead: Scan["dead"],
  gainOf: (people: number) => number,
  persons: number,
  room: number,
): Scan["paysFrom"] {
  if (dead === null || dead.to >= scanReach - 1e-9) return null;
  const moves = (people: number) => Math.abs(gainOf(people)) >= dust;
  let none = Math.max(0, Math.floor(dead.to * persons));
  let some = Math.min(Math.floor(room * persons + 1e-9), Math.ceil((dead.to + scanReach / steps) * persons));
  if (none >= some || moves(none) || !moves(some)) return null;
  while (some - none > 1) {
    const middle = Math.floor((none + some) / 2);
    if (moves(middle)) some = middle;
    else none = middle;
  }
  return some;
}

/** The fewest people whose loss would raise the award: step by step, then one by one within the first step that does. */
function wrongWay(gainOf: (people: number) => number, persons: number, room: number): Scan["wrongWay"] {
  const most = Math.floor(Math.min(room, scanReach) * persons + 1e-9);
  const stride = Math.max(1, Math.ceil(most / steps));
  for (
    let to = 1;
    to <= most;
    to = Math.min(most, to + stride) === to ? most + 1 : Math.min(most, to + stride)
  ) {
    if (!(gainOf(to) > dust)) continue;
    for (let people = Math.max(1, to - stride + 1); people <= to; people++) {
      const sek = gainOf(people);
      if (sek > dust) return { people, sek };
    }
  }
  return null;
}

/** The numbers of people that pay best, in steps of a thousandth of those counted. */
function bestResponses(
  persons: number,
  room: number,
  costSek: number,
  one: number,
  first: (now: number) => number,
  second: (now: number, after: number) => number,
  own: number,
  ownAfter: number,
): Pick<Scan, "best" | "bestOfTwo"> {
  const most = Math.floor(Math.min(room, scanReach) * persons + 1e-9);
  const stride = Math.max(1, Math.ceil(most / steps));
  let best: BestResponse = { people: 0, gainSek: 0 };
  let bestOfTwo: BestResponse = best;
  let isKnown = true;
  for (let people = stride; people <= most; people += stride) {
    const gain = first(people * one) - own - costSek * people;
    if (gain > best.gainSek + dust) best = { people, gainSek: gain };
    const after = second(people * one, people * one) - ownAfter;
    if (Number.isNaN(after)) isKnown = false;
    if (gain + after > bestOfTwo.gainSek + dust) bestOfTwo = { people, gainSek: gain + after };
  }
  return { best, bestOfTwo: isKnown ? bestOfTwo : null };
}
