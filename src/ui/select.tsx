import { createEffect, createMemo, For, type JSX, Show } from "solid-js";
import { createRowSearch, mostListed } from "./row-search.tsx";
import "./select.css";

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Options with the same group stand together under it. */
  readonly group?: string;
  /** Choosing it does something and leaves the list at what was chosen before. */
  readonly isAction?: boolean;
}

export interface SelectProps<Value extends string> {
  /** What is chosen. Shown above the list, or only read out with `inline`. */
  readonly label: string;
  readonly options: readonly SelectOption<Value>[];
  readonly value: Value;
  onChange(value: Value): void;
  /** Stands inside a sentence: no visible label, as wide as its text. */
  readonly inline?: boolean;
  /** The label is only read out. */
  readonly labelHidden?: boolean;
  /** How it differs: changed from the baseline, or left open by the sources. */
  readonly state?: "changed" | "open" | undefined;
}

/** A native list of choices. */
export function Select<Value extends string>(props: SelectProps<Value>): JSX.Element {
  // What only does something ends the list, whatever is searched for.
  const isLast = ({ isAction, group }: SelectOption<Value>) => isAction === true && group === undefined;
  const search = createRowSearch(
    () => (props.inline ? [] : props.options.filter((option) => !isLast(option))),
    ({ label, group = "" }) => `${label} ${group}`,
    ({ value }) => value === props.value,
    mostListed,
  );
  /** What is chosen is always among them. */
  const options = createMemo(() => {
    if (props.inline) return props.options.filter((option) => !isLast(option));
    const isChosen = ({ value }: SelectOption<Value>) => value === props.value;
    const found = search.found();
    const chosen = found.some(isChosen) ? undefined : props.options.find(isChosen);
    return chosen === undefined ? found : [chosen, ...found];
  });
  /** Looked through once, not once for each of thousands of groups. */
  const byGroup = createMemo(() => {
    const found = new Map<string | undefined, SelectOption<Value>[]>();
    for (const option of options()) {
      const others = found.get(option.group);
      if (others === undefined) found.set(option.group, [option]);
      else others.push(option);
    }
    return found;
  });
  const groups = () => [...byGroup().keys()].filter((group) => group !== undefined);
  const choose = (event: Event & { currentTarget: HTMLSelectElement }) => {
    const option = props.options.find((each) => each.value === event.currentTarget.value);
    if (option?.isAction) event.currentTarget.value = props.value;
    if (option !== undefined) props.onChange(option.value);
  };
  let element!: HTMLSelectElement;
  // Once for the whole list: told by each option, a move of a slider would ask hundreds.
  createEffect(() => {
    options();
    if (props.options.some(({ value }) => value === props.value)) element.value = props.value;
  });
  const list = () => (
    <select
      ref={element}
      class="select__list"
      aria-label={props.inline ? props.label : undefined}
      data-state={props.state}
      onChange={choose}
    >
      <Options options={byGroup().get(undefined) ?? []} />
      <For each={groups()}>
        {(group) => (
          <optgroup label={group}>
            <Options options={byGroup().get(group) ?? []} />
          </optgroup>
        )}
      </For>
      <Options options={props.options.filter(isLast)} />
    </select>
  );
  const labelled = () => (
    // biome-ignore lint/a11y/noLabelWithoutControl: the list is the label's child
    <label class="select">
      <span class={props.labelHidden ? "hidden-visually" : "select__label"}>{props.label}</span>
      {list()}
    </label>
  );
  return (
    <Show
      when={props.inline}
      fallback={
        <>
          {search.field}
          {labelled()}
        </>
      }
    >
      <span class="select select--inline">{list()}</span>
    </Show>
  );
}

function Options<Value extends string>(props: {
  readonly options: readonly SelectOption<Value>[];
}): JSX.Element {
  return <For each={props.options}>{(option) => <option value={option.value}>{option.label}</option>}</For>;
}
