import { For, type JSX } from "solid-js";
import type { Option } from "./prose/segment.ts";
import "./inline-choice.css";

export interface InlineChoiceProps {
  /** What is chosen; only read out. */
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly state: "changed" | "open" | undefined;
  onChange(value: string): void;
}

/**
 * A choice inside a sentence. The words of the answer stand there as text, as wide as they are and broken over
 * lines where they must be; the native list lies over them unseen.
 */
export function InlineChoice(props: InlineChoiceProps): JSX.Element {
  const words = () => {
    const option = props.options.find((each) => each.value === props.value);
    return option?.text ?? option?.label ?? props.value;
  };
  return (
    <span class="inline-choice" data-state={props.state}>
      <span class="inline-choice__words" aria-hidden="true">
        {words()}
      </span>
      <select
        class="inline-choice__list"
        aria-label={props.label}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        <For each={props.options}>
          {(option) => (
            <option value={option.value} selected={option.value === props.value}>
              {option.label}
            </option>
          )}
        </For>
      </select>
    </span>
  );
}
