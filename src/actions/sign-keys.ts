import { createSignal } from "solid-js";
import { keep, kept } from "../state/keep.ts";

const name = "help-key";
const [isOn, setOn] = createSignal(kept(name) !== "off");

/** Whether shortcuts of one sign work: they get in the way of those who speak to their computer (WCAG 2.1.4). */
export const hasSignKeys = isOn;

/** Turns shortcuts of one sign on or off, also for the next visit. */
export function setSignKeys(next: boolean): void {
  setOn(next);
  keep(name, next ? null : "off");
}
