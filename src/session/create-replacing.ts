import { type Accessor, createSignal } from "solid-js";

/** Runs what puts another session in the place of the one on screen, and tells that it does. */
export interface Replacing {
  /** Whether another session is on its way; what is on screen until then is saved already and takes nothing more. */
  readonly isReplacing: Accessor<boolean>;
  replace<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** See Replacing: one within another counts as one. */
export function createReplacing(): Replacing {
  const [running, setRunning] = createSignal(0);
  return {
    isReplacing: () => running() > 0,
    async replace(work) {
      setRunning((before) => before + 1);
      try {
        return await work();
      } finally {
        setRunning((before) => before - 1);
      }
    },
  };
}
