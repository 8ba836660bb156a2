import type { JSX } from "solid-js";
import { Icon, type IconName } from "../../ui/icon.tsx";

/** A button that is a drawing, with its name beside it where there is room. */
export function Tool(props: {
  readonly icon: IconName;
  readonly name: string;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  onPress(): void;
}): JSX.Element {
  return (
    <button
      type="button"
      class="button button--quiet tool"
      title={props.name}
      aria-label={props.name}
      disabled={props.disabled}
      aria-pressed={props.pressed}
      onClick={() => props.onPress()}
    >
      <Icon name={props.icon} />
      <span class="tool__name">{props.name}</span>
    </button>
  );
}
