import { createSignal } from "solid-js";

/** From the outside in, as "luck/luck-shares" has it: a section, and what it holds. */
const [askedPath, setAskedPath] = createSignal<readonly string[]>([]);

/** The part of a tab that a lesson asks about; null: no part, and the whole tab is there. */
export const setAskedPart = (path: string | null): void => {
  setAskedPath(path?.split("/") ?? []);
};

/** Whether a part of a tab is what a lesson asks about: what stands beside it waits until somebody wants it. */
export const isAsked = (part: string | undefined): boolean =>
  part !== undefined && askedPath().at(-1) === part;

/** Whether it is that, or holds it: then it is unfolded. */
export const leadsToAsked = (part: string | undefined): boolean =>
  part !== undefined && askedPath().includes(part);
