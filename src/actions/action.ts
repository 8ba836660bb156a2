import type { I18n } from "../i18n/i18n.tsx";
import type { Simulator } from "../session/simulator.ts";
import type { IconName } from "../ui/icon.tsx";

/** What actions work on. */
export interface ActionContext {
  readonly simulator: Simulator;
  readonly i18n: I18n;
}

/** Keys pressed together. */
export interface Shortcut {
  /** As the browser names it, in lower case. */
  readonly key: string;
  /** With Ctrl, on a Mac with Command. */
  readonly isControl?: boolean;
  readonly isShift?: boolean;
}

/** A menu of the header: what helps to understand, how the page is shown, and what can be taken from it. */
export type MenuPlace = "help" | "display" | "take";

/** Something that a button of the page or a key does. */
export interface Action {
  /** Where it is: a button beside the programme, in the header or in the bar of scenarios, or in one of the menus. */
  readonly place: "programmes" | "header" | "scenarios" | MenuPlace;
  /** What its button says. */
  name(context: ActionContext): string;
  /** A drawing in the place of the name where there is little room. */
  icon?(context: ActionContext): IconName;
  /** Language of the name, where it is not the page's. */
  lang?(context: ActionContext): string;
  isEnabled?(context: ActionContext): boolean;
  /** For what is in its menu only at times. */
  isThere?(context: ActionContext): boolean;
  /** For what is on or off. */
  isOn?(context: ActionContext): boolean;
  readonly shortcuts?: readonly Shortcut[];
  run(context: ActionContext): void;
}
