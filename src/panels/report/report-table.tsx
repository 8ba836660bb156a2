import type { JSX } from "solid-js";
import type { Table } from "../../figure/table.ts";
import { TableView } from "../../figure/table-view.tsx";

/** So many rows are kept together on one page. */
const mostTogether = 30;

/** A table on paper: it breaks between rows where it is long, with its headings on every page. */
export function ReportTable(props: { readonly table: Table }): JSX.Element {
  return (
    <div
      class="sheet__table"
      data-wide={props.table.columns.length > 6}
      data-whole={props.table.rows.length <= mostTogether}
    >
      <TableView table={props.table} />
    </div>
  );
}
