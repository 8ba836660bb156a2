import { expect, test } from "vitest";
import { createCatalogue } from "../../../src/cli/catalogue.ts";
import type { Programme } from "../../../src/model/programme.ts";
import type { Chunk } from "../../../src/model/project/chunk.ts";
import { followChunk } from "../../../src/model/project/followed-draws.ts";
import { bandAt, type Projection } from "../../../src/model/project/projection.ts";
import {
  chanceOfPost,
  chanceOfReaching,
  followedMoney,
  singleDraw,
  sumThatHolds,
} from "../../../src/model/project/read-followed.ts";
import { bandSeries, type Layout, layoutOf } from "../../../src/model/project/series.ts";
import { drawn } from "./draw-all.ts";
import { inputOf, simulatorOf, the } from "./example.ts";

const grant = createCatalogue().find("urban15-2013")?.programme as Programme;
const simulator = simulatorOf(inputOf(grant, { years: 3 }));
const projection = drawn(simulator, 200);
const places = [0, 7, simulator.facts.areas.length];

test("followed draws are the draws that the bands are made of", () => {
  for (const place of places)
    for (const series of ["award", "spent"] as const)
      for (let year = 0; year < 3; year++) {
        const values = followedMoney(projection, series, place, year).sort();
        const band = bandAt(projection, series, place, year);
        expect(values).toHaveLength(200);
        expect(((values[99] as number) + (values[100] as number)) / 2).toBeCloseTo(band.p50, 1);
        expect(values.reduce((sum, each) => sum + each, 0) / 200).toBeCloseTo(band.mean, 0);
      }
});

test("single draws are the first draws, of any series", () => {
  const first = the(simulator.draw(0, 3));
  const { layout, unitSek } = simulator.facts;
  for (const place of places)
    for (const draw of [0, 1, 2]) {
      const row = (series: number, year: number) => (series * layout.places + place) * layout.years + year;
      const ofMoney = [0, 1, 2].map((year) => (first.money[row(0, year) * 3 + draw] as number) * unitSek);
      expect(singleDraw(projection, "award", place, draw)).toEqual(ofMoney);
      const employment = bandSeries.indexOf("employment") - 1;
      const inWork = [0, 1, 2].map((year) => first.values[row(employment, year) * 3 + draw]);
      expect(singleDraw(projection, "employment", place, draw)).toEqual(inWork);
    }
  expect(
    singleDraw({ ...projection, followed: undefined } as unknown as Projection, "award", 0, 0),
  ).toBeNull();
});

/** A projection of one area over two years with these draws of money, awards in units of ten kronor. */
function made(awards: readonly number[], spent: readonly (readonly [number, number])[]): Projection {
  const layout = layoutOf({ areas: 1, years: 2, targets: 0, payers: 0, saves: false, groups: 1 });
  const count = awards.length;
  const money = new Int32Array(layout.places * layout.years * count);
  money.set(awards, count);
  const values = new Float32Array((layout.bands - 1) * layout.places * layout.years * count);
  spent.forEach(([first, second], draw) => {
    values[draw] = first;
    values[count + draw] = second;
  });
  const chunk = { first: 0, count, money, values } as unknown as Chunk;
  return {
    facts: { layout, unitSek: 10 },
    followed: followChunk(null, layout, chunk, count),
  } as unknown as Projection;
}

test("the sum that holds in nine draws of ten, and the chance of a sum", () => {
  const ten = made([50, 10, 40, 30, 20, 60, 100, 70, 90, 80], []);
  // The lowest of ten, 100 kronor, may be missed; 200 is reached in the nine others.
  expect(sumThatHolds(ten, 0, 1)).toBe(200);
  expect(chanceOfReaching(ten, 0, 1, 200)).toBe(0.9);
  expect(chanceOfReaching(ten, 0, 1, 201)).toBe(0.8);
  expect(sumThatHolds(projection, 0, 1)).toBeLessThanOrEqual(bandAt(projection, "award", 0, 1).p25);
});

test("a post from August to August needs five months in the first year and seven in the second", () => {
  // 12,000 a year: 5,000 in the autumn and 7,000 in the spring.
  const four = made(
    [0, 0, 0, 0],
    [
      [5000, 7000],
      [4999, 7000],
      [5000, 6999],
      [9000, 9000],
    ],
  );
  expect(chanceOfPost(four, 0, 0, 12_000)).toBe(0.5);
});

test("of a part of a study that begins later nothing is followed, and no more than there is room for", () => {
  const layout = layoutOf({ areas: 400, years: 30, targets: 0, payers: 0, saves: false, groups: 1 });
  const chunk = (first: number): Chunk =>
    ({
      first,
      count: 100,
      money: new Int32Array(layout.places * layout.years * 100).fill(first + 1),
      values: new Float32Array((layout.bands - 1) * layout.places * layout.years * 100),
    }) as unknown as Chunk;
  expect(followChunk(null, layout, chunk(100), 1000)).toBeNull();
  const begun = followChunk(null, layout, chunk(0), 1000);
  const full = followChunk(begun, layout, chunk(100), 1000);
  // 2,000,000 numbers over 401 x 30 rows.
  expect([full?.stride, full?.draws]).toEqual([166, 166]);
  expect(followChunk(full, layout, chunk(200), 1000)).toEqual(full);
  const of = { facts: { layout: layout as Layout, unitSek: 1 }, followed: full } as unknown as Projection;
  expect(followedMoney(of, "award", 400, 29).slice(98, 102)).toEqual(Float64Array.of(1, 1, 101, 101));
});
