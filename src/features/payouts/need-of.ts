import type { Programme } from "../../model/programme.ts";

/**
 * How badly off each area is: the mean over indicators of its standard score on the latest level, turned so that
 * higher is worse (details.md 55). Areas without values count as average. By area id.
 */
export function needOf(programme: Programme): Map<string, number> {
  const sums = new Map(programme.areas.map((area) => [area.id, 0]));
  for (const { id, direction } of programme.indicators) {
    const observed = programme.observations.filter((each) => each.indicator === id);
    const latest = observed.reduce((year, each) => Math.max(year, each.year), 0);
    const values = observed.filter((each) => each.year === latest);
    if (values.length === 0) continue;
    const mean = values.reduce((sum, each) => sum + each.value, 0) / values.length;
    const variance = values.reduce((sum, each) => sum + (each.value - mean) ** 2, 0) / values.length;
    if (variance === 0) continue;
    for (const { area, value } of values) {
      const score = (-direction * (value - mean)) / Math.sqrt(variance);
      sums.set(area, (sums.get(area) ?? 0) + score / programme.indicators.length);
    }
  }
  return sums;
}
