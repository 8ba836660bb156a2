import { createSignal } from "solid-js";
import { readPreference, savePreference } from "../session/preferences.ts";
import type { Action } from "./action.ts";

const name = "help-key";
const [isOn, setOn] = createSignal(readPreference(name) !== "off");

/** Whether shortcuts of one sign work: they get in the way of those who speak to their computer (WCAG 2.1.4). */
export const hasSignKeys = isOn;

/** The key of one sign that does an action, as long as such keys work; those with Ctrl are known. */
export const signKeyOf = ({ shortcuts }: Action): string | undefined =>
  isOn() ? shortcuts?.find(({ isControl }) => isControl !== true)?.key.toUpperCase() : undefined;

/** Turns shortcuts of one sign on or off, also for the next visit. */
export function setSignKeys(next: boolean): void {
  setOn(next);
  savePreference(name, next ? null : "off");
}
