import { choiceOf, FaultList } from "../model/faults.ts";
import type { Programme } from "../model/programme.ts";
import { type Fault, fail, ok, type Result } from "../model/result.ts";
import type { ProgrammePackage } from "../programmes/package.ts";
import type { InlineProgramme, ProgrammeReference } from "./scenario.ts";

/** What scenarios need of the product's programmes. */
export interface Catalogue {
  readonly ids: readonly string[];
  find(id: string): Pick<ProgrammePackage, "about" | "programme"> | undefined;
}

/** Persistence of an indicator whose file says nothing (details.md 8). */
export const defaultPersistence = 0.7;

/**
 * The programme that a scenario builds on: one of the catalogue's, or the one written out in the file.
 * Errors: unknownProgramme, unsupportedVersion, and unknown areas and indicators in inline observations.
 */
export function findProgramme(
  reference: ProgrammeReference,
  catalogue: Catalogue,
): Result<Programme, readonly Fault[]> {
  if ("inline" in reference) {
    const faults = new FaultList().addAll(unknownIds(reference.inline));
    return faults.count > 0 ? fail(faults.list()) : ok(inlineProgramme(reference.inline));
  }
  const { id, version } = reference;
  const found = catalogue.find(id);
  if (found === undefined)
    return fail([{ code: "unknownProgramme", path: "programme.id", value: id, allowed: catalogue.ids }]);
  if (version !== undefined && version !== found.about.version) {
    const allowed = found.about.version;
    return fail([{ code: "unsupportedVersion", path: "programme.version", value: version, allowed }]);
  }
  return ok(found.programme);
}

/** An inline programme with its defaults filled in; attributes, last awards and national values are the user's. */
export function inlineProgramme(inline: InlineProgramme): Programme {
  const { id, areas, indicators, observations, rule, groups, local } = inline;
  return {
    id,
    areas: areas.map(({ id, name, municipality, attributes, lastAwardSek, withoutPeople }) => ({
      id,
      name,
      municipality,
      attributes: Object.fromEntries(
        Object.entries(attributes).map(([key, value]) => [key, { value, provenance: "user" }]),
      ),
      lastAward: lastAwardSek === undefined ? null : { value: lastAwardSek, provenance: "user" },
      ...(withoutPeople && { withoutPeople }),
    })),
    indicators: indicators.map(({ id, title, direction, persistence, nation }) => ({
      id,
      title,
      direction,
      persistence: persistence ?? defaultPersistence,
      nation: nation ?? {},
      nationProvenance: "user",
    })),
    observations,
    rule,
    ...(groups && { groups }),
    ...(local && { local }),
  };
}

/** Observations of areas and indicators that a programme in a file does not have. */
export function* unknownIds({ areas, indicators, observations }: InlineProgramme): Generator<Fault> {
  const areaIds = new Set(areas.map((area) => area.id));
  const indicatorIds = new Set(indicators.map((indicator) => indicator.id));
  for (const [i, { area, indicator }] of observations.entries()) {
    const path = `programme.inline.observations[${i}]`;
    if (!areaIds.has(area))
      yield { code: "unknownArea", path: `${path}.area`, value: area, ...choiceOf(areaIds) };
    if (!indicatorIds.has(indicator))
      yield {
        code: "unknownIndicator",
        path: `${path}.indicator`,
        value: indicator,
        ...choiceOf(indicatorIds),
      };
  }
}
