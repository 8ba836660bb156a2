/** Where the bands of change begin, in per cent of the baseline award (details.md 55). */
export const bandLimits = [1, 5, 20] as const;

/**
 * How much an area's award changes against the baseline, in per cent of its baseline award: `less3` at least 20 % less,
 * `less2` 5 to below 20 % less, `less1` 1 to below 5 % less, `same` less than 1 % either way, and so on up; `new` where
 * it got nothing and now gets something.
 */
export const changeBands = ["less3", "less2", "less1", "same", "more1", "more2", "more3", "new"] as const;
export type ChangeBand = (typeof changeBands)[number];

/** The band of an award in whole kronor against a baseline award in whole kronor. Exact: no division. */
export function bandOf(awardSek: number, baselineSek: number): ChangeBand {
  if (baselineSek === 0) return awardSek > 0 ? "new" : "same";
  const change = awardSek - baselineSek;
  const size = bandLimits.filter((limit) => Math.abs(change) * 100 >= limit * baselineSek).length;
  if (size === 0) return "same";
  return `${change < 0 ? "less" : "more"}${size as 1 | 2 | 3}`;
}

/** An area in the comparison with the baseline. */
export interface Changed {
  readonly area: string;
  readonly awardSek: number;
  readonly baselineSek: number;
}

/** What a band holds. */
export interface BandCount {
  readonly band: ChangeBand;
  readonly areas: readonly string[];
  /** What its areas gain or lose together, in kronor. */
  readonly changeSek: number;
}

/** The areas by band, every band once, from the largest loss to the new ones. */
export function countBands(areas: readonly Changed[]): BandCount[] {
  const banded = areas.map((area) => ({ ...area, band: bandOf(area.awardSek, area.baselineSek) }));
  return changeBands.map((band) => {
    const members = banded.filter((each) => each.band === band);
    return {
      band,
      areas: members.map(({ area }) => area),
      changeSek: members.reduce((sum, { awardSek, baselineSek }) => sum + awardSek - baselineSek, 0),
    };
  });
}
