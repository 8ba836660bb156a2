import { expect, test } from "vitest";
import { createCatalogue } from "../../../src/cli/catalogue.ts";
import type { Programme } from "../../../src/model/programme.ts";
import { mostYears } from "../../../src/model/project/cycle-parameters.ts";
import { type Assumptions, type Parameter, parameterList } from "../../../src/model/project/parameters.ts";
import { equalRule, inputOf, projectedProgramme, simulatorOf, the } from "./example.ts";

const grant = createCatalogue().find("urban15-2013")?.programme as Programme;

/** Two areas of one municipality and one of its own; own money is asked for; nothing is known of refugees. */
const matched = projectedProgramme(
  {
    a: { work: [0.5], support: [0.1], school: [0.7], municipality: "M" },
    b: { work: [0.4], support: [0.12], school: [0.6], municipality: "M" },
    c: { work: [0.45], support: [0.1] },
  },
  equalRule(9_000_000, { conditions: { matchRatio: 1 } }),
);

/** Hardly anything is known: one area has inhabitants and a school, the other nothing. */
const unknown: Programme = {
  ...matched,
  areas: matched.areas
    .filter(({ id }) => id !== "c")
    .map((area) => ({
      ...area,
      attributes: area.id === "a" ? { population: { value: 9000, provenance: "published" } } : {},
    })),
  observations: [
    { area: "a", indicator: "upper-secondary-eligibility", year: 2012, value: 0.7, provenance: "published" },
  ],
};

/** Where a parameter matters, if not in the grant of 2013 as it is. */
function placeFor({ id, group }: Parameter): {
  programme: Programme;
  assumptions: Assumptions;
  years?: number;
} {
  if (group === "start") return { programme: id === "start-year" ? grant : unknown, assumptions: {} };
  if (id.startsWith("ticks-")) return { programme: grant, assumptions: { "collaboration-strength": 0.5 } };
  if (/^cycle-\d+$/.test(id)) return { programme: grant, assumptions: { cycle: 5 }, years: mostYears };
  switch (id) {
    case "collaboration-strength":
      return { programme: grant, assumptions: { "ticks-jobs": 8 } };
    case "match-additionality":
    case "refugee-rate":
      return { programme: matched, assumptions: {} };
    case "refugees-employed":
    case "refugees-assistance":
      return { programme: matched, assumptions: { "refugee-rate": 0.005 } };
    case "budget-penalty":
      return { programme: grant, assumptions: { "assistance-cost": 100_000 } };
    case "assistance-cost":
      return { programme: grant, assumptions: { "budget-penalty": 1 } };
    case "penalty-hits-project":
      return { programme: grant, assumptions: { "budget-penalty": 1, "assistance-cost": 100_000 } };
    case "saving-kept":
      return { programme: grant, assumptions: { "assistance-cost": 100_000 } };
    case "share-jobs":
    case "share-assistance":
    case "share-school":
      return { programme: grant, assumptions: { "share-jobs": 0, "share-assistance": 0, "share-school": 0 } };
    default:
      return { programme: grant, assumptions: {} };
  }
}

/** From where to where it is moved: to the ends of its span, where the areas can be held there. */
function moved({ id, span }: Parameter): readonly [number, number] {
  if (id === "start-year") return [2012, 2013];
  if (id === "drift-assistance") return [-0.003, 0.003];
  return id === "entrants-assistance" ? [0.08, 0.12] : span;
}

test.each(parameterList.filter(({ group }) => group !== "breakEven").map((each) => [each.id, each] as const))(
  "%s moves something",
  (id, parameter) => {
    const { programme, assumptions, years = 4 } = placeFor(parameter);
    const [low, high] = moved(parameter).map((value) => {
      const input = inputOf(programme, { years, assumptions: { ...assumptions, [id]: value } });
      return the(simulatorOf(input).draw(0, 16)).sums;
    });
    expect(high).not.toEqual(low);
  },
);

test("every parameter says how it is counted, what it may be and where it may be moved", () => {
  for (const { id, least, most, span, unit, options } of parameterList) {
    expect(id).toMatch(/^[a-z0-9-]+$/);
    expect(unit.length, id).toBeGreaterThan(0);
    expect(most, id).toBeGreaterThan(least);
    expect(span[1] > span[0] || id === "start-year", id).toBe(true);
    if (unit === "option") expect(options, id).toHaveLength(most + 1);
  }
  expect(new Set(parameterList.map(({ id }) => id)).size).toBe(parameterList.length);
});
