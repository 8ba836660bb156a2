import { createMemo, For, type JSX, Show } from "solid-js";
import type { Column } from "../../figure/table.ts";
import { TableView } from "../../figure/table-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Checked } from "../../import/check-table.ts";
import { useRows } from "../../import/edit-mapping.ts";
import { type Mapping, type RowUse, rowUses } from "../../import/mapping.ts";
import { Select } from "../../ui/select.tsx";

/** Names of rows that can be changed one by one. */
const shownLabels = 40;

/** Rows that are no areas, to be left out, made the nation's value or taken in; and every row that is not taken in. */
export function RowList(props: {
  readonly checked: Checked;
  readonly mapping: Mapping;
  onChange(mapping: Mapping): void;
}): JSX.Element {
  const i18n = useI18n();
  const x = () => i18n.dictionary().import;
  const texts = () => x().record;
  const labels = createMemo(() => props.mapping.oddRows.slice(0, shownLabels).map(({ label }) => label), [], {
    equals: (a, b) => a.length === b.length && a.every((label, at) => label === b[at]),
  });
  const find = (label: string) => props.mapping.oddRows.find((row) => row.label === label);
  return (
    <>
      <Show when={labels().length > 0}>
        <h4 class="import__subheading">{texts().rows}</h4>
        <ul class="plain-list import__marks">
          <For each={labels()}>
            {(label) => (
              <li class="import__mark-line import__mark-line--row">
                <bdi class="import__mark">{label}</bdi>
                <span class="fine">{texts().kinds[find(label)?.kind ?? "total"]}</span>
                <Select<RowUse>
                  label={texts().useOf({ label })}
                  labelHidden
                  options={rowUses.map((value) => ({ value, label: texts().rowUses[value] }))}
                  value={find(label)?.use ?? "leaveOut"}
                  onChange={(use) => props.onChange(useRows(props.mapping, label, use))}
                />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.checked.rowsOut > 0}>
        <details class="import__details">
          <summary>{texts().rowsOut({ count: x().rows({ count: props.checked.rowsOut }) })}</summary>
          <TableView
            caption={
              props.checked.rowsOut > props.checked.rows.length
                ? x().check.first({ shown: i18n.f.integer(props.checked.rows.length) })
                : texts().rowsOut({ count: x().rows({ count: props.checked.rowsOut }) })
            }
            table={{
              id: "rows-out",
              title: texts().rows,
              columns: texts().rowsOutHeads.map(
                (title, at): Column => ({
                  id: String(at),
                  title,
                  kind: "text",
                }),
              ),
              rows: props.checked.rows.map(({ row, why }) => ({
                id: String(row),
                cells: [i18n.f.integer(row), texts().why[why]],
              })),
            }}
          />
        </details>
      </Show>
    </>
  );
}
