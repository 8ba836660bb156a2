import { type Autosave, createAutosave } from "./autosave.ts";
import { browserJournal } from "./journal.ts";
import { createSessionDatabase } from "./session-database.ts";
import { lockSession } from "./session-lock.ts";

const tabKey = "utfall.desk";

/** Where the tab's memory is closed to us, it has none: every visit then begins like a new tab's. */
const tab = {
  desk(): string | null {
    try {
      return sessionStorage.getItem(tabKey);
    } catch {
      return null;
    }
  },
  setDesk(id: string): void {
    try {
      sessionStorage.setItem(tabKey, id);
    } catch {
      return;
    }
  },
};

/** 128 bits of chance: no two tabs have the same. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** The autosave of this tab, over IndexedDB and the browser's locks. What waits is noted and written at once when the page goes out of sight. */
export function createBrowserAutosave(): Autosave {
  const database = createSessionDatabase();
  const autosave = createAutosave({
    database,
    journal: browserJournal,
    tab,
    hold: lockSession,
    now: Date.now,
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
  return autosave;
}
