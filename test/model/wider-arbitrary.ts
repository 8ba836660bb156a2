import fc from "fast-check";
import type { Criterion } from "../../src/model/rule/criterion.ts";
import { changeReferences, type Improvement } from "../../src/model/rule/improvement.ts";
import type { Limit } from "../../src/model/rule/limit.ts";
import type { Rule } from "../../src/model/rule/rule.ts";
import { type Case, caseArbitrary, improvementArbitrary } from "./arbitrary.ts";

/** What later versions of the model can say beyond `caseArbitrary`, whose cases the frozen results rest on. */
const limitArbitrary: fc.Arbitrary<Limit> = fc.oneof(limit("floor", 0.1), limit("floor", 1), limit("cap", 2));

function limit(bound: Limit["bound"], max: number): fc.Arbitrary<Limit> {
  return fc
    .integer({ min: 0, max: 100 })
    .map((share) => ({ id: `baseline ${bound}`, bound, measure: "baseline", value: (max * share) / 100 }));
}

const decimal = (max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 1000 }).map((part) => (max * part) / 1000);

const relativeArbitrary = improvementArbitrary.chain((improvement) =>
  fc.constantFrom(...changeReferences).map((relativeTo): Improvement => ({ ...improvement, relativeTo })),
);

const criterionArbitrary: fc.Arbitrary<Criterion> = fc.oneof(
  relativeArbitrary.map((improvement): Criterion => ({ kind: "improvement", ...improvement })),
  fc.record({
    kind: fc.constant("price" as const),
    improvement: relativeArbitrary,
    sekPerUnit: fc.oneof(decimal(2e8), decimal(1e4)),
  }),
  fc.record({
    kind: fc.constant("target" as const),
    indicator: fc.constantFrom("work", "support"),
    from: fc.constantFrom<number[][]>([2009], [2010, 2011]),
    to: fc.constant<number[]>([2012]),
    ahead: decimal(0.3).filter((ahead) => ahead > 0),
    form: fc.constantFrom("linear" as const, "allOrNothing" as const),
  }),
);

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
        pot: fc.option(fc.record({ weight: fc.constantFrom(0.5, 1, 2), criterion: criterionArbitrary })),
      })
      .map(({ awards, limit, pot }) => {
        const wider: Rule = {
          ...rule,
          ...(limit !== null && { limits: [...(rule.limits ?? []), limit] }),
          ...(pot !== null && { pots: [...rule.pots, { id: "wider", ...pot }] }),
        };
        const areas = programme.areas.map((area, i) => ({
          ...area,
          baselineAward: { value: awards[i] as number, provenance: "inferred" as const },
        }));
        return { rule: wider, programme: { ...programme, areas, rule: wider } };
      }),
  );
