import { type Accessor, createEffect, createSignal, onCleanup } from "solid-js";

const [count, setCount] = createSignal(0);

/** So many fields hold something that is not taken: what they say is not in the result. */
export const unreadFields = count;

/** Counts a field while it holds something that is not taken. Needs an owner, with which the field goes. */
export function countUnread(isUnread: Accessor<boolean>): void {
  createEffect(() => {
    if (!isUnread()) return;
    setCount((before) => before + 1);
    onCleanup(() => setCount((before) => before - 1));
  });
}

/** Leads to the first of them. */
export const goToUnread = (): void =>
  document.querySelector<HTMLElement>("input[aria-invalid='true']")?.focus();
