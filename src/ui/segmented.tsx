import { createUniqueId, For, type JSX } from "solid-js";
import "./segmented.css";

export interface SegmentedOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export interface SegmentedProps<Value extends string> {
  /** Read out before the options; not shown. */
  readonly label: string;
  readonly options: readonly SegmentedOption<Value>[];
  readonly value: Value;
  onChange(value: Value): void;
}

/** A choice among a few, side by side: a group of radio buttons. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>): JSX.Element {
  const name = createUniqueId();
  return (
    <fieldset class="segmented">
      <legend class="hidden-visually">{props.label}</legend>
      <For each={props.options}>
        {(option) => (
          <label class="segmented__option">
            <input
              class="segmented__input"
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === props.value}
              onChange={() => props.onChange(option.value)}
            />
            <span class="segmented__label">{option.label}</span>
          </label>
        )}
      </For>
    </fieldset>
  );
}
