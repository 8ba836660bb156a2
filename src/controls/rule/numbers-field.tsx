import { createEffect, createSignal, createUniqueId, type JSX, on, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { fieldText } from "../../i18n/parse.ts";
import { draftsDropped } from "../../ui/drop-drafts.ts";
import { countUnread } from "../../ui/unread-fields.ts";
import { readNumbers } from "./edits/read-numbers.ts";

export interface NumbersFieldProps {
  readonly label: string;
  readonly value: readonly number[];
  readonly state: "changed" | "open" | undefined;
  onChange(values: readonly number[], gesture: string): void;
}

/** A list of numbers inside a sentence. What cannot be read is kept as typed, with a message. */
export function NumbersField(props: NumbersFieldProps): JSX.Element {
  const i18n = useI18n();
  const id = createUniqueId();
  const [draft, setDraft] = createSignal<string | null>(null);
  const t = () => i18n.dictionary().rule.panel;
  const written = () =>
    props.value.map((value) => fieldText(i18n.locale(), value).replace(/\s/gu, "")).join(" ");
  const text = () => draft() ?? written();
  const isFaulty = () => draft() !== null && readNumbers(text()) === null;
  const type = (next: string) => {
    setDraft(next);
    const values = readNumbers(next);
    if (values !== null) props.onChange(values, id);
  };
  createEffect(on(draftsDropped, () => setDraft(null), { defer: true }));
  countUnread(isFaulty);
  return (
    <span class="number-field number-field--inline">
      <input
        class="number-field__input numbers-field__input"
        type="text"
        inputmode="text"
        autocomplete="off"
        aria-label={props.label}
        aria-invalid={isFaulty() ? true : undefined}
        aria-describedby={`${id}-note`}
        data-state={props.state}
        style={{ "--length": String(Math.max(text().length, 3)) }}
        value={text()}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={() => !isFaulty() && setDraft(null)}
      />
      <span
        id={`${id}-note`}
        class="number-field__note"
        classList={{ "number-field__note--fault": isFaulty() }}
      >
        <Show when={isFaulty()}>{t().pointsFault}</Show>
      </span>
    </span>
  );
}
