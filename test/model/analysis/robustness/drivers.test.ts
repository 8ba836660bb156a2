import { expect, test } from "vitest";
import { driversOf, type Swapped } from "../../../../src/model/analysis/robustness/drivers.ts";
import { philoxOfSeed, unitOf } from "../../../../src/model/random/philox.ts";

/** Evaluations of a function of k uniforms between -1/2 and 1/2. */
function swapped(k: number, n: number, of: (x: readonly number[]) => number): Swapped {
  const generate = philoxOfSeed(11);
  const words = new Uint32Array(4);
  const point = (draw: number) =>
    Array.from({ length: k }, (_, i) => {
      generate(draw, i, 0, 0, words, 0);
      return unitOf(words[0] as number) - 0.5;
    });
  const row = (source: number | null, from: number) =>
    Float64Array.from({ length: n }, (_, i) => {
      const x = point(from + i);
      if (source !== null) x[source] = point(n + i)[source] as number;
      return of(x);
    });
  return { a: row(null, 0), b: row(null, n), mixed: Array.from({ length: k }, (_, s) => row(s, 0)) };
}

test("known parts are found within their stated errors: 16/21, 4/21, 1/21 of a sum of 4x + 2y + z", () => {
  const drivers = driversOf(
    ["x", "y", "z"],
    swapped(3, 4000, ([x = 0, y = 0, z = 0]) => 100 + 4 * x + 2 * y + z),
    1,
  );
  const known = [16 / 21, 4 / 21, 1 / 21];
  for (const [i, driver] of (drivers ?? []).entries()) {
    expect(driver.firstError).toBeLessThan(0.05);
    expect(Math.abs(driver.first - (known[i] as number))).toBeLessThan(4 * driver.firstError);
    expect(Math.abs(driver.total - (known[i] as number))).toBeLessThan(4 * driver.totalError);
  }
});

test("what works only together has nothing alone and all in total; what does nothing has neither", () => {
  const drivers =
    driversOf(
      ["x", "y", "idle"],
      swapped(3, 4000, ([x = 0, y = 0]) => x * y),
      1,
    ) ?? [];
  for (const driver of drivers.slice(0, 2)) {
    expect(Math.abs(driver.first)).toBeLessThan(4 * driver.firstError);
    expect(Math.abs(driver.total - 1)).toBeLessThan(4 * driver.totalError);
  }
  expect(drivers[2]).toMatchObject({ first: 0, total: 0 });
});

test("where nothing varies nothing decides; the same seed gives the same errors", () => {
  expect(
    driversOf(
      ["x"],
      swapped(1, 50, () => 7),
      1,
    ),
  ).toBeNull();
  const made = swapped(2, 60, ([x = 0, y = 0]) => x + y * y);
  expect(driversOf(["x", "y"], made, 3)).toEqual(driversOf(["x", "y"], made, 3));
});
