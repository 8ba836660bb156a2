import type { Area, Datum, Programme } from "../../programme.ts";
import { readsOf } from "../../provenance-of.ts";
import { fail, ok, type Result } from "../../result.ts";
import type { Rule } from "../../rule/rule.ts";
import { attributeKinds } from "./attribute-kinds.ts";
import type { Redrawn } from "./merge-areas.ts";
import { renameAreas } from "./rename-areas.ts";

/**
 * An area made into two with the same shares and rates: the first has `part` (above 0, below 1) of its people and counts, of
 * last year's award and of listed kronor, the second the rest. Errors: unknownArea, outOfRange.
 */
export function splitArea(rule: Rule, programme: Programme, id: string, part: number): Result<Redrawn> {
  const whole = programme.areas.find((each) => each.id === id);
  if (whole === undefined) return fail({ code: "unknownArea", area: id });
  if (!(part > 0 && part < 1)) return fail({ code: "outOfRange", path: "part", value: part, allowed: "0-1" });
  const kinds = attributeKinds(programme);
  const reads = readsOf(rule);
  const names = [`${id}-1`, `${id}-2`] as const;
  const parts = [part, 1 - part] as const;
  const areas = names.map((name, k) => partOfArea(whole, name, k, parts[k] as number, part, kinds));
  const observations = programme.observations.flatMap((each) =>
    each.area !== id
      ? [each]
      : names.map((area, k) => ({
          ...each,
          area,
          ...(each.denominator !== undefined && { denominator: each.denominator * (parts[k] as number) }),
        })),
  );
  const redrawn = renameAreas(rule, {
    of: (each) => (each === id ? names : [each]),
    amounts(amountsSek) {
      const { [id]: own, ...rest } = amountsSek;
      if (own === undefined) return amountsSek;
      const first = Math.round(own * part);
      return { ...rest, [names[0]]: first, [names[1]]: own - first };
    },
    targets(targets) {
      const { [id]: own, ...rest } = targets;
      return own === undefined ? targets : { ...rest, [names[0]]: own, [names[1]]: own };
    },
  });
  return ok({
    rule: redrawn,
    programme: {
      ...programme,
      rule: redrawn,
      areas: [...programme.areas.filter((each) => each.id !== id), ...areas],
      observations,
    },
    areas: names,
    kinds: [...kinds].filter(([attribute]) => reads.attributes.has(attribute)),
  });
}

function partOfArea(
  whole: Area,
  id: string,
  k: number,
  own: number,
  first: number,
  kinds: ReturnType<typeof attributeKinds>,
): Area {
  /** Whole kronor: the second part has what the first leaves. */
  const kronor = (datum: Datum): Datum => {
    const ofFirst = Math.round(datum.value * first);
    return { ...datum, value: k === 0 ? ofFirst : datum.value - ofFirst };
  };
  const { baselineAward, lastAward } = whole;
  return {
    ...whole,
    id,
    name: `${whole.name} ${k + 1}`,
    attributes: Object.fromEntries(
      Object.entries(whole.attributes).map(([attribute, datum]) => [
        attribute,
        kinds.get(attribute) === "rate" ? datum : { ...datum, value: datum.value * own },
      ]),
    ),
    lastAward: lastAward && kronor(lastAward),
    ...(baselineAward && { baselineAward: kronor(baselineAward) }),
  };
}
