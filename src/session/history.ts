import type { Workspace } from "../scenario/scenario.ts";

/** Every workspace there has been, around the one at hand. */
export interface History {
  readonly past: readonly Workspace[];
  readonly present: Workspace;
  readonly future: readonly Workspace[];
  /** The gesture that made the present; more of the same replaces it instead of adding a step. */
  readonly gesture: string | null;
}

/** Steps back that are kept. */
export const longest = 1000;

/** A history that begins. */
export const newHistory = (present: Workspace): History => ({ past: [], present, future: [], gesture: null });

/**
 * Adds a workspace. All that comes from one gesture (one drag of a slider, one visit to a field) is one step. Beyond
 * `longest` the two oldest steps become one: the beginning can always be gone back to.
 */
export function record(history: History, present: Workspace, gesture: string | null = null): History {
  if (present === history.present) return history;
  const isSame = gesture !== null && gesture === history.gesture;
  const past = isSame ? history.past : merged([...history.past, history.present]);
  return { past, present, future: [], gesture };
}

const merged = (past: readonly Workspace[]): readonly Workspace[] =>
  past.length <= longest ? past : [...past.slice(0, 1), ...past.slice(past.length - longest + 1)];

/** One step back; the same history where there is none. */
export function undo(history: History): History {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present,
    future: [history.present, ...history.future],
    gesture: null,
  };
}

/** One step forward again; the same history where there is none. */
export function redo(history: History): History {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future, gesture: null };
}
