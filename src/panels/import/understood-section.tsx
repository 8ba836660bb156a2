import { For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { sayNote, sayVerdict } from "../../i18n/say-import.ts";
import type { Checked } from "../../import/check-table.ts";
import type { Reading } from "../../import/importer.ts";
import type { Mapping } from "../../import/mapping.ts";
import { Section } from "../../ui/section.tsx";
import { ColumnTable } from "./column-table.tsx";
import { FaultKinds } from "./fault-kinds.tsx";
import { GuessList } from "./guess-list.tsx";
import { LeftOutValues } from "./left-out-values.tsx";
import { MarkList } from "./mark-list.tsx";
import { RowList } from "./row-list.tsx";
import "./understood-section.css";

export interface UnderstoodSectionProps {
  readonly reading: Reading;
  readonly mapping: Mapping;
  /** Null while the first answer is awaited. */
  readonly checked: Checked | null;
  onChange(mapping: Mapping): void;
  onTurn(): void;
  onAnother(): void;
}

/** What was understood of the table, on one screen: the verdict, what to put right or look at, each column, each row left out. */
export function UnderstoodSection(props: UnderstoodSectionProps): JSX.Element {
  const i18n = useI18n();
  const x = () => i18n.dictionary().import;
  /** Text that came without bytes is no file, and its name says so: cells are no CSV to those who copied them. */
  const isPasted = () => props.reading.format === "csv" && props.reading.encoding === null;
  return (
    <Section
      level={3}
      id="understood"
      number={1}
      title={x().steps.understood}
      aside={
        <button type="button" class="button" onClick={() => props.onAnother()}>
          {x().another}
        </button>
      }
    >
      <p class="import__name">
        <bdi>{props.reading.name}</bdi>
        <span class="fine">
          <Show when={!isPasted()}>{x().file.formats[props.reading.format]}, </Show>
          {x().file.rows({ count: i18n.f.integer(props.reading.rows) })}
        </span>
      </p>
      <Show when={props.checked} fallback={<p class="fine">{x().checking}</p>}>
        {(checked) => (
          <>
            <Verdict checked={checked()} />
            <FaultKinds checked={checked()} />
            <Show when={checked().counts.some(({ code }) => code === "areasInColumns")}>
              <button type="button" class="button button--main" onClick={() => props.onTurn()}>
                {x().file.turn}
              </button>
            </Show>
            <GuessList guesses={checked().guesses} mapping={props.mapping} onChange={props.onChange} />
            <div class="import__record">
              <ColumnTable columns={checked().columns} isTurned={props.reading.turned} />
            </div>
            <RowList checked={checked()} mapping={props.mapping} onChange={props.onChange} />
            <MarkList marks={checked().marks} mapping={props.mapping} onChange={props.onChange} />
            <Notes notes={checked().notes} />
            <LeftOutValues leftOut={checked().leftOut} />
          </>
        )}
      </Show>
    </Section>
  );
}

function Verdict(props: { readonly checked: Checked }): JSX.Element {
  const i18n = useI18n();
  const x = () => i18n.dictionary().import;
  const verdict = () => sayVerdict(props.checked, x(), i18n.f);
  const summary = () => {
    const { areas, indicators, observations } = props.checked.summary;
    return x().check.summary({ areas, indicators: indicators.length, values: i18n.f.integer(observations) });
  };
  return (
    <div aria-live="polite">
      <p class="import__verdict" data-verdict={verdict().kind}>
        {verdict().text} {verdict().kind === "faults" ? "" : summary()}
      </p>
    </div>
  );
}

function Notes(props: { readonly notes: Checked["notes"] }): JSX.Element {
  const i18n = useI18n();
  const x = () => i18n.dictionary().import;
  return (
    <Show when={props.notes.length > 0}>
      <h4 class="import__subheading">{x().check.notes}</h4>
      <ul class="import__notes">
        <For each={props.notes}>
          {(note) => (
            <li class="import__note" dir="auto">
              {sayNote(note, x())}
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
