import { createSignal } from "solid-js";
import { readPreference, savePreference } from "../session/preferences.ts";

const name = "help-key";
const [isOn, setOn] = createSignal(readPreference(name) !== "off");

/** Whether shortcuts of one sign work: they get in the way of those who speak to their computer (WCAG 2.1.4). */
export const hasSignKeys = isOn;

/** Turns shortcuts of one sign on or off, also for the next visit. */
export function setSignKeys(next: boolean): void {
  setOn(next);
  savePreference(name, next ? null : "off");
}
