import { expect, test } from "vitest";
import type { Provenance } from "../../src/model/provenance.ts";
import { weakest } from "../../src/model/provenance.ts";
import { provenanceOf } from "../../src/model/provenance-of.ts";
import type { Criterion } from "../../src/model/rule/criterion.ts";
import type { Rule } from "../../src/model/rule/rule.ts";
import { exampleProgramme, improvement, onePot } from "./example.ts";

/** Observations published, refugees illustrative, last award published; the nation's values as given. */
function of(criterion: Criterion, changes: Partial<Rule> = {}, nation?: Provenance): Provenance {
  const rule = onePot(criterion, changes);
  const programme = exampleProgramme(
    { a: { work: [0.4, 0.4, 0.5], population: 10, refugees: 0.1, lastAward: 5 } },
    rule,
  );
  if (nation === undefined) return provenanceOf(rule, programme);
  return provenanceOf(rule, {
    ...programme,
    indicators: programme.indicators.map((one) => ({ ...one, nationProvenance: nation })),
  });
}

const plain: Criterion = { kind: "improvement", ...improvement() };

test("arithmetic on published figures is inferred, also where nothing is read", () => {
  expect(weakest([])).toBe("inferred");
  expect(weakest(["published", "published-rounded"])).toBe("inferred");
  expect(of({ kind: "equal" })).toBe("inferred");
  expect(of(plain)).toBe("inferred");
});

test("the weakest figure that a rule reads decides, wherever it is read", () => {
  const adjustment = [{ attribute: "refugees", weight: 1 }];
  expect(of({ kind: "improvement", ...improvement({ multiply: adjustment }) })).toBe("illustrative");
  expect(of({ kind: "rank", improvement: improvement({ add: adjustment }) })).toBe("illustrative");
  expect(
    of({ kind: "valueAdded", improvement: improvement({ times: "refugees" }), levelYears: [2010] }),
  ).toBe("illustrative");
  expect(of({ kind: "size", attribute: "refugees" })).toBe("illustrative");
  expect(of({ kind: "size", attribute: "population" })).toBe("inferred");
  expect(of({ kind: "need", indicator: "work", years: [2012], reference: 1, times: "refugees" })).toBe(
    "illustrative",
  );
  expect(
    of(plain, {
      selection: {
        kind: "all",
        of: [
          { kind: "not", of: { kind: "compare", quantity: { attribute: "refugees" }, op: ">", value: 1 } },
        ],
      },
    }),
  ).toBe("illustrative");
  expect(
    of(plain, { selection: { kind: "top", n: 1, by: { attribute: "refugees" }, order: "highest" } }),
  ).toBe("illustrative");
  expect(
    of(plain, {
      limits: [{ id: "l", bound: "cap", measure: "perInhabitant", value: 1, attribute: "refugees" }],
    }),
  ).toBe("illustrative");
});

test("the nation's values count where they are read", () => {
  expect(of({ kind: "need", indicator: "work", years: [2012], reference: "nation" }, {}, "user")).toBe(
    "user",
  );
  expect(of({ kind: "need", indicator: "work", years: [2012], reference: "best" }, {}, "user")).toBe(
    "inferred",
  );
  expect(
    of({ kind: "improvement", ...improvement({ measure: "gapClosed", reference: "nation" }) }, {}, "user"),
  ).toBe("user");
  expect(
    of({ kind: "improvement", ...improvement({ measure: "pp", reference: "nation" }) }, {}, "user"),
  ).toBe("inferred");
});
