import type { Allocation } from "../../allocation.ts";
import type { Area } from "../../programme.ts";
import type { MeasuredPot } from "./measured-pot.ts";

/** An area's change in a pot, in people. */
export interface LuckChange {
  readonly area: string;
  /** Kronor from the pot. */
  readonly sek: number;
  /** Change of the share in the good direction. */
  readonly change: number;
  /** The change in people: times those counted in the latest year. Null where nobody counted them. */
  readonly people: number | null;
  /** Standard deviation by chance, in people. */
  readonly chancePeople: number | null;
  /** The area with the next larger change, and how many people more would have made the two level; null for the largest. */
  readonly next: { readonly area: string; readonly people: number } | null;
}

/** A pot that pays for a change: how much of the differences between areas is true. */
export interface LuckPot {
  readonly id: string;
  readonly indicator: string;
  /** Money of the pot, in kronor. */
  readonly moneySek: number;
  /** Share of the variance between areas that is true, 0-1, and its 90 % interval; null where no two areas can be compared. */
  readonly reliability: number | null;
  readonly reliabilityLow: number | null;
  readonly reliabilityHigh: number | null;
  /** Standard deviations between true changes and by chance, in the improvement's measure. */
  readonly trueDeviation: number;
  readonly chanceDeviation: number;
  /** The median over areas of `next.people`; null with fewer than two areas. */
  readonly neighbourPeople: number | null;
  /** In order of id. */
  readonly areas: readonly LuckChange[];
}

/** What of an award rests on the fewest people: the kronor per person are the highest. */
export interface Striking {
  readonly pot: string;
  readonly indicator: string;
  readonly area: string;
  readonly sek: number;
  readonly people: number;
  readonly chancePeople: number;
}

/** The pots of an allocation that pay for changes, in people. */
export function luckPots(
  pots: readonly MeasuredPot[],
  areas: readonly Area[],
  allocation: Allocation,
): LuckPot[] {
  const results = new Map(allocation.areas.map((area) => [area.id, area]));
  const idOf = (number: number) => (areas[number] as Area).id;
  return pots.map((measured) => {
    const { at, pot, improvement, reliability, changes, persons, deviations } = measured;
    const places = [...measured.areas.keys()];
    const byChange = [...places].sort((a, b) => (changes[b] as number) - (changes[a] as number) || a - b);
    const above = new Map(byChange.map((place, rank) => [place, byChange[rank - 1]]));
    const counted = (place: number, value: number): number | null => {
      const people = (persons[place] as number) * value;
      return Number.isFinite(people) ? people : null;
    };
    const nextOf = (place: number): LuckChange["next"] => {
      const other = above.get(place);
      if (other === undefined) return null;
      const people = counted(place, (changes[other] as number) - (changes[place] as number));
      return people === null
        ? null
        : { area: idOf(measured.areas[other] as number), people: wholePeople(people) };
    };
    const listed = places.map((place): LuckChange => {
      const area = idOf(measured.areas[place] as number);
      return {
        area,
        sek: results.get(area)?.potsSek[at] ?? 0,
        change: changes[place] as number,
        people: counted(place, changes[place] as number),
        chancePeople: counted(place, deviations[place] as number),
        next: nextOf(place),
      };
    });
    return {
      id: pot.id,
      indicator: improvement.indicator,
      moneySek: allocation.pots[at]?.moneySek ?? 0,
      reliability: reliability.value,
      reliabilityLow: reliability.low,
      reliabilityHigh: reliability.high,
      trueDeviation: Math.sqrt(reliability.tau2),
      chanceDeviation: Math.sqrt(reliability.chance),
      neighbourPeople: median(listed.flatMap(({ next }) => next?.people ?? [])),
      areas: listed,
    };
  });
}

/** People to the next whole one; what is within dust of a whole number is that number. */
const wholePeople = (people: number): number => Math.max(0, Math.ceil(people - 1e-9 * Math.max(1, people)));

function median(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[half] as number)
    : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
}

/** The award part that rests on the fewest people per krona; null where no pot pays for people who are counted. */
export function strikingOf(pots: readonly LuckPot[]): Striking | null {
  let found: Striking | null = null;
  for (const { id, indicator, areas } of pots)
    for (const { area, sek, people, chancePeople } of areas) {
      if (!(sek > 0) || people === null || !(people > 0) || chancePeople === null) continue;
      if (found === null || sek / people > found.sek / found.people)
        found = { pot: id, indicator, area, sek, people, chancePeople };
    }
  return found;
}
