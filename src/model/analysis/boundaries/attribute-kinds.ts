import type { Programme } from "../../programme.ts";

/** How an attribute of several areas becomes that of them all: counts add up, rates are means weighted by inhabitants. */
export type AttributeKind = "count" | "rate";

/**
 * Guesses for each attribute whether it counts or is a rate: a rate is named `...PerInhabitant`, or lies between 0 and 1 in
 * every area and is not whole in all of them. What is guessed is told with every result.
 */
export function attributeKinds({ areas }: Pick<Programme, "areas">): ReadonlyMap<string, AttributeKind> {
  const values = new Map<string, number[]>();
  for (const { attributes } of areas)
    for (const [id, { value }] of Object.entries(attributes))
      values.set(id, [...(values.get(id) ?? []), value]);
  return new Map(
    [...values].map(([id, all]) => {
      const isShare =
        all.every((value) => value >= 0 && value <= 1) && all.some((value) => !Number.isInteger(value));
      return [id, isShare || id.endsWith("PerInhabitant") ? "rate" : "count"];
    }),
  );
}
