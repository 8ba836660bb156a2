import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Programme } from "../../../src/model/programme.ts";
import type { Assumptions } from "../../../src/model/project/parameters.ts";
import type { BandSeries, MeanSeries } from "../../../src/model/project/series.ts";
import type { Conditions } from "../../../src/model/rule/conditions.ts";
import { expectedOf, inputOf, lineOf } from "./example.ts";

/*
 * Expected values of ten projections, worked out by a second implementation of model.md 5: written separately, in another
 * language, with the text at hand, by someone who had read this code too. It catches slips of either, not a misreading
 * that both share. Assumptions and conditions are random; the figures are those of the last two years, per area and for
 * all together, with nine digits. Two of them have a budget penalty, which was then a part of what the programme itself
 * saved and was taken from its money. Now any fall of assistance counts, in a ledger of its own, so that of these two
 * only the world without the programme is as it was; test/model/payers/ordinary-grant.test.ts has the penalty.
 */
interface Case {
  readonly programme: string;
  readonly assumptions: Assumptions;
  readonly conditions: Conditions;
  readonly years: number;
  readonly expected: Readonly<Record<string, readonly (readonly (number | null)[])[]>>;
}
interface Frozen {
  readonly programmes: Readonly<Record<string, Programme>>;
  readonly cases: readonly Case[];
}
const { programmes, cases }: Frozen = JSON.parse(
  readFileSync(new URL("second-implementation.json", import.meta.url), "utf8"),
);

test.each(cases.map((each, i) => [i + 1, each] as const))(
  "projection %d agrees with a second implementation",
  (_, { programme, assumptions, conditions, years, expected }) => {
    const given = programmes[programme] as Programme;
    const rule = { ...given.rule, conditions };
    const projection = expectedOf(inputOf(given, { rule, assumptions, years }));
    const isPenalized = assumptions["budget-penalty"] !== undefined && "assistance-cost" in assumptions;
    const held = Object.entries(expected).filter(([series]) => !isPenalized || series.endsWith("Without"));
    expect(held.length).toBeGreaterThan(0);
    for (const [series, places] of held)
      for (const [place, wanted] of places.entries()) {
        const line = lineOf(projection, series as BandSeries | MeanSeries, place).slice(-2);
        for (const [i, value] of wanted.entries()) {
          const found = line[i] as number;
          const name = `${series}, place ${place}, ${2 - i} from the end`;
          if (value === null) expect(found, name).toBeNaN();
          // Half a unit of the ninth digit, and what differences of thousands of people lose.
          else expect(Math.abs(found - value), name).toBeLessThan(5.1e-9 * Math.abs(value) + 2e-8);
        }
      }
  },
);
