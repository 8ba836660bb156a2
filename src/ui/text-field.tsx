import { createUniqueId, type JSX, Show } from "solid-js";
import "./text-field.css";

export interface TextFieldProps {
  /** Shown above the field, or only read out with `labelHidden`. */
  readonly label: string;
  readonly labelHidden?: boolean;
  /** Shown while nothing is typed. */
  readonly placeholder?: string;
  readonly value: string;
  readonly maxLength?: number;
  /** What is wrong with what stands there; blank where nothing is. */
  readonly fault?: string;
  onChange(value: string): void;
}

/** A line of text. Its direction follows what is written. */
export function TextField(props: TextFieldProps): JSX.Element {
  const id = createUniqueId();
  const isFaulty = () => (props.fault ?? "") !== "";
  return (
    <span class="text-field">
      <label class={props.labelHidden ? "hidden-visually" : "text-field__label"} for={id}>
        {props.label}
      </label>
      <input
        id={id}
        class="text-field__input"
        type="text"
        dir="auto"
        autocomplete="off"
        maxLength={props.maxLength}
        placeholder={props.placeholder}
        value={props.value}
        aria-invalid={isFaulty() ? true : undefined}
        aria-describedby={isFaulty() ? `${id}-fault` : undefined}
        onInput={(event) => props.onChange(event.currentTarget.value)}
      />
      <Show when={isFaulty()}>
        <span id={`${id}-fault`} class="text-field__fault">
          {props.fault}
        </span>
      </Show>
    </span>
  );
}
