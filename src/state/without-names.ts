import type { ProgrammePackage } from "../programmes/package.ts";

/** 0 is A, 25 is Z, 26 is AA. */
export function letterOf(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letterOf(Math.floor(at / 26) - 1) + last;
}

const numerals: readonly (readonly [number, string])[] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** A whole number above zero in Roman numerals. */
export function romanOf(number: number): string {
  const largest = numerals.find(([value]) => value <= number);
  return largest === undefined ? "" : largest[1] + romanOf(number - largest[0]);
}

/** The package with letters for areas and Roman numerals for municipalities, in the programme's own order, so that a rule can be judged without knowing whom it pays. */
export function withoutNames(pack: ProgrammePackage): ProgrammePackage {
  const { areas } = pack.programme;
  const municipalities = [...new Set(areas.map((area) => area.municipality))];
  const hidden = areas.map((area, at) => ({
    ...area,
    name: letterOf(at),
    municipality: romanOf(municipalities.indexOf(area.municipality) + 1),
  }));
  return { ...pack, programme: { ...pack.programme, areas: hidden } };
}
