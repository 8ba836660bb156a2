import { createMemo, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Summary } from "../../import/check-table.ts";
import type { Reading } from "../../import/importer.ts";
import { type Mapping, valueColumns } from "../../import/mapping.ts";
import { Section } from "../../ui/section.tsx";
import { MeasureRow } from "./measure-row.tsx";
import "./measure-section.css";

export interface MeasureSectionProps {
  readonly reading: Reading;
  readonly mapping: Mapping;
  readonly summary: Summary | undefined;
  onChange(mapping: Mapping): void;
}

/** What was measured: what each is used as, counted in, and which way is better. */
export function MeasureSection(props: MeasureSectionProps): JSX.Element {
  const i18n = useI18n();
  const x = () => i18n.dictionary().import;
  const keys = createMemo(() => props.mapping.measures.map(({ key }) => key), [], {
    equals: (a, b) => a.length === b.length && a.every((key, at) => key === b[at]),
  });
  const columnsOf = (key: string) =>
    valueColumns(props.mapping)
      .filter(({ measure }) => measure === key)
      .map(({ column, year }) => ({ column, year, heading: props.reading.columns[column]?.heading ?? "" }));
  const hasYearColumn = () => props.mapping.columns.some(({ kind }) => kind === "year");
  return (
    <Section level={3} number={4} title={x().steps.measures} sentences={[x().measures.lead]}>
      <ul class="plain-list import__measures">
        <For each={keys()}>
          {(key) => (
            <Show when={props.mapping.measures.find((each) => each.key === key)}>
              {(measure) => (
                <MeasureRow
                  measure={measure()}
                  mapping={props.mapping}
                  columns={columnsOf(key)}
                  hasYearColumn={hasYearColumn()}
                  found={props.summary?.indicators.find(({ id }) => id === measure().id)}
                  onChange={props.onChange}
                />
              )}
            </Show>
          )}
        </For>
      </ul>
    </Section>
  );
}
