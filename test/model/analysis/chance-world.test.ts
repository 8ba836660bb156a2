import { expect, test } from "vitest";
import { chanceWorld } from "../../../src/model/analysis/luck/chance-world.ts";
import { exampleProgramme, improvement, onePot } from "../example.ts";
import { the } from "../project/example.ts";

const rule = onePot({ kind: "improvement", ...improvement() });
const persons = [100, 100, 100];
const programme = exampleProgramme(
  {
    a: { work: [0.2, 0.4, 0.5], persons },
    b: { work: [0.2, 0.4, 0.43], persons },
    c: { work: [0.2, 0, 0], persons },
  },
  rule,
);

/** A world whose chance is given: standard deviations by year and area. */
const worldOf = (normals: Readonly<Record<number, readonly number[]>>) =>
  the(chanceWorld(rule, programme, (_, year) => () => Float64Array.from(normals[year] ?? [0, 0, 0])));

test("where chance moves nothing awards are what they were: ten and three points", () => {
  const world = worldOf({});
  expect([...world.awards]).toEqual([769_231, 230_769, 0]);
  expect([...world.selected]).toEqual([1, 1, 1]);
  expect(world.moved(0)).toBe(true);
  expect([...world.kernel.output.awards]).toEqual([...world.awards]);
});

test("chance is added in standard deviations of a share, upwards and downwards", () => {
  const up = worldOf({ 2012: [0, 1, 0] });
  up.moved(0);
  // Of b's pooled share 0.415 of 100 people, seven in ten of whom are the same in both years; a keeps its ten points.
  const deviation = Math.sqrt(((0.415 * 0.585) / 100) * (1 - 0.7));
  const share = (points: number) => (1_000_000 * points) / (0.1 + points);
  expect(up.kernel.output.awards[1]).toBeCloseTo(share(0.03 + deviation), -1);
  const down = worldOf({ 2012: [0, -1, 0] });
  down.moved(0);
  expect(down.kernel.output.awards[1]).toBeCloseTo(share(0.03 - deviation), -1);
});

test("a share stays within 0 and 1, and what has no chance stays as it is", () => {
  const far = worldOf({ 2011: [0, -1e6, 0], 2012: [0, 1e6, 1e6] });
  far.moved(0);
  // b goes from 0 to 1, a keeps its tenth, and c, with nobody in work, is moved by nothing.
  expect([...far.kernel.output.awards]).toEqual([90_909, 909_091, 0]);
});

test("on figures alike in all years nobody improves without chance, and who is moved upwards has it all", () => {
  const world = worldOf({ 2012: [0, 1, 0] });
  expect(world.unchanged(0)).toBe(true);
  expect([...world.kernel.output.awards]).toEqual([0, 1_000_000, 0]);
});

test("a rule that cannot be carried out is a fault", () => {
  const broken = onePot({ kind: "improvement", ...improvement({ to: [2099] }) });
  expect(chanceWorld(broken, programme, () => () => new Float64Array(3)).ok).toBe(false);
});
