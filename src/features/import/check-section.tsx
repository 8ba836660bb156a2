import { createMemo, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Checked } from "../../import/check-table.ts";
import { setMark } from "../../import/edit-mapping.ts";
import type { ImportFault, ImportFaultCode } from "../../import/fault.ts";
import type { Reading } from "../../import/importer.ts";
import type { Mapping } from "../../import/mapping.ts";
import { type MarkMeaning, markMeanings } from "../../import/marks.ts";
import { csvConventions, writeCsv } from "../../import/write-csv.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { saveFile } from "../../ui/save-file.ts";
import { Select } from "../../ui/select.tsx";
import { sayImportFault, sayNote, whereOf } from "./say-import.ts";
import { Section } from "./section.tsx";

export interface CheckSectionProps {
  readonly reading: Reading;
  readonly mapping: Mapping;
  readonly checked: Checked;
  onChange(mapping: Mapping): void;
}

/** Faults of one kind that are shown. */
const shownPerKind = 10;
/** Values left out that are listed. */
const shownLeftOut = 100;

/** What is wrong, row by row; what was done without asking; what is left out. */
export function CheckSection(props: CheckSectionProps): JSX.Element {
  const i18n = useI18n();
  const { f } = i18n;
  const x = () => i18n.dictionary().import;
  const texts = () => x().check;
  const all = () => props.checked.counts.reduce((sum, { count }) => sum + count, 0);
  const notes = () => [...props.reading.notes, ...props.checked.notes];
  const left = () => props.checked.leftOut;
  const summary = () => {
    const { areas, indicators, observations } = props.checked.summary;
    return texts().summary(areas, indicators.length, i18n.f.integer(observations));
  };
  const saveFaults = () => {
    const rows = props.checked.faults.map((fault) => [
      fault.row ?? "",
      fault.column === undefined ? "" : fault.column + 1,
      fault.heading ?? "",
      sayImportFault(fault, x(), i18n.f),
    ]);
    const text = writeCsv([texts().faultColumns, ...rows], csvConventions[i18n.locale()]);
    saveFile(texts().faultsName, new Blob([text], { type: "text/csv;charset=utf-8" }));
  };
  return (
    <Section number={4} title={x().steps.check}>
      <div aria-live="polite">
        <Show
          when={all() > 0}
          fallback={
            <p class="import__right">
              {texts().right} {summary()}
            </p>
          }
        >
          <p class="import__wrong">
            {all() === 1 ? texts().oneFault : texts().faults(i18n.f.integer(all()))}
          </p>
        </Show>
      </div>
      <Show when={all() > 0}>
        <ul class="plain-list import__faults">
          <For each={props.checked.counts}>
            {({ code, count }) => (
              <FaultKind
                code={code}
                count={count}
                faults={props.checked.faults.filter((each) => each.code === code)}
              />
            )}
          </For>
        </ul>
        <Show when={props.checked.faults.some(({ row }) => row !== undefined)}>
          <button type="button" class="button" onClick={saveFaults}>
            {texts().saveFaults}
          </button>
        </Show>
      </Show>
      <Show when={notes().length > 0}>
        <h4 class="import__subheading">{texts().notes}</h4>
        <ul class="import__notes">
          <For each={notes()}>
            {(note) => (
              <li class="import__note" dir="auto">
                {sayNote(note, x(), i18n.f)}
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Marks marks={props.checked.marks} mapping={props.mapping} onChange={props.onChange} />
      <Show when={left().count > 0}>
        <h4 class="import__subheading">
          {left().count === 1 ? texts().oneLeftOut : texts().leftOut(i18n.f.integer(left().count))}
        </h4>
        <p class="fine">{texts().leftOutWhy}</p>
        <details class="import__details">
          <summary>{texts().leftOutCaption}</summary>
          <DataTable
            caption={
              left().count > shownLeftOut ? texts().first(f.integer(shownLeftOut)) : texts().leftOutCaption
            }
            columns={texts().leftOutColumns.map((title, at) => ({
              id: String(at),
              title,
              isNumber: at === 2 || at === 3,
              canSort: false,
            }))}
            rows={left()
              .list.slice(0, shownLeftOut)
              .map(({ area, measure, year, row, mark, column }) => ({
                id: `${row} ${column} ${year} ${measure}`,
                cells: [
                  area,
                  measure,
                  year === 0 ? "" : String(year),
                  i18n.f.integer(row),
                  mark || texts().blank,
                ],
              }))}
            sortedBy={null}
            sortedDown={false}
            onSort={() => undefined}
          />
        </details>
      </Show>
    </Section>
  );
}

function FaultKind(props: {
  readonly code: ImportFaultCode;
  readonly count: number;
  readonly faults: readonly ImportFault[];
}): JSX.Element {
  const i18n = useI18n();
  const x = () => i18n.dictionary().import;
  return (
    <li class="import__fault" data-fault={props.code}>
      <Show when={props.count > 1}>
        <p class="import__fault-count">{x().check.times(i18n.f.integer(props.count))}</p>
      </Show>
      <ul class="plain-list">
        <For each={props.faults.slice(0, shownPerKind)}>
          {(fault) => {
            const where = () => whereOf(fault, x(), i18n.f);
            return (
              <li class="import__fault-place">
                <Show when={where() !== ""}>
                  <span class="import__where">{where()}</span>{" "}
                </Show>
                <span dir="auto">{sayImportFault(fault, x(), i18n.f)}</span>
              </li>
            );
          }}
        </For>
      </ul>
      <Show when={props.count > shownPerKind}>
        <p class="fine">{x().check.first(i18n.f.integer(Math.min(shownPerKind, props.faults.length)))}</p>
      </Show>
    </li>
  );
}

function Marks(props: {
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
              <span class="fine">{texts().markTimes(i18n.f.integer(find(text)?.count ?? 0))}</span>
              <Select<MarkMeaning>
                label={texts().meaningOf(text || texts().blank)}
                labelHidden
                options={markMeanings.map((value) => ({ value, label: texts().meanings[value] }))}
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
