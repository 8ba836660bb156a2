import { createSignal } from "solid-js";
import { perSimulator } from "./per-simulator.ts";

/** A kind of file, by its ending. */
export type FileEnding = "csv" | "xlsx" | "png" | "svg";

/** How the open tab saves what it shows, where the menu of what can be taken along has the choices; null where the tab has its own, or nothing to save. */
export const filesOffered = perSimulator(() => {
  const [save, setSave] = createSignal<((ending: FileEnding) => void) | null>(null);
  return { save, offer: (next: ((ending: FileEnding) => void) | null) => void setSave(() => next) };
});
