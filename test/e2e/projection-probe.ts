import { createBrowserProjectionEngine } from "../../src/engine/browser-projection-engine.ts";
import type { ProjectionInput } from "../../src/model/project/input.ts";
import { projectionHash } from "../../src/scenario/projection-hash.ts";

/** What a projection in the browser's workers comes to, and how the page fared meanwhile. */
export interface Probed {
  readonly hash: string;
  /** What came, in order, with the milliseconds since the start. */
  readonly seen: readonly (readonly [kind: string, milliseconds: number])[];
  /** Longest stretch in which the page could do nothing else, in milliseconds. */
  readonly longestTask: number;
  /** Milliseconds in which a projection of a million draws was begun and called off, and another one done. */
  readonly milliseconds: number;
}

/** Projects in the page, as the product does; built and loaded by projection.test.ts. */
export async function probe(input: ProjectionInput, draws: number): Promise<Probed> {
  const engine = createBrowserProjectionEngine();
  let longestTask = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) longestTask = Math.max(longestTask, entry.duration);
  });
  observer.observe({ type: "longtask" });
  const startedAt = performance.now();
  const seen: (readonly [string, number])[] = [];
  const old = engine.start({ ...input, seed: input.seed + 1 }, { draws: 1_000_000 });
  old.cancel();
  const run = engine.start(input, { draws }, (progress) => {
    if (progress.kind !== "draws") seen.push([progress.kind, performance.now() - startedAt]);
  });
  const answer = await run.done;
  const milliseconds = performance.now() - startedAt;
  const stale = await old.done;
  // Entries come a little after their tasks; the hash below is no part of the projection.
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  engine.dispose();
  if (!answer.ok) throw new Error(answer.error.code);
  if (stale.ok) throw new Error("the first projection went on");
  return { hash: projectionHash(answer.value), seen, longestTask, milliseconds };
}
