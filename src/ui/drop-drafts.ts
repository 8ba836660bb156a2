import { createSignal } from "solid-js";

const [dropped, setDropped] = createSignal(0);

/** Counts how often drafts were dropped: a field follows it to let go of what it could not read. */
export const draftsDropped = dropped;

/** Every field shows its value again: what they hold was just set anew as a whole (undo, starting over, an example). */
export const dropDrafts = (): void => {
  setDropped((count) => count + 1);
};
