import { For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { sayNote, sayVerdict } from "../../i18n/say-import.ts";
import type { Checked } from "../../import/check-table.ts";
import type { Reading } from "../../import/importer.ts";
import type { Mapping } from "../../import/mapping.ts";
import { ColumnTable } from "./column-table.tsx";
import { FaultKinds } from "./fault-kinds.tsx";
import { GuessList } from "./guess-list.tsx";
import { LeftOutValues } from "./left-out-values.tsx";
import { MarkList } from "./mark-list.tsx";
import { RowList } from "./row-list.tsx";
import { Section } from "./section.tsx";

export interface UnderstoodSectionProps {
  readonly reading: Reading;
  readonly mapping: Mapping;
  readonly checked: Checked;
  onChange(mapping: Mapping): void;
}

/** What was understood of the table, on one screen: the verdict, what to put right or look at, each column, each row left out. */
export function UnderstoodSection(props: UnderstoodSectionProps): JSX.Element {
  const i18n = useI18n();
  const x = () => i18n.dictionary().import;
  const verdict = () => sayVerdict(props.checked, x(), i18n.f);
  const summary = () => {
    const { areas, indicators, observations } = props.checked.summary;
    return x().check.summary(areas, indicators.length, i18n.f.integer(observations));
  };
  return (
    <Section number={2} title={x().steps.understood}>
      <div aria-live="polite">
        <p class="import__verdict" data-verdict={verdict().kind}>
          {verdict().text} {verdict().kind === "faults" ? "" : summary()}
        </p>
      </div>
      <FaultKinds checked={props.checked} />
      <GuessList guesses={props.checked.guesses} mapping={props.mapping} onChange={props.onChange} />
      <div class="import__record">
        <ColumnTable columns={props.checked.columns} isTurned={props.reading.turned} />
      </div>
      <RowList checked={props.checked} mapping={props.mapping} onChange={props.onChange} />
      <MarkList marks={props.checked.marks} mapping={props.mapping} onChange={props.onChange} />
      <Show when={props.checked.notes.length > 0}>
        <h4 class="import__subheading">{x().check.notes}</h4>
        <ul class="import__notes">
          <For each={props.checked.notes}>
            {(note) => (
              <li class="import__note" dir="auto">
                {sayNote(note, x(), i18n.f)}
              </li>
            )}
          </For>
        </ul>
      </Show>
      <LeftOutValues leftOut={props.checked.leftOut} />
    </Section>
  );
}
