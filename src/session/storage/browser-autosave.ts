import { readPreference, savePreference } from "../preferences.ts";
import { type Autosave, createAutosave } from "./autosave.ts";
import { createBrowserJournal } from "./journal.ts";
import { placeOfPage } from "./place.ts";
import { createSessionDatabase } from "./session-database.ts";
import { lockSession } from "./session-lock.ts";

/** Where the tab's memory is closed to us, it has none: every visit then begins like a new tab's. */
const tabMemory = (key: string) => ({
  session(): string | null {
    try {
      return sessionStorage.getItem(key);
    } catch {
      return null;
    }
  },
  setSession(id: string): void {
    try {
      sessionStorage.setItem(key, id);
    } catch {
      return;
    }
  },
});

/** Counts on from all tabs of this browser; where storage is closed to us, from what this one has seen. */
function nextOrder(least: number): number {
  const next = Math.max(Number(readPreference("order")), least) + 1;
  savePreference("order", String(next));
  return next;
}

/** 128 bits of chance: no two tabs have the same. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/**
 * The autosave of this tab, over IndexedDB and the browser's locks. What waits is noted and written at once when the
 * page goes out of sight; where that would lose something, leaving the page asks first.
 */
export function createBrowserAutosave(): Autosave {
  const here = placeOfPage();
  const autosave = createAutosave({
    database: createSessionDatabase(here),
    journal: createBrowserJournal(here),
    tab: tabMemory(`utfall.session.${here}`),
    lock: lockSession,
    now: Date.now,
    nextOrder,
    newId,
  });
  const leave = () => {
    autosave.note();
    void autosave.flush();
  };
  addEventListener("pagehide", () => {
    // A field that is still being typed in gives what it holds when it is left.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    leave();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") leave();
  });
  addEventListener("beforeunload", (event) => {
    if (!autosave.note()) event.preventDefault();
  });
  return autosave;
}
