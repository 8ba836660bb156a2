import { noCollaborating } from "../model/collaboration.ts";
import { choiceOf } from "../model/faults.ts";
import { commonPayers } from "../model/payers/payer-list.ts";
import type { Programme } from "../model/programme.ts";
import { checkAssumptions } from "../model/project/check-assumptions.ts";
import { checkLocal } from "../model/project/check-local.ts";
import type { Fault, FaultCode } from "../model/result.ts";
import { addAreas } from "./add-areas.ts";
import { checkAddedAreas } from "./check-added-areas.ts";
import { checkParties } from "./check-parties.ts";
import { checkPayers } from "./check-payers.ts";
import { checkTicks } from "./check-ticks.ts";
import { keyPath } from "./path.ts";
import type { Scenario } from "./scenario.ts";

/**
 * Ids in a scenario's changes that lead nowhere, added areas with the id of another, a denominator for a value that
 * neither the programme nor the change has, assumptions, for all or for some places, that are unknown or outside what
 * their parameter admits, and causes, payers, goal areas, signs and parties that are not the programme's.
 */
export function* checkChanges(
  {
    areas: added = [],
    data = [],
    attributes = [],
    nation = [],
    assumptions = {},
    local = [],
    payers = {},
    ticks = {},
    parties = {},
  }: Pick<
    Scenario,
    "areas" | "data" | "attributes" | "nation" | "assumptions" | "local" | "payers" | "ticks" | "parties"
  >,
  given: Programme,
): Generator<Fault> {
  yield* checkAddedAreas(added, given);
  const programme = addAreas(added, given);
  const {
    areas,
    indicators,
    observations,
    asked,
    payerList = commonPayers,
    collaboration = noCollaborating,
  } = programme;
  if (data.length > 0 || attributes.length > 0) {
    const areaIds = new Set(areas.map((area) => area.id));
    const indicatorIds = new Set(indicators.map((indicator) => indicator.id));
    const attributeIds = new Set([
      ...areas.flatMap((area) => Object.keys(area.attributes)),
      ...(asked?.attributes ?? []),
    ]);
    const lacksValue = data.some((change) => change.value === undefined);
    const observed = new Set(
      lacksValue ? observations.map((each) => JSON.stringify([each.area, each.indicator, each.year])) : [],
    );
    for (const [i, { area, indicator, year, value }] of data.entries()) {
      const path = `data[${i}]`;
      const isKnown = areaIds.has(area) && indicatorIds.has(indicator);
      yield* unlessKnown(areaIds, area, "unknownArea", `${path}.area`);
      yield* unlessKnown(indicatorIds, indicator, "unknownIndicator", `${path}.indicator`);
      if (isKnown && value === undefined && !observed.has(JSON.stringify([area, indicator, year])))
        yield { code: "missingObservation", path, area, indicator, year };
    }
    for (const [i, { area, attribute }] of attributes.entries()) {
      yield* unlessKnown(areaIds, area, "unknownArea", `attributes[${i}].area`);
      yield* unlessKnown(attributeIds, attribute, "unknownAttribute", `attributes[${i}].attribute`);
    }
  }
  const indicatorIds = new Set(nation.length === 0 ? [] : indicators.map(({ id }) => id));
  for (const [i, { indicator }] of nation.entries())
    yield* unlessKnown(indicatorIds, indicator, "unknownIndicator", `nation[${i}].indicator`);
  yield* checkAssumptions(assumptions, (id) => keyPath("assumptions", id));
  yield* checkLocal(local, programme, "local", keyPath);
  yield* checkPayers(payers, payerList);
  yield* checkTicks(ticks, assumptions, collaboration);
  yield* checkParties(parties, collaboration, areas);
}

function* unlessKnown(ids: ReadonlySet<string>, id: string, code: FaultCode, path: string): Generator<Fault> {
  if (!ids.has(id)) yield { code, path, value: id, ...choiceOf(ids) };
}
