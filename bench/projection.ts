import { availableParallelism } from "node:os";
import { spawnThread } from "../src/cli/spawn-thread.ts";
import { createProjectionPool } from "../src/engine/projection-pool.ts";
import type { Programme } from "../src/model/programme.ts";
import type { ProjectionInput } from "../src/model/project/input.ts";
import { compileProjection, type Simulator } from "../src/model/project/simulator.ts";
import type { Result } from "../src/model/result.ts";
import { projectedAreas } from "./large-programme.ts";

/**
 * Measures projections with the rule of 2013 on 15 and on 290 areas: nanoseconds per area, year and draw (with the
 * programme and without), in one thread and in a pool over all cores, and expected values. `print` gets one object per
 * measurement.
 */
export async function benchProjection(grant: Programme, print: (line: object) => void): Promise<void> {
  const fifteen: ProjectionInput = {
    programme: grant,
    rule: grant.rule,
    assumptions: {},
    years: 10,
    seed: 1,
  };
  const many = projectedAreas(290);
  const large: ProjectionInput = { programme: many, rule: many.rule, assumptions: {}, years: 10, seed: 1 };
  const one = the(compileProjection(fifteen));
  the(one.expected());
  print({
    name: "projection, 15 areas x 10 years, expected values",
    medianMilliseconds: round(middle(times(50, () => the(one.expected())))),
    limitMilliseconds: 5,
  });
  print({
    name: "projection, 15 areas x 10 years, made ready and expected values",
    medianMilliseconds: round(middle(times(50, () => the(the(compileProjection(fifteen)).expected())))),
    limitMilliseconds: 5,
  });
  oneThread("projection, 15 areas x 10 years, one thread", one, 64, print);
  oneThread(
    "projection, 15 areas x 20 years, one thread",
    the(compileProjection({ ...fifteen, years: 20 })),
    32,
    print,
  );
  oneThread("projection, 290 areas x 10 years, one thread", the(compileProjection(large)), 8, print);
  await inPool("projection, 15 areas x 10 years x 10,000 draws", fifteen, 10_000, 1000, print);
  await inPool("projection, 290 areas x 10 years x 1,000 draws", large, 1000, 1500, print);
}

function oneThread(name: string, simulator: Simulator, draws: number, print: (line: object) => void): void {
  const { layout } = simulator.facts;
  const areaYearDraws = layout.areas * layout.years * draws;
  let first = 0;
  const measured = times(60, () => {
    the(simulator.draw(first, draws));
    first += draws;
  });
  print({
    name,
    bestNanosecondsPerAreaYearDraw: round((Math.min(...measured) * 1e6) / areaYearDraws),
    medianNanosecondsPerAreaYearDraw: round((middle(measured) * 1e6) / areaYearDraws),
  });
}

/** A whole projection with bands, workers at hand; the first run, which starts them, is not counted. */
async function inPool(
  name: string,
  input: ProjectionInput,
  draws: number,
  limitMilliseconds: number,
  print: (line: object) => void,
): Promise<void> {
  const workers = availableParallelism();
  const pool = createProjectionPool({ spawn: spawnThread("projection-thread"), size: workers });
  const measured: number[] = [];
  for (let i = 0; i < 6; i++) {
    const startedAt = performance.now();
    const answer = await pool.start(input, { draws, stages: [] }).done;
    if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`);
    if (i > 0) measured.push(performance.now() - startedAt);
  }
  pool.dispose();
  const best = Math.min(...measured);
  print({
    name: `${name}, pool of ${workers}`,
    bestMilliseconds: round(best),
    medianMilliseconds: round(middle(measured)),
    limitMilliseconds,
    bestNanosecondsPerAreaYearDraw: round(
      (best * 1e6) / (input.programme.areas.length * input.years * draws),
    ),
    residentMegabytes: round(process.memoryUsage().rss / 1e6),
  });
}

function times(count: number, run: () => void): number[] {
  return Array.from({ length: count }, () => {
    const startedAt = performance.now();
    run();
    return performance.now() - startedAt;
  });
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

const round = (value: number): number => Math.round(value * 100) / 100;

function the<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
