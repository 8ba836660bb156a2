import { projectedAreas } from "../large-programme.ts";

/** A scenario file of a programme of n made-up areas, with the rule of 2013. */
export function ownProgramme(n: number): string {
  const { id, areas, indicators, observations, rule } = projectedAreas(n);
  const inline = {
    id,
    title: `${n} areas`,
    areas: areas.map(({ lastAward: _, attributes, ...area }) => ({
      ...area,
      attributes: Object.fromEntries(Object.entries(attributes).map(([name, { value }]) => [name, value])),
    })),
    indicators: indicators.map(({ nation: _, persistence: __, ...indicator }) => indicator),
    observations: observations.map((observation) => ({ ...observation, provenance: "user" })),
    rule,
  };
  return JSON.stringify({ utfall: 1, programme: { inline } });
}
