import { createSignal } from "solid-js";

const [askedPart, setAskedPart] = createSignal<string | null>(null);

/** Whether a part of a tab is what a lesson asks about: it is unfolded, and what stands beside it waits until somebody wants it. */
export const isAsked = (part: string | undefined): boolean => part !== undefined && askedPart() === part;

/** The part that a lesson asks about; null: none, and the whole tab is there. */
export { setAskedPart };
