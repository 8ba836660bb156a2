import { allocate } from "../allocate.ts";
import type { Programme } from "../programme.ts";
import type { Rule } from "../rule/rule.ts";
import { adults, type GameIndicator, indicators, pupils, shareOf, type Town, towns } from "./game-world.ts";

/** Rules that a class can play by. */
export const gameRules = ["result", "need", "equal"] as const;
export type GameRule = (typeof gameRules)[number];

/** Kronor that the rule divides every year. */
export const gameMoneySek = 80_000_000;

const directions = { employment: 1, assistance: -1, school: 1 } as const;

/** Rule of a year as the model reads it: it rests on the two latest years that are known when it is decided. */
function ruleOf(id: GameRule, known: number): Rule {
  const pot = (indicator: GameIndicator): Rule["pots"][number] => ({
    id: indicator,
    weight: 1,
    criterion:
      id === "result"
        ? { kind: "improvement", indicator, from: [known - 1], to: [known], measure: "pp", negative: "zero" }
        : { kind: "need", indicator, years: [known], reference: "best" },
  });
  return {
    budgetSek: gameMoneySek,
    pots: id === "equal" ? [{ id, weight: 1, criterion: { kind: "equal" } }] : indicators.map(pot),
    unpaid: "equal",
    rounding: { unitSek: 1000, method: "largestRemainder" },
  };
}

/** Grants of a year in whole kronor, in the order of `towns`: they add up to the money. `history`: each town's years; `known`: the latest of them that is published. */
export function grantsOf(id: GameRule, history: readonly (readonly Town[])[], known: number): number[] {
  const rule = ruleOf(id, known);
  const observations = towns.flatMap((area, town) =>
    [known - 1, known].flatMap((year) =>
      indicators.map((indicator) => ({
        area,
        indicator,
        year,
        value: shareOf(history[year]?.[town] as Town, indicator),
        denominator: indicator === "school" ? pupils : adults,
        provenance: "illustrative" as const,
      })),
    ),
  );
  const programme: Programme = {
    id: "game",
    rule,
    areas: towns.map((town) => ({
      id: town,
      name: town,
      municipality: town,
      attributes: {},
      lastAward: null,
    })),
    indicators: indicators.map((indicator) => ({
      id: indicator,
      title: indicator,
      direction: directions[indicator],
      persistence: 0,
      nation: {},
    })),
    observations,
  };
  const result = allocate(rule, programme);
  // The rules are the game's own and every figure is there.
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return towns.map((town) => result.value.areas.find(({ id: area }) => area === town)?.awardSek ?? 0);
}
