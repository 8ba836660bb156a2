import { allocate } from "../allocate.ts";
import { added, type MunicipalityTerms, municipalityTerms } from "../municipality-terms.ts";
import { localOf, type ProjectionInput } from "./input.ts";
import { localSetting } from "./local.ts";
import { expectedValue } from "./parameter.ts";
import { parameters } from "./parameters.ts";

/** What the award of the rule's own year comes to, municipality by municipality, and all of them together. */
export interface MunicipalityTable {
  readonly rows: readonly MunicipalityTerms[];
  readonly total: Omit<MunicipalityTerms, "municipality" | "areas">;
}

/**
 * Who receives the award of the rule's own year, had to advance it, can use it and loses it, and what of it is new work
 * as assumed (of a range its mean). Null where the rule cannot be carried out or no area takes part.
 */
export function municipalitiesOf(input: ProjectionInput): MunicipalityTable | null {
  const { programme, rule, assumptions } = input;
  const allocation = allocate(rule, programme);
  if (!allocation.ok) return null;
  const areas = new Map(programme.areas.map((area) => [area.id, area]));
  const local = localOf(input);
  const rows = municipalityTerms(allocation.value.areas, rule.conditions ?? {}, ({ id }) => {
    const area = areas.get(id);
    const share = (parameter: "additionality" | "match-additionality") =>
      expectedValue(
        (area && localSetting(local, area, parameter)) ??
          assumptions[parameter] ??
          programme.assumptions?.[parameter] ??
          parameters[parameter].preset,
      );
    return { grant: share("additionality"), own: share("match-additionality") };
  });
  const [first, ...rest] = rows;
  if (first === undefined) return null;
  const { municipality: _, areas: __, ...start } = first;
  return { rows, total: rest.reduce<MunicipalityTable["total"]>(added, start) };
}
