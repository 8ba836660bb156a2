import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { kernelData } from "../src/model/data-frame.ts";
import { compileRule } from "../src/model/kernel.ts";
import type { Programme } from "../src/model/programme.ts";
import { createDrawSampler } from "../src/model/project/sampler.ts";
import { upperNormals } from "../src/model/random/normal-table.ts";
import { moneyToDistribute, ruleDefaults } from "../src/model/rule/rule.ts";
import { largeProgramme } from "./large-programme.ts";

/** What a year of a draw takes, in nanoseconds: chance, the counts drawn with it, and awards. */
interface Measured {
  readonly chance: number;
  readonly binomials: number;
  readonly awards: number;
  /** Sum of all counts of the last round, and awards in units: the same from both. */
  readonly drawn: number;
  readonly units: readonly number[];
}

const countsPerArea = 12;
const rounds = 40;

/**
 * Measures the model's primitives against the same in C (c/primitives.c, -O3), one after the other in one run: how many
 * times as long the model takes at 15 and at 290 areas. Where no C compiler is the line says so.
 */
export function benchAgainstC(grant: Programme, print: (line: object) => void): void {
  const name = (areas: number) => `primitives against C, ${areas} areas`;
  const aim = { aimRatio: 2 };
  const folder = mkdtempSync(join(tmpdir(), "utfall-bench-"));
  try {
    const program = compiled(folder);
    for (const programme of [grant, largeProgramme(290)]) {
      const { length } = programme.areas;
      if (program === null) print({ name: name(length), notMeasured: "there is no C compiler", ...aim });
      else print({ name: name(length), ...compared(programme, program), ...aim });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The C program; null where nothing compiles it. */
function compiled(folder: string): string | null {
  const source = fileURLToPath(new URL("c/primitives.c", import.meta.url));
  const program = join(folder, "primitives");
  const { status } = spawnSync("cc", ["-O3", "-o", program, source, "-lm"], { stdio: "ignore" });
  return status === 0 ? program : null;
}

function compared(programme: Programme, program: string): object {
  const n = programme.areas.length;
  const repeats = Math.ceil(6000 / n);
  const people = Float64Array.from({ length: n }, (_, i) => 300 + ((i * 7919) % 4000));
  const probabilities = Array.from({ length: countsPerArea }, (_, k) =>
    Float64Array.from({ length: n }, (_, i) => 0.004 + 0.012 * k + 0.0005 * (i % 17)),
  );
  const kernel = compileRule(programme.rule, programme);
  if (!kernel.ok) throw new Error(kernel.error.code);
  const { frame, output, run } = kernel.value;
  const { unitSek } = programme.rule.rounding ?? ruleDefaults.rounding;
  const money = moneyToDistribute(programme.rule);
  const data = kernelData(frame, programme.observations, money);
  const sampler = createDrawSampler(
    1,
    Uint32Array.from({ length: n }, (_, i) => i),
  );

  const here = (): Measured => {
    const out = new Float64Array(n);
    const spent = [0, 0, 0];
    let drawn = 0;
    for (let draw = 0; draw < repeats; draw++) {
      const start = performance.now();
      sampler.begin(draw, 0);
      const begun = performance.now();
      for (const [k, chances] of probabilities.entries()) {
        sampler.take(people, chances, k, out);
        for (let i = 0; i < n; i++) drawn += out[i] as number;
      }
      const taken = performance.now();
      run(data);
      const ends = [start, begun, taken, performance.now()];
      for (const [k, at] of ends.slice(1).entries()) spent[k] = (spent[k] ?? 0) + at - (ends[k] ?? 0);
    }
    const [chance, binomials, awards] = spent.map((each) => (each * 1e6) / repeats) as [
      number,
      number,
      number,
    ];
    return { chance, binomials, awards, drawn, units: Array.from(output.awards, (sek) => sek / unitSek) };
  };
  const own = Array.from({ length: rounds }, here);
  const refugees = frame.attribute("refugeesPerInhabitant");
  const pots = programme.rule.pots.flatMap(({ criterion }) => {
    if (criterion.kind !== "improvement") throw new Error("not the rule of 2013");
    const column = (years: readonly number[]) =>
      data.values.subarray(
        frame.column(criterion.indicator, years[0] as number) * n,
        (frame.column(criterion.indicator, years[0] as number) + 1) * n,
      );
    const { direction } = frame.indicator(criterion.indicator);
    return [direction, ...column(criterion.from), ...column(criterion.to)];
  });
  const input = Float64Array.from([
    ...[n, repeats, rounds, money, unitSek, ...pots, ...refugees.map((each) => 1 + 4 * each), ...people],
    ...probabilities.flatMap((each) => [...each]),
    ...upperNormals(),
  ]);
  const there = JSON.parse(
    execFileSync(program, { input: new Uint8Array(input.buffer), encoding: "utf8" }),
  ) as Measured;
  const [last] = own;
  if (last?.drawn !== there.drawn || String(last.units) !== String(there.units))
    throw new Error("C and the model do not draw or award the same");
  const best = (part: "chance" | "binomials" | "awards") => Math.min(...own.map((each) => each[part]));
  const parts = ["chance", "binomials", "awards"] as const;
  const all = (of: (part: (typeof parts)[number]) => number) =>
    parts.reduce((sum, part) => sum + of(part), 0);
  return {
    ratio: round(all(best) / all((part) => there[part])),
    ...Object.fromEntries(parts.map((part) => [`${part}Ratio`, round(best(part) / there[part])])),
    microseconds: round(all(best) / 1000),
    microsecondsOfC: round(all((part) => there[part]) / 1000),
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
