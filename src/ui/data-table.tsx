import { createMemo, For, type JSX, Show } from "solid-js";
import "./data-table.css";

export interface Column<Id extends string> {
  readonly id: Id;
  readonly title: string;
  readonly isNumber: boolean;
  /** Rows can be ordered by it: its heading is a button. */
  readonly canSort: boolean;
}

export interface TableRow {
  readonly id: string;
  readonly cells: readonly string[];
  /** Stands out: a total. */
  readonly isTotal?: boolean;
  readonly isCurrent?: boolean;
}

export interface DataTableProps<Id extends string> {
  readonly caption: string;
  readonly columns: readonly Column<Id>[];
  readonly rows: readonly TableRow[];
  /** The column that the rows are in the order of. */
  readonly sortedBy: Id | null;
  readonly sortedDown: boolean;
  onSort?(column: Id): void;
  /** Makes the first cell of each row a button. */
  onChoose?(row: string): void;
}

/** A table with a caption, headings in scope, and headings that sort. Wider than its box, it scrolls in it. */
export function DataTable<Id extends string>(props: DataTableProps<Id>): JSX.Element {
  const order = (id: Id) =>
    props.sortedBy !== id ? undefined : props.sortedDown ? "descending" : "ascending";
  // Rows are told apart by id, so that they keep their place and focus while figures change.
  const byId = createMemo(() => new Map(props.rows.map((row) => [row.id, row])));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="data-table" tabIndex={0} aria-label={props.caption}>
      <table class="data-table__table">
        <caption class="data-table__caption">{props.caption}</caption>
        <thead>
          <tr>
            <For each={props.columns}>
              {(column) => (
                <th
                  scope="col"
                  class="data-table__head"
                  data-number={column.isNumber}
                  aria-sort={order(column.id)}
                >
                  <Show when={column.canSort} fallback={column.title}>
                    <button
                      type="button"
                      class="data-table__sort"
                      data-order={order(column.id)}
                      onClick={() => props.onSort?.(column.id)}
                    >
                      {column.title}
                    </button>
                  </Show>
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={[...byId().keys()]}>
            {(id) => (
              <Line
                row={byId().get(id) as TableRow}
                columns={props.columns}
                {...(props.onChoose === undefined ? {} : { onChoose: props.onChoose })}
              />
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
}

function Line(props: {
  readonly row: TableRow;
  readonly columns: readonly { readonly isNumber: boolean }[];
  onChoose?(row: string): void;
}): JSX.Element {
  return (
    <tr
      class="data-table__row"
      data-total={props.row.isTotal}
      aria-current={props.row.isCurrent ? "true" : undefined}
    >
      <th scope="row" class="data-table__first">
        <Show when={props.onChoose !== undefined && !props.row.isTotal} fallback={props.row.cells[0]}>
          <button
            type="button"
            class="button button--link"
            data-row={props.row.id}
            onClick={() => props.onChoose?.(props.row.id)}
          >
            {props.row.cells[0]}
          </button>
        </Show>
      </th>
      <For each={props.columns.slice(1)}>
        {(column, at) => <td data-number={column.isNumber}>{props.row.cells[at() + 1]}</td>}
      </For>
    </tr>
  );
}
