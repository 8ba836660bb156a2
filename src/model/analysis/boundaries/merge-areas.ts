import type { Area, Datum, Observation, Programme } from "../../programme.ts";
import { weakest } from "../../provenance.ts";
import { readsOf } from "../../provenance-of.ts";
import { type Fault, fail, ok, type Result } from "../../result.ts";
import type { Rule } from "../../rule/rule.ts";
import { type AttributeKind, attributeKinds } from "./attribute-kinds.ts";
import { renameAreas } from "./rename-areas.ts";

/** A rule and its programme after boundaries have moved, and what the new areas are called. */
export interface Redrawn {
  readonly rule: Rule;
  readonly programme: Programme;
  /** Ids of the new areas. */
  readonly areas: readonly string[];
  /** What was taken for a count and what for a rate, of the attributes that the rule reads. */
  readonly kinds: readonly (readonly [attribute: string, kind: AttributeKind])[];
}

/**
 * Areas made into one: shares are pooled over their people, counts added up, rates weighted by inhabitants, last year's
 * awards and listed kronor added up, and the rule names the new area where it named one of them. Errors: unknownArea; a
 * figure that the rule reads and that lacks its denominator (missingDenominator), or its inhabitants (missingAttribute).
 */
export function mergeAreas(rule: Rule, programme: Programme, ids: readonly string[]): Result<Redrawn> {
  const members: Area[] = [];
  for (const id of ids) {
    const area = programme.areas.find((each) => each.id === id);
    if (area === undefined) return fail({ code: "unknownArea", area: id });
    members.push(area);
  }
  const [first] = members;
  if (first === undefined || new Set(ids).size < 2) return fail({ code: "empty", path: "areas" });
  const id = ids.join("+");
  const reads = readsOf(rule);
  const kinds = attributeKinds(programme);
  const attributes: Record<string, Datum> = {};
  for (const [attribute, kind] of kinds) {
    const merged = mergedAttribute(members, attribute, kind);
    if (merged.ok) attributes[attribute] = merged.value;
    else if (reads.attributes.has(attribute)) return merged;
  }
  const lastAward = sumOfData(members.map((area) => area.lastAward));
  const baselineAward = sumOfData(members.map((area) => area.baselineAward ?? null));
  const { baselineAward: _, ...rest } = first;
  const area: Area = {
    ...rest,
    id,
    name: members.map(({ name }) => name).join(" + "),
    attributes,
    lastAward,
    ...(baselineAward !== null && { baselineAward }),
  };
  const gone = new Set(ids);
  const pooled = pooledObservations(programme.observations, ids, id, (key) => reads.observations.has(key));
  if (!pooled.ok) return pooled;
  const observations = [...programme.observations.filter((each) => !gone.has(each.area)), ...pooled.value];
  const people = peopleBy(programme.observations);
  let missing: Fault | null = null;
  const redrawn = renameAreas(rule, {
    of: (each) => [gone.has(each) ? id : each],
    amounts(amountsSek) {
      const kept = Object.entries(amountsSek).filter(([each]) => !gone.has(each));
      const own = Object.entries(amountsSek).filter(([each]) => gone.has(each));
      return {
        ...Object.fromEntries(kept),
        ...(own.length > 0 && { [id]: own.reduce((sum, [, sek]) => sum + sek, 0) }),
      };
    },
    targets(targets, { indicator, to }) {
      const year = Math.max(...to);
      const own = ids.flatMap((each): [number, number][] => {
        const target = targets[each];
        const persons = people(each, indicator, year);
        if (target !== undefined && persons === undefined)
          missing ??= { code: "missingDenominator", area: each, indicator, year };
        return target === undefined || persons === undefined ? [] : [[target, persons]];
      });
      const all = own.reduce((sum, [, persons]) => sum + persons, 0);
      const kept = Object.entries(targets).filter(([each]) => !gone.has(each));
      const target = own.reduce((sum, [share, persons]) => sum + share * persons, 0) / all;
      return { ...Object.fromEntries(kept), ...(own.length > 0 && { [id]: target }) };
    },
  });
  if (missing !== null) return fail(missing);
  return ok({
    rule: redrawn,
    programme: {
      ...programme,
      rule: redrawn,
      areas: [...programme.areas.filter((each) => !gone.has(each.id)), area],
      observations,
    },
    areas: [id],
    kinds: [...kinds].filter(([attribute]) => reads.attributes.has(attribute)),
  });
}

function mergedAttribute(members: readonly Area[], attribute: string, kind: AttributeKind): Result<Datum> {
  const data: Datum[] = [];
  let [sum, people] = [0, 0];
  for (const { id, attributes } of members) {
    const datum = attributes[attribute];
    if (datum === undefined) return fail({ code: "missingAttribute", attribute, area: id });
    const weight = kind === "count" ? 1 : attributes.population?.value;
    if (weight === undefined) return fail({ code: "missingAttribute", attribute: "population", area: id });
    data.push(datum);
    sum += weight * datum.value;
    people += weight;
  }
  return ok({
    value: kind === "count" ? sum : people > 0 ? sum / people : 0,
    provenance: weakest(data.map(({ provenance }) => provenance)),
  });
}

function sumOfData(data: readonly (Datum | null)[]): Datum | null {
  const known = data.filter((datum) => datum !== null);
  if (known.length < data.length || known.length === 0) return null;
  return {
    value: known.reduce((sum, { value }) => sum + value, 0),
    provenance: weakest(known.map(({ provenance }) => provenance)),
  };
}

/** Shares pooled over people, for what all of the areas have; what the rule reads must have its denominators. */
function pooledObservations(
  observations: readonly Observation[],
  ids: readonly string[],
  id: string,
  isRead: (key: string) => boolean,
): Result<Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const each of observations) {
    if (!ids.includes(each.area)) continue;
    const key = `${each.indicator} ${each.year}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const pooled: Observation[] = [];
  for (const [key, members] of groups) {
    const [first] = members;
    if (first === undefined || members.length < ids.length) continue;
    const { indicator, year } = first;
    const bare = members.find(({ denominator }) => denominator === undefined);
    if (bare !== undefined) {
      if (isRead(key)) return fail({ code: "missingDenominator", area: bare.area, indicator, year });
      continue;
    }
    const persons = members.reduce((sum, { denominator = 0 }) => sum + denominator, 0);
    const counted = members.reduce((sum, { value, denominator = 0 }) => sum + value * denominator, 0);
    const provenance = weakest(members.map((each) => each.provenance));
    pooled.push({ area: id, indicator, year, value: counted / persons, denominator: persons, provenance });
  }
  return ok(pooled);
}

const peopleBy = (observations: readonly Observation[]) => {
  const known = new Map(
    observations.map((each) => [`${each.area} ${each.indicator} ${each.year}`, each.denominator]),
  );
  return (area: string, indicator: string, year: number) => known.get(`${area} ${indicator} ${year}`);
};
