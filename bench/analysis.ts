import { availableParallelism } from "node:os";
import { spawnThread } from "../src/cli/spawn-thread.ts";
import { createAnalysisPool } from "../src/engine/analysis-pool.ts";
import { distribution } from "../src/model/analysis/distribution.ts";
import { prepareIncentives } from "../src/model/analysis/incentives/incentives.ts";
import { prepareLuck } from "../src/model/analysis/luck/luck.ts";
import type { Programme } from "../src/model/programme.ts";
import { largeProgramme } from "./large-programme.ts";

const runs = 15;

/**
 * Measures what the analysis is judged by: the luck meter, cold (threads that have computed nothing yet) and warm, in a
 * pool over all cores and in one thread; one person more for every area and indicator in one thread, as when dragging.
 * `print` gets one object per measurement; `limitMilliseconds` is the aim.
 */
export async function benchAnalysis(grant: Programme, print: (line: object) => void): Promise<void> {
  const threads = availableParallelism();
  const engine = createAnalysisPool({ spawn: spawnThread("analysis-thread"), size: threads });
  const workspace = { scenarios: [{}], baseline: 0, current: 0 };
  const luck = async (seed: number, draws: number) => {
    const { done } = engine.start({ id: "luck", programme: grant, workspace, options: { draws, seed } });
    const answer = await done;
    if (!answer.ok) throw new Error(`luck: ${answer.error.code}`);
  };
  const name = "luck, 15 areas x 2,000 draws";
  try {
    const start = performance.now();
    await luck(1, 1);
    const withStart = since(start);
    const cold = performance.now();
    await luck(2, 2000);
    print({ name: `${name}, first time`, threads, milliseconds: since(cold), startMilliseconds: withStart });
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      const begun = performance.now();
      await luck(run, 2000);
      times.push(since(begun));
    }
    print({ name, threads, milliseconds: median(times), limitMilliseconds: 300 });
  } finally {
    engine.dispose();
  }
  print({ name, threads: 1, milliseconds: median(timed(() => luckHere(grant))), limitMilliseconds: 300 });
  print({
    name: "one person more, 15 areas x 3 indicators",
    threads: 1,
    milliseconds: median(timed(() => marginsHere(grant))),
    limitMilliseconds: 16,
  });
  const large = largeProgramme(290);
  print({
    name: "one person more, 290 areas x 3 indicators",
    threads: 1,
    milliseconds: median(timed(() => marginsHere(large))),
    limitMilliseconds: 300,
  });
  const many = Array.from({ length: 3000 }, (_, i) => ({
    area: `a${i}`,
    inhabitants: 1 + (i % 97),
    need: i % 89,
    awardSek: (i * 7919) % 10_007,
  }));
  print({
    name: "measures of how money is spread, 3,000 areas",
    threads: 1,
    milliseconds: median(timed(() => void distribution(many))),
    limitMilliseconds: 2000,
  });
}

/** From the rule to the whole answer. */
function luckHere(programme: Programme): void {
  const prepared = prepareLuck(programme.rule, programme, { draws: 2000 });
  if (!prepared.ok) throw new Error(`luck: ${prepared.error.code}`);
  const parts = Array.from({ length: prepared.value.parts }, (_, at) => {
    const part = prepared.value.compute(at);
    if (!part.ok) throw new Error(`luck: ${part.error.code}`);
    return part.value;
  });
  prepared.value.answer(parts);
}

/** From the rule to the answer of the first part: one person more everywhere. */
function marginsHere(programme: Programme): void {
  const prepared = prepareIncentives(programme.rule, programme, {});
  if (!prepared.ok) throw new Error(`incentives: ${prepared.error.code}`);
  const part = prepared.value.compute(0);
  if (part.ok) prepared.value.answer([part.value]);
}

function timed(run: () => void): number[] {
  return Array.from({ length: runs }, () => {
    const begun = performance.now();
    run();
    return since(begun);
  });
}

const since = (start: number): number => Math.round((performance.now() - start) * 10) / 10;

function median(times: number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] as number;
}
