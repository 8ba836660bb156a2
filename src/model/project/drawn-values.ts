import { pertQuantile, pertTable } from "../random/pert.ts";
import { philoxOfSeed, unitOf } from "../random/philox.ts";
import { expectedValue } from "./parameter.ts";
import type { PreparedCourses } from "./prepare-courses.ts";
import { none, ofEntry } from "./sampler.ts";

/** The parameters of a projection as draws take them: one value per parameter, one per slot of local assumptions. */
export interface DrawnValues {
  readonly values: Float64Array;
  readonly local: Float64Array;
  /** Takes all of a draw. */
  take(draw: number): void;
  /** Takes one parameter, and what some places assume of it, from a draw; the others stay. */
  takeOne(parameter: number, draw: number): void;
}

/** The chance of a parameter is addressed by seed, draw and its number; nothing is carried from one draw to the next. */
export function createDrawnValues(
  { settings, drawn, slots }: Pick<PreparedCourses, "settings" | "drawn" | "slots">,
  seed: number,
): DrawnValues {
  const generate = philoxOfSeed(seed);
  const words = new Uint32Array(4);
  const values = Float64Array.from(settings, expectedValue);
  const local = Float64Array.from(slots, ({ setting }) => expectedValue(setting));
  const tables = new Map(
    drawn.map((place) => [place, pertTable(settings[place] as readonly [number, number, number])]),
  );
  const localTables = slots.map(({ setting }) => (typeof setting === "number" ? null : pertTable(setting)));
  const takeParameter = (place: number, table: Float64Array, draw: number): void => {
    generate(draw, none, none, place, words, 0);
    values[place] = pertQuantile(table, unitOf(words[0] as number));
  };
  const takeSlot = (k: number, draw: number): void => {
    const table = localTables[k] ?? null;
    const slot = slots[k];
    if (table === null || slot === undefined) return;
    generate(draw, ofEntry, slot.entry, slot.parameter, words, 0);
    local[k] = pertQuantile(table, unitOf(words[0] as number));
  };
  return {
    values,
    local,
    take(draw) {
      for (const [place, table] of tables) takeParameter(place, table, draw);
      for (let k = 0; k < slots.length; k++) takeSlot(k, draw);
    },
    takeOne(parameter, draw) {
      const table = tables.get(parameter);
      if (table !== undefined) takeParameter(parameter, table, draw);
      for (const [k, slot] of slots.entries()) if (slot.parameter === parameter) takeSlot(k, draw);
    },
  };
}
