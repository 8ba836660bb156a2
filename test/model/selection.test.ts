import { describe, expect, test } from "vitest";
import { allocate } from "../../src/model/allocate.ts";
import { explain } from "../../src/model/explain.ts";
import type { SelectionNode } from "../../src/model/rule/selection.ts";
import { type ExampleArea, exampleProgramme, onePot } from "./example.ts";

const areas: Record<string, ExampleArea> = {
  a: { work: [0.5, 0.4, 0.4], support: [0.1, 0.1, 0.1], population: 3000 },
  b: { work: [0.5, 0.5, 0.4], support: [0.1, 0.2, 0.1], population: 4000 },
  c: { work: [0.5, 0.5, 0.6], support: [0.1, 0.3, 0.1], population: 5000 },
  d: { work: [0.5, 0.7], support: [0.1, 0.4, 0.1], population: 6000 },
};

/** The ids a selection takes, or the code of the fault. */
function selected(selection: SelectionNode, of = areas): string {
  const rule = onePot({ kind: "equal" }, { selection });
  const result = allocate(rule, exampleProgramme(of, rule));
  if (!result.ok) return result.error.code;
  return result.value.areas
    .filter((area) => area.selected)
    .map(({ id }) => id)
    .join("");
}

const work = (op: "<" | "<=" | ">" | ">=", value: number): SelectionNode => ({
  kind: "compare",
  quantity: { indicator: "work", year: 2011 },
  op,
  value,
});
const large: SelectionNode = {
  kind: "compare",
  quantity: { attribute: "population" },
  op: ">=",
  value: 4000,
};
const never: SelectionNode = { kind: "listed", areas: [] };
const top = (n: number, order: "highest" | "lowest" = "highest"): SelectionNode => ({
  kind: "top",
  n,
  by: { indicator: "work", year: 2011 },
  order,
});

describe("leaves", () => {
  test("each comparison, at its edge", () => {
    expect(selected(work("<", 0.5))).toBe("a");
    expect(selected(work("<=", 0.5))).toBe("abc");
    expect(selected(work(">", 0.5))).toBe("d");
    expect(selected(work(">=", 0.5))).toBe("bcd");
    expect(selected(large)).toBe("bcd");
  });
  test("a comparison does not hang on rounding dust: 0.1 + 0.2 is not above 0.3", () => {
    const dust = { a: { work: [0, 0.1 + 0.2] }, b: { work: [0, 0.300001] } };
    expect(selected(work(">", 0.3), dust)).toBe("b");
    expect(selected(work("<=", 0.3), dust)).toBe("a");
  });
  test("listed and observed", () => {
    expect(selected({ kind: "listed", areas: ["d", "a"] })).toBe("ad");
    expect(selected({ kind: "observed", indicator: "work", years: [2011, 2012] })).toBe("abc");
  });
  test("a missing value is an error even where the outcome is decided", () => {
    const late: SelectionNode = {
      kind: "compare",
      quantity: { indicator: "work", year: 2012 },
      op: ">",
      value: 0,
    };
    expect(selected({ kind: "any", of: [{ kind: "listed", areas: ["d"] }, late] })).toBe(
      "missingObservation",
    );
    expect(selected({ kind: "compare", quantity: { attribute: "refugees" }, op: ">", value: 0 })).toBe(
      "unknownAttribute",
    );
  });
});

describe("nodes", () => {
  test("all, any, at least k, not", () => {
    const of = [
      work(">=", 0.5),
      large,
      { kind: "listed", areas: ["a", "c"] } as const,
    ] satisfies SelectionNode[];
    expect(selected({ kind: "all", of })).toBe("c");
    expect(selected({ kind: "any", of })).toBe("abcd");
    expect(selected({ kind: "atLeast", k: 2, of })).toBe("bcd");
    expect(selected({ kind: "atLeast", k: 0, of: [never] })).toBe("abcd");
    expect(selected({ kind: "not", of: { kind: "all", of } })).toBe("abd");
  });
});

describe("top", () => {
  test("takes all that tie with the n-th; none of 0; all where n is larger than the count", () => {
    expect(selected(top(1))).toBe("d");
    expect(selected(top(2))).toBe("bcd");
    expect(selected(top(3))).toBe("bcd");
    expect(selected(top(1, "lowest"))).toBe("a");
    expect(selected(top(0))).toBe("");
    expect(selected(top(9))).toBe("abcd");
  });
  test("ranks only those that every other leaf lets through", () => {
    expect(selected({ kind: "all", of: [work("<=", 0.5), top(1)] })).toBe("bc");
  });
  test("reads no value of areas that are out of the running", () => {
    const late: SelectionNode = {
      kind: "top",
      n: 1,
      by: { indicator: "work", year: 2012 },
      order: "highest",
    };
    expect(
      selected({ kind: "all", of: [{ kind: "observed", indicator: "work", years: [2012] }, late] }),
    ).toBe("c");
    expect(selected(late)).toBe("missingObservation");
  });
  test("under not, everybody is ranked as if the leaf were true: nobody is in the running", () => {
    expect(selected({ kind: "not", of: top(1) })).toBe("abcd");
    expect(selected({ kind: "any", of: [never, { kind: "not", of: { kind: "not", of: top(1) } }] })).toBe(
      "d",
    );
  });
});

describe("why an area is left out", () => {
  const reasons = (selection: SelectionNode, id: string): string[] => {
    const rule = onePot({ kind: "equal" }, { selection });
    const trace = explain(rule, exampleProgramme(areas, rule), id);
    if (!trace.ok) throw new Error(trace.error.code);
    const step = trace.value.steps[0];
    if (step?.kind !== "selection") throw new Error("no selection step");
    return step.leftOutBy.map((leaf) => (leaf.kind === "compare" ? `${leaf.op}${leaf.value}` : leaf.kind));
  };
  test("the leaves below nodes without the wanted value; not turns what is wanted", () => {
    expect(reasons({ kind: "all", of: [work(">=", 0.5), large] }, "a")).toEqual([">=0.5", ">=4000"]);
    expect(reasons({ kind: "all", of: [work(">=", 0.5), large] }, "b")).toEqual([]);
    expect(reasons({ kind: "all", of: [{ kind: "any", of: [work(">", 0.5), large] }, never] }, "a")).toEqual([
      ">0.5",
      ">=4000",
      "listed",
    ]);
    expect(reasons({ kind: "not", of: { kind: "any", of: [work("<", 0.5), never] } }, "a")).toEqual(["<0.5"]);
  });
  test("the verdict carries the value each leaf read", () => {
    const rule = onePot({ kind: "equal" }, { selection: { kind: "all", of: [work(">=", 0.5), top(1)] } });
    const trace = explain(rule, exampleProgramme(areas, rule), "d");
    if (!trace.ok) throw new Error(trace.error.code);
    expect(trace.value.steps[0]).toMatchObject({
      selected: true,
      verdict: {
        passed: true,
        of: [
          { passed: true, value: 0.7 },
          { passed: true, value: 0.7 },
        ],
      },
    });
    expect(trace.value.steps.at(-1)).toMatchObject({ kind: "rounding" });
  });
  test("an area that is left out has no other steps and no money", () => {
    const rule = onePot({ kind: "equal" }, { selection: never });
    const trace = explain(rule, exampleProgramme(areas, rule), "a");
    if (!trace.ok) throw new Error(trace.error.code);
    expect(trace.value.steps).toHaveLength(1);
    expect(trace.value.awardSek).toBe(0);
  });
});
