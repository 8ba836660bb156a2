import { For, type JSX } from "solid-js";
import type { ReportTable } from "./report.ts";

/** So many rows stand on one page together. */
const mostTogether = 8;

/** A table that breaks between rows where it is long, with its headings on every page. */
export function ReportTableView(props: { readonly table: ReportTable }): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="sheet__wide" tabIndex={0} aria-label={props.table.caption}>
      <table
        class="sheet__table"
        data-wide={props.table.columns.length > 6}
        data-whole={props.table.rows.length <= mostTogether}
      >
        <caption>{props.table.caption}</caption>
        <thead>
          <tr>
            <For each={props.table.columns}>
              {({ title, isNumber }) => (
                <th scope="col" data-number={isNumber}>
                  {title}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.table.rows}>
            {(row) => (
              <tr data-total={row.isTotal ?? false}>
                <For each={row.cells}>
                  {(cell, at) =>
                    at() === 0 ? (
                      <th scope="row">{cell}</th>
                    ) : (
                      <td data-number={props.table.columns[at()]?.isNumber ?? false}>{cell}</td>
                    )
                  }
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
}
