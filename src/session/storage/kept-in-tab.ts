import { type Accessor, createSignal } from "solid-js";
import { placeOfPage } from "./place.ts";

/** What forgets each thing that this page has in hand. */
const forgetting = new Set<() => void>();

/** What begins the names of all that is kept so, by copies of the page apart. */
const prefix = () => `utfall.tab.${placeOfPage()}.`;

/**
 * A value that the tab keeps over a reload, and no longer than it is open; `read`: what was found, null where it is not
 * of its form. Where the browser keeps nothing for a tab it lasts as long as the page.
 */
export function createKeptInTab<Value>(
  name: string,
  start: Value,
  read: (found: unknown) => Value | null,
): readonly [Accessor<Value>, (change: (before: Value) => Value) => void] {
  const key = `${prefix()}${name}`;
  const [value, setValue] = createSignal(foundAt(key, read) ?? start);
  const put = (change: (before: Value) => Value): void => {
    const next = setValue(change);
    try {
      if (next === start) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, JSON.stringify(next));
    } catch {
      // Full or closed to us: it holds for the visit.
    }
  };
  forgetting.add(() => put(() => start));
  return [value, put];
}

function foundAt<Value>(key: string, read: (found: unknown) => Value | null): Value | null {
  try {
    return read(JSON.parse(sessionStorage.getItem(key) ?? "null"));
  } catch {
    return null;
  }
}

/** Forgets all that is kept so, also what only another visit to the tab had in hand. */
export function forgetKeptInTab(): void {
  for (const forget of forgetting) forget();
  try {
    for (const key of Object.keys(sessionStorage))
      if (key.startsWith(prefix())) sessionStorage.removeItem(key);
  } catch {
    // Closed to us: nothing was kept.
  }
}
