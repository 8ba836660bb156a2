import { type JSX, Show } from "solid-js";
import type { Column } from "../../figure/table.ts";
import { TableView } from "../../figure/table-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Checked } from "../../import/check-table.ts";

/** Values left out that are listed. */
const shownLeftOut = 100;

/** Values that are missing, with what stands in their place. */
export function LeftOutValues(props: { readonly leftOut: Checked["leftOut"] }): JSX.Element {
  const i18n = useI18n();
  const { f } = i18n;
  const texts = () => i18n.dictionary().import.check;
  const left = () => props.leftOut;
  return (
    <Show when={left().count > 0}>
      <h4 class="import__subheading">
        {left().count === 1 ? texts().oneLeftOut : texts().leftOut({ count: i18n.f.integer(left().count) })}
      </h4>
      <p class="fine">{texts().leftOutWhy}</p>
      <details class="import__details">
        <summary>{texts().leftOutCaption}</summary>
        <TableView
          caption={
            left().count > shownLeftOut
              ? texts().first({ shown: f.integer(shownLeftOut) })
              : texts().leftOutCaption
          }
          table={{
            id: "left-out",
            title: texts().leftOutCaption,
            columns: texts().leftOutColumns.map(
              (title, at): Column => ({
                id: String(at),
                title,
                kind: at === 2 || at === 3 ? "number" : "text",
              }),
            ),
            rows: left()
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
              })),
          }}
        />
      </details>
    </Show>
  );
}
