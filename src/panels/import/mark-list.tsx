import { createMemo, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Checked } from "../../import/check-table.ts";
import { setMark } from "../../import/edit-mapping.ts";
import type { Mapping } from "../../import/mapping.ts";
import { type MarkMeaning, markMeanings } from "../../import/marks.ts";
import { Select } from "../../ui/select.tsx";

/** Texts among the numbers, and what each is taken for. */
export function MarkList(props: {
  readonly marks: Checked["marks"];
  readonly mapping: Mapping;
  onChange(mapping: Mapping): void;
}): JSX.Element {
  const i18n = useI18n();
  const texts = () => i18n.dictionary().import.check;
  // Told apart by their text, so that a list keeps its place and focus when another meaning is chosen.
  const keys = createMemo(() => props.marks.map(({ text }) => text), [], {
    equals: (a, b) => a.length === b.length && a.every((text, at) => text === b[at]),
  });
  const find = (text: string) => props.marks.find((mark) => mark.text === text);
  return (
    <Show when={keys().length > 0}>
      <h4 class="import__subheading">{texts().marks}</h4>
      <p class="fine">{texts().marksLead}</p>
      <ul class="plain-list import__marks">
        <For each={keys()}>
          {(text) => (
            <li class="import__mark-line">
              <bdi class="import__mark">{text || texts().blank}</bdi>
              <span class="fine">{texts().markTimes({ count: find(text)?.count ?? 0 })}</span>
              <Select<MarkMeaning>
                label={texts().meaningOf({ text: text || texts().blank })}
                labelHidden
                options={markMeanings
                  .filter((value) => value !== "number" || (find(text)?.hasNumber ?? false))
                  .map((value) => ({ value, label: texts().meanings[value] }))}
                value={find(text)?.meaning ?? "fault"}
                onChange={(meaning) => props.onChange(setMark(props.mapping, text, meaning))}
              />
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
