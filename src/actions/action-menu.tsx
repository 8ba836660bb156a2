import type { JSX } from "solid-js";
import { useI18n } from "../i18n/i18n.tsx";
import type { Simulator } from "../session/simulator.ts";
import { Menu } from "../ui/menu.tsx";
import type { MenuPlace } from "./action.ts";
import { actionsIn } from "./actions.ts";
import { signKeyOf } from "./sign-keys.ts";

/** A menu of the header with its actions. */
export function ActionMenu(props: {
  readonly simulator: Simulator;
  readonly place: MenuPlace;
  readonly isQuiet?: boolean;
}): JSX.Element {
  const i18n = useI18n();
  // A page is made for one simulator.
  const context = { simulator: (() => props.simulator)(), i18n };
  // Kept from one choice to the next, so that the focus stays where it is.
  const items = actionsIn((() => props.place)()).map(([id, action]) => ({
    action: id,
    get isThere() {
      return action.isThere?.(context) !== false;
    },
    get shortcut() {
      return signKeyOf(action);
    },
    get name() {
      return action.name(context);
    },
    get lang() {
      return action.lang?.(context);
    },
    get icon() {
      return action.icon?.(context);
    },
    get isDisabled() {
      return action.isEnabled?.(context) === false;
    },
    get isOn() {
      return action.isOn?.(context);
    },
    run: () => action.run(context),
  }));
  return (
    <Menu
      name={i18n.t(`app.header.${props.place}`)}
      isQuiet={props.isQuiet ?? false}
      items={items.filter(({ isThere }) => isThere)}
    />
  );
}
