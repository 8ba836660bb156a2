import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { spawnThread } from "../src/cli/spawn-thread.ts";
import { createProjectionPool } from "../src/engine/projection-pool.ts";
import type { ProjectionInput } from "../src/model/project/input.ts";
import { layoutOfInput } from "../src/model/project/layout-of-input.ts";
import { projectionBytes } from "../src/model/project/memory.ts";
import { planChunks } from "../src/model/project/merger.ts";
import { projectedAreas } from "./large-programme.ts";

/**
 * Areas, draws and megabytes aimed at: 290, all RegSO, all DeSO, and twice as many, with the draws that the page has preset
 * for so many areas.
 */
const sizes = [
  [290, 1000, 300],
  [3363, 512, 600],
  [6160, 512, 600],
  [12_000, 512, 600],
] as const;

/** Prints what projections of many areas take: each in a process of its own, whose peak is told, threads and all. */
export function benchMemory(print: (line: object) => void): void {
  for (const [areas, draws, limitMegabytes] of sizes) {
    const call = ["--import", "tsx", fileURLToPath(import.meta.url), String(areas), String(draws)];
    const line = execFileSync(process.execPath, call, { encoding: "utf8" });
    print({ ...(JSON.parse(line) as object), limitMegabytes });
  }
}

/** One projection over 10 years in two threads. */
async function measure(areas: number, draws: number): Promise<object> {
  const programme = projectedAreas(areas);
  const input: ProjectionInput = { programme, rule: programme.rule, assumptions: {}, years: 10, seed: 1 };
  const layout = layoutOfInput(input);
  const pool = createProjectionPool({ spawn: spawnThread("projection-thread"), size: 2 });
  const before = process.memoryUsage().rss;
  const startedAt = performance.now();
  const answer = await pool.start(input, { draws, stages: [] }).done;
  const milliseconds = performance.now() - startedAt;
  pool.dispose();
  if (!answer.ok) throw new Error(answer.error.code);
  return {
    name: `memory, ${areas} areas x 10 years x ${draws} draws, pool of 2`,
    areaDetail: layout.detail,
    bins: answer.value.bins,
    milliseconds: Math.round(milliseconds),
    megabytesBefore: Math.round(before / 1e6),
    workedOutMegabytes: Math.round(projectionBytes(layout, planChunks(layout, draws)) / 1e6),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1e3),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [areas, draws] = process.argv.slice(2).map(Number);
  process.stdout.write(`${JSON.stringify(await measure(areas as number, draws as number))}\n`);
}
