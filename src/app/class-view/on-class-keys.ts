import type { Simulator } from "../../session/simulator.ts";

/**
 * Keys of the class view: Escape leaves it, Page Up and Page Down, which the buttons of a laser pointer send, go from
 * scenario to scenario. A lesson has its own steps. Returns what ends it.
 */
export function onClassKeys(sim: Simulator, close: () => void): () => void {
  const isFree = (event: KeyboardEvent) =>
    !event.defaultPrevented &&
    document.querySelector("dialog[open], :popover-open") === null &&
    !(event.target instanceof Element && event.target.matches("input, select, textarea"));
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isFree(event)) return;
    const step = { PageUp: -1, PageDown: 1 }[event.key];
    if (event.key === "Escape") close();
    else if (step === undefined || sim.view().lesson !== null) return;
    else {
      const place = sim.currentIndex() + step;
      if (place >= 0 && place < sim.workspace().workspace.length) sim.choose(place);
    }
    event.preventDefault();
  };
  document.addEventListener("keydown", onKeyDown);
  return () => document.removeEventListener("keydown", onKeyDown);
}
