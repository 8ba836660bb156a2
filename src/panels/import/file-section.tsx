import { type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { type Encoding, encodings } from "../../import/decode-text.ts";
import { delimiters } from "../../import/detect-delimiter.ts";
import { skipRow } from "../../import/edit-mapping.ts";
import type { Reading, TableOptions } from "../../import/importer.ts";
import type { Mapping } from "../../import/mapping.ts";
import { decimalSigns } from "../../import/read-number.ts";
import { NumberField } from "../../ui/number-field.tsx";
import { Section } from "../../ui/section.tsx";
import { Select } from "../../ui/select.tsx";
import { PreviewTable } from "./preview-table.tsx";
import { SkipField } from "./skip-field.tsx";

export interface FileSectionProps {
  readonly reading: Reading;
  readonly mapping: Mapping;
  readonly options: TableOptions;
  readonly isReading: boolean;
  onOptions(options: TableOptions): void;
  onChange(mapping: Mapping): void;
  onTurn(): void;
}

/** How the file was read, with its first and last rows; what was detected can be changed. */
export function FileSection(props: FileSectionProps): JSX.Element {
  const i18n = useI18n();
  const x = () => i18n.dictionary().import;
  const texts = () => x().file;
  const set = (changes: Partial<TableOptions>) => props.onOptions({ ...props.options, ...changes });
  const rowField = (label: string, row: number, key: "headingRow" | "firstRow" | "lastRow") => (
    <NumberField
      label={label}
      value={row + 1}
      min={1}
      max={100_000}
      whole
      onChange={(value) => set({ [key]: value - 1 })}
    />
  );
  return (
    <Section level={3} number={2} title={x().steps.file}>
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
              label: isHidden ? texts().hiddenSheet({ name }) : name,
            }))}
            value={String(props.reading.sheet)}
            onChange={(value) => props.onOptions({ sheet: Number(value) })}
          />
        </Show>
        <Select
          label={texts().decimal}
          options={decimalSigns.map((value) => ({ value, label: texts().decimals[value] }))}
          value={props.reading.decimal}
          onChange={(value) => set({ decimal: value })}
        />
        <Show when={props.reading.format !== "json-stat" && !props.reading.turned}>
          {rowField(texts().headingRow, props.reading.headingRow, "headingRow")}
          {rowField(texts().firstRow, (props.reading.preview[0]?.row ?? 1) - 1, "firstRow")}
          {rowField(texts().lastRow, props.reading.lastRow, "lastRow")}
        </Show>
        <button type="button" class="button" onClick={() => props.onTurn()}>
          {props.reading.turned ? texts().turnBack : texts().turn}
        </button>
      </div>
      <div class="import__preview" aria-busy={props.isReading}>
        <PreviewTable
          reading={props.reading}
          mapping={props.mapping}
          onSkip={(row, isSkipped) => props.onChange(skipRow(props.mapping, row, isSkipped))}
        />
      </div>
      <Show when={props.reading.ending.length > 0}>
        <div class="import__skip">
          <SkipField
            skipped={props.mapping.skipped}
            onSkip={(skipped) => props.onChange({ ...props.mapping, skipped })}
          />
        </div>
      </Show>
    </Section>
  );
}
