import { For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Reading, RowView } from "../../import/importer.ts";
import type { Mapping } from "../../import/mapping.ts";
import { columnLetters } from "../../import/table.ts";

/** The first and last rows of the table, each to be ticked or left out. */
export function PreviewTable(props: {
  readonly reading: Reading;
  readonly mapping: Mapping;
  onSkip(row: number, isSkipped: boolean): void;
}): JSX.Element {
  const i18n = useI18n();
  const texts = () => i18n.dictionary().import.file;
  const caption = () => (props.reading.turned ? texts().previewTurned : texts().preview);
  const between = () => props.reading.rows - props.reading.preview.length - props.reading.ending.length;
  const isNumber = (column: number) => props.mapping.columns[column]?.kind === "value";
  const line = (view: RowView) => (
    <tr class="data-table__row" data-skipped={props.mapping.skipped.includes(view.row)}>
      <th scope="row" class="data-table__first">
        <label class="import__row-tick">
          <input
            type="checkbox"
            aria-label={texts().takeRow({ row: i18n.f.integer(view.row) })}
            checked={!props.mapping.skipped.includes(view.row)}
            onChange={(event) => props.onSkip(view.row, !event.currentTarget.checked)}
          />
          {i18n.f.integer(view.row)}
        </label>
      </th>
      <For each={view.cells}>{(cell, column) => <td data-number={isNumber(column())}>{cell}</td>}</For>
    </tr>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="data-table" tabIndex={0} aria-label={caption()}>
      <table class="data-table__table">
        <caption class="data-table__caption">{caption()}</caption>
        <thead>
          <tr>
            <th scope="col" class="data-table__head">
              {texts().row}
            </th>
            <For each={props.reading.preview[0]?.cells ?? []}>
              {(_, column) => (
                <th scope="col" class="data-table__head" data-number={isNumber(column())}>
                  {`${columnLetters(column())} · ${props.reading.columns[column()]?.heading ?? ""}`}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.reading.preview}>{line}</For>
          <Show when={between() > 0}>
            <tr>
              <td class="fine" colSpan={1 + (props.reading.preview[0]?.cells.length ?? 0)}>
                {texts().between({ count: i18n.f.integer(between()) })}
              </td>
            </tr>
          </Show>
          <For each={props.reading.ending}>{line}</For>
        </tbody>
      </table>
    </section>
  );
}
