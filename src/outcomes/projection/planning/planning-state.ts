import { createSignal } from "solid-js";
import { perSimulator } from "../../../session/per-simulator.ts";

/** What one plans by, as typed; it stays while other tabs are shown. */
export interface PlanningWishes {
  /** Null: the first year in which chance decides. */
  readonly year: number | null;
  /** A sum to reach, in kronor; null: the award of today. */
  readonly sek: number | null;
  /** What a post costs a year, in kronor; null: not said. */
  readonly postSek: number | null;
}

/** The wishes of a simulator. */
export const planningWishes = perSimulator(() => {
  const [wishes, setWishes] = createSignal<PlanningWishes>({ year: null, sek: null, postSek: null });
  return {
    wishes,
    change: (changes: Partial<PlanningWishes>) => setWishes((last) => ({ ...last, ...changes })),
  };
});
