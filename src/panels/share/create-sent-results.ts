import { type Accessor, createEffect, createSignal } from "solid-js";
import type { Simulator } from "../../session/simulator.ts";
import { resultsOf } from "./results-of.ts";

/** The result hashes that a link of the work carries, so that whoever opens it can compare; undefined while they are computed. */
export function createSentResults(
  simulator: Accessor<Simulator>,
): Accessor<readonly (string | null)[] | undefined> {
  const [results, setResults] = createSignal<readonly (string | null)[]>();
  let latest = 0;
  createEffect(() => {
    const workspace = simulator().workspace();
    latest += 1;
    const asked = latest;
    setResults(undefined);
    void resultsOf(simulator(), workspace).then((found) => asked === latest && setResults(found));
  });
  return results;
}
