import { choiceOf } from "../model/faults.ts";
import type { Programme } from "../model/programme.ts";
import type { Fault } from "../model/result.ts";
import { keyPath } from "./path.ts";
import type { AddedArea } from "./scenario.ts";

/**
 * Added areas with the id of one that the programme has (duplicateId), and indicators and attributes that it does not
 * have, each with its path.
 */
export function* checkAddedAreas(added: readonly AddedArea[], programme: Programme): Generator<Fault> {
  if (added.length === 0) return;
  const own = programme.areas.filter(({ isAdded }) => isAdded !== true);
  const areaIds = new Set(own.map(({ id }) => id));
  const indicatorIds = new Set(programme.indicators.map(({ id }) => id));
  const attributeIds = new Set([
    ...own.flatMap(({ attributes }) => Object.keys(attributes)),
    ...(programme.asked?.attributes ?? []),
  ]);
  for (const [i, { id, attributes = {}, levels = [] }] of added.entries()) {
    if (areaIds.has(id)) yield { code: "duplicateId", path: `areas[${i}].id`, value: id };
    for (const attribute of Object.keys(attributes))
      if (!attributeIds.has(attribute))
        yield {
          code: "unknownAttribute",
          path: keyPath(`areas[${i}].attributes`, attribute),
          value: attribute,
          ...choiceOf(attributeIds),
        };
    for (const [j, { indicator }] of levels.entries())
      if (!indicatorIds.has(indicator))
        yield {
          code: "unknownIndicator",
          path: `areas[${i}].levels[${j}].indicator`,
          value: indicator,
          ...choiceOf(indicatorIds),
        };
  }
}
