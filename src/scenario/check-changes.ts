import type { Programme } from "../model/programme.ts";
import { checkAssumptions } from "../model/project/check-assumptions.ts";
import type { Fault, FaultCode } from "../model/result.ts";
import { keyPath } from "./path.ts";
import type { Scenario } from "./scenario.ts";

/**
 * Ids in a scenario's changes that lead nowhere, a denominator for a value that neither the programme nor the
 * change has, and assumptions that are unknown or outside what their parameter admits.
 */
export function checkChanges(
  { data = [], attributes = [], assumptions = {} }: Pick<Scenario, "data" | "attributes" | "assumptions">,
  { areas, indicators, observations }: Programme,
): Fault[] {
  const wrongAssumptions = checkAssumptions(assumptions, (id) => keyPath("assumptions", id));
  if (data.length === 0 && attributes.length === 0) return wrongAssumptions;

  const areaIds = new Set(areas.map((area) => area.id));
  const indicatorIds = new Set(indicators.map((indicator) => indicator.id));
  const attributeIds = new Set(areas.flatMap((area) => Object.keys(area.attributes)));
  const lacksValue = data.some((change) => change.value === undefined);
  const observed = new Set(
    lacksValue ? observations.map((each) => JSON.stringify([each.area, each.indicator, each.year])) : [],
  );

  return [
    ...data.flatMap((change, i): Fault[] => {
      const path = `data[${i}]`;
      const unknown = [
        ...unlessKnown(areaIds, change.area, "unknownArea", `${path}.area`),
        ...unlessKnown(indicatorIds, change.indicator, "unknownIndicator", `${path}.indicator`),
      ];
      const { area, indicator, year } = change;
      if (unknown.length > 0 || change.value !== undefined) return unknown;
      if (observed.has(JSON.stringify([area, indicator, year]))) return [];
      return [{ code: "missingObservation", path, area, indicator, year }];
    }),
    ...attributes.flatMap((change, i): Fault[] => [
      ...unlessKnown(areaIds, change.area, "unknownArea", `attributes[${i}].area`),
      ...unlessKnown(attributeIds, change.attribute, "unknownAttribute", `attributes[${i}].attribute`),
    ]),
    ...wrongAssumptions,
  ];
}

const unlessKnown = (ids: ReadonlySet<string>, id: string, code: FaultCode, path: string): Fault[] =>
  ids.has(id) ? [] : [{ code, path, value: id, allowed: [...ids] }];
