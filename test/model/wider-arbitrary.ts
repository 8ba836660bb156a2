import fc from "fast-check";
import type { Limit } from "../../src/model/rule/limit.ts";
import { type Case, caseArbitrary } from "./arbitrary.ts";

/** What later versions of the model can say beyond `caseArbitrary`, whose cases the frozen results rest on. */
const limitArbitrary: fc.Arbitrary<Limit> = fc.oneof(limit("floor", 0.1), limit("floor", 1), limit("cap", 2));

function limit(bound: Limit["bound"], max: number): fc.Arbitrary<Limit> {
  return fc
    .integer({ min: 0, max: 100 })
    .map((share) => ({ id: `baseline ${bound}`, bound, measure: "baseline", value: (max * share) / 100 }));
}

/** Random programmes and rules with everything a rule can say. */
export const widerCaseArbitrary = (least = 1, most = 9): fc.Arbitrary<Case> =>
  caseArbitrary(least, most).chain(({ rule, programme }) =>
    fc
      .record({
        awards: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20_000_000 })), {
          minLength: programme.areas.length,
          maxLength: programme.areas.length,
        }),
        limit: fc.option(limitArbitrary),
      })
      .map(({ awards, limit }) => {
        const wider = limit === null ? rule : { ...rule, limits: [...(rule.limits ?? []), limit] };
        const areas = programme.areas.map((area, i) => ({
          ...area,
          baselineAward: { value: awards[i] as number, provenance: "inferred" as const },
        }));
        return { rule: wider, programme: { ...programme, areas, rule: wider } };
      }),
  );
