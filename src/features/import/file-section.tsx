import { createMemo, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { type Encoding, encodings } from "../../import/decode-text.ts";
import { delimiters } from "../../import/detect-delimiter.ts";
import type { Reading, TableOptions } from "../../import/importer.ts";
import { decimalSigns } from "../../import/read-number.ts";
import { columnLetters } from "../../import/table.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { Select } from "../../ui/select.tsx";
import { Section } from "./section.tsx";

export interface FileSectionProps {
  readonly reading: Reading;
  readonly options: TableOptions;
  readonly isReading: boolean;
  onOptions(options: TableOptions): void;
  onAnother(): void;
}

/** How the file was read, with its first rows; what was detected can be changed. */
export function FileSection(props: FileSectionProps): JSX.Element {
  const i18n = useI18n();
  const x = () => i18n.dictionary().import;
  const texts = () => x().file;
  const set = (changes: Partial<TableOptions>) => props.onOptions({ ...props.options, ...changes });
  const columns = createMemo(() => [
    { id: "row", title: texts().row, isNumber: false, canSort: false },
    ...(props.reading.preview[0]?.cells ?? []).map((_, at) => ({
      id: String(at),
      title: `${columnLetters(at)} · ${props.reading.columns[at]?.heading ?? ""}`,
      isNumber: props.reading.mapping.columns[at]?.kind === "value",
      canSort: false,
    })),
  ]);
  const rows = () =>
    props.reading.preview.map(({ row, cells }) => ({
      id: String(row),
      cells: [i18n.f.integer(row), ...cells],
    }));
  return (
    <Section
      number={1}
      title={x().steps.file}
      isFirst
      aside={
        <button type="button" class="button" onClick={() => props.onAnother()}>
          {x().another}
        </button>
      }
    >
      <p class="import__name">
        <bdi>{props.reading.name}</bdi>
        <span class="fine">
          {texts().formats[props.reading.format]}, {texts().rows(i18n.f.integer(props.reading.rows))}
        </span>
      </p>
      <div class="import__fields">
        <Show when={props.reading.encoding}>
          {(encoding) => (
            <Select<Encoding>
              label={texts().encoding}
              options={encodings.map((value) => ({ value, label: texts().encodings[value] }))}
              value={encoding()}
              onChange={(value) => set({ encoding: value })}
            />
          )}
        </Show>
        <Show when={props.reading.delimiter}>
          {(delimiter) => (
            <Select
              label={texts().delimiter}
              options={delimiters.map((value) => ({ value, label: texts().delimiters[value] }))}
              value={delimiter()}
              onChange={(value) => set({ delimiter: value })}
            />
          )}
        </Show>
        <Show when={props.reading.sheets.length > 1}>
          <Select
            label={texts().sheet}
            options={props.reading.sheets.map(({ name, isHidden }, at) => ({
              value: String(at),
              label: isHidden ? texts().hiddenSheet(name) : name,
            }))}
            value={String(props.reading.sheet)}
            onChange={(value) => set({ sheet: Number(value) })}
          />
        </Show>
        <Select
          label={texts().decimal}
          options={decimalSigns.map((value) => ({ value, label: texts().decimals[value] }))}
          value={props.reading.decimal}
          onChange={(value) => set({ decimal: value })}
        />
        <Show when={props.reading.format !== "json-stat"}>
          <NumberField
            label={texts().headingRow}
            value={props.reading.headingRow + 1}
            min={1}
            max={100_000}
            whole
            onChange={(row) => set({ headingRow: row - 1 })}
          />
        </Show>
        <Show when={props.reading.sample}>
          {(sample) => (
            <p class="fine import__reading">
              {texts().decimalReading(sample().text, i18n.f.number(sample().value, [0, 6]))}
            </p>
          )}
        </Show>
      </div>
      <div class="import__preview" aria-busy={props.isReading}>
        <DataTable
          caption={texts().preview(rows().length)}
          columns={columns()}
          rows={rows()}
          sortedBy={null}
          sortedDown={false}
          onSort={() => undefined}
        />
      </div>
    </Section>
  );
}
