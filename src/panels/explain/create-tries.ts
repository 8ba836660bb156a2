import { type Accessor, createEffect, createSignal, on, onCleanup } from "solid-js";
import type { DataChange } from "../../scenario/scenario.ts";
import type { Try } from "./tries.ts";

/** The area's award in whole kronor with a change of data (none: as it is); null where it cannot be worked out. */
export type TryChange = (change: DataChange | null, at: number) => Promise<number | null>;

/** What a try gives beyond the award as it is: kronor, or that it cannot be worked out; undefined while it is. */
export type TryResult = number | "failed" | undefined;

/** How long things must rest before the tries are worked out. */
const restMs = 250;

/** Works the tries out once things have come to rest; older answers are forgotten when the question changes. */
export function createTries(tries: Accessor<readonly Try[]>, ask: TryChange): Accessor<readonly TryResult[]> {
  const [results, setResults] = createSignal<readonly TryResult[]>([]);
  createEffect(
    on(tries, (list) => {
      let isCurrent = true;
      const work = async () => {
        const base = await ask(null, 0);
        const awards = await Promise.all(
          list.map(({ change }, i) => (change === null ? null : ask(change, i + 1))),
        );
        if (!isCurrent) return;
        setResults(awards.map((award) => (award === null || base === null ? "failed" : award - base)));
      };
      const timer = setTimeout(() => void work(), restMs);
      onCleanup(() => {
        isCurrent = false;
        clearTimeout(timer);
      });
    }),
  );
  return results;
}
