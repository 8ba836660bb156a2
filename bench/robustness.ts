import { availableParallelism } from "node:os";
import { spawnThread } from "../src/cli/spawn-thread.ts";
import { createAnalysisPool } from "../src/engine/analysis-pool.ts";
import type { Programme } from "../src/model/programme.ts";

const rules = [
  "scenario:0",
  "library:explicitTargets",
  "library:needOnly",
  "library:halfAndHalf",
  "library:equalShares",
  "library:perInhabitant",
  "library:valueAdded",
  "library:performance2013",
];

/**
 * Measures eight rules over 1,000 futures of 10 years in a pool over all cores, threads started beforehand: the standings
 * alone, and with what decides between the best rules. `print` gets one object per measurement.
 */
export async function benchRobustness(grant: Programme, print: (line: object) => void): Promise<void> {
  const size = availableParallelism();
  const engine = createAnalysisPool({ spawn: spawnThread("analysis-thread"), size });
  const ask = async (futures: number, pairs: number): Promise<number> => {
    const begun = performance.now();
    const workspace = { scenarios: [{}], baseline: 0, current: 0 };
    const options = { futures, pairs, rules };
    const { done } = engine.start({ id: "robustness", programme: grant, workspace, options });
    const answer = await done;
    if (!answer.ok) throw new Error(`robustness: ${answer.error.code}`);
    return Math.round(performance.now() - begun);
  };
  try {
    await ask(50, 0);
    const name = "robustness, 8 rules x 1,000 futures x 10 years";
    print({ name, threads: size, milliseconds: await ask(1000, 0), limitMilliseconds: 5000 });
    print({ name: `${name}, and what decides`, threads: size, milliseconds: await ask(1000, 128) });
  } finally {
    engine.dispose();
  }
}
