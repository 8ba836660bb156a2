import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import { useI18n } from "../i18n/i18n.tsx";
import { createTold } from "../ui/create-told.ts";
import { Illustrative } from "../ui/illustrative.tsx";
import { createRowSearch } from "../ui/row-search.tsx";
import { RowBarView } from "./row-bar-view.tsx";
import {
  type Cell,
  type Column,
  type ColumnPlace,
  columnsOnScreen,
  fileValue,
  isNumeric,
  type Row,
  type Table,
  textOf,
} from "./table.ts";
import "./table-view.css";

/** The order that rows are in, and the headings that change it. */
export interface TableSorting {
  readonly by: string | null;
  readonly isDown: boolean;
  /** Ids of the columns that rows can be ordered by. */
  readonly columns: readonly string[];
  onSort(column: string): void;
}

export interface TableViewProps {
  readonly table: Table;
  /** Above the table, in place of its title. */
  readonly caption?: string;
  readonly sorting?: TableSorting;
  /** Its bars are hatched. */
  readonly isMadeUp?: boolean;
  /** Its rows are areas: many of them can be searched, the chosen one stands on top, and so many are shown before more are asked for. */
  readonly areas?: { readonly most: number };
  /** Makes the first cell of each row a button. */
  onChoose?(row: string): void;
}

/** So many more rows come with a press: all districts of a country at once would hold the page for half a minute. */
const moreAtOnce = 300;

/** The row that adds up the others, below them. */
const closing = ({ rows }: Table): Row | undefined => (rows.at(-1)?.isTotal ? rows.at(-1) : undefined);

/** A table with headings in scope, headings that sort, bars and marks. Wider than its box, it scrolls in it. */
export function TableView(props: TableViewProps): JSX.Element {
  const { t, f } = useI18n();
  // Hundreds of cells read them: they hear of another table, not of every move that may make one.
  const table = createTold(() => props.table);
  const isMadeUp = createTold(() => props.isMadeUp ?? false);
  const order = (id: string) =>
    props.sorting?.by !== id ? undefined : props.sorting.isDown ? "descending" : "ascending";
  // Rows are told apart by id, so that they keep their place and focus while figures change.
  const whole = () =>
    props.areas === undefined ? [] : table().rows.filter((row) => row !== closing(table()));
  const search = createRowSearch(
    whole,
    ({ cells }) => String(fileValue(cells[0] ?? "")),
    ({ isCurrent }) => isCurrent === true,
  );
  const [more, setMore] = createSignal(0);
  const most = () => (props.areas?.most ?? 0) + more();
  const left = () => Math.max(0, search.found().length - most());
  const moreOrFewer = () => {
    if (left() === 0) return t("search.fewer");
    return left() > moreAtOnce
      ? t("search.more", { count: f.integer(moreAtOnce) })
      : t("search.all", { count: f.integer(search.found().length) });
  };
  const rows = () => {
    if (props.areas === undefined) return table().rows;
    const last = closing(table());
    return [...search.found().slice(0, most()), ...(last === undefined ? [] : [last])];
  };
  const byId = createMemo(() => new Map(rows().map((row) => [row.id, row])));
  const hasBars = createMemo(() => table().rows.some(({ bar }) => bar !== undefined));
  const places = createMemo(() => columnsOnScreen(table()));
  return (
    <>
      {search.field}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="data-table" tabIndex={0} aria-label={props.caption ?? table().title}>
        <table class="data-table__table">
          <caption class="data-table__caption">
            <Show when={props.caption} fallback={<span class="data-table__title">{table().title}</span>}>
              {props.caption}
            </Show>
            <TableLegend table={table()} isMadeUp={isMadeUp()} />
          </caption>
          <thead>
            <tr>
              <For each={places()}>
                {({ column, at }) => (
                  <>
                    <Heading column={column} order={order(column.id)} sorting={props.sorting} />
                    <Show when={at === 0 && hasBars()}>
                      <td class="data-table__bars data-table__empty" />
                    </Show>
                  </>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={[...byId().keys()]}>
              {(id) => (
                <Line
                  row={byId().get(id) as Row}
                  places={places()}
                  hasBars={hasBars()}
                  isMadeUp={isMadeUp()}
                  {...(props.onChoose === undefined ? {} : { onChoose: props.onChoose })}
                />
              )}
            </For>
          </tbody>
        </table>
      </section>
      <Show when={search.found().length > (props.areas?.most ?? 0)}>
        <p class="fine data-table__more">
          {t("search.shown", {
            shown: f.integer(Math.min(most(), search.found().length)),
            all: f.integer(search.found().length),
          })}{" "}
          <button
            type="button"
            class="button button--link"
            onClick={() => setMore(left() > 0 ? more() + moreAtOnce : 0)}
          >
            {moreOrFewer()}
          </button>
        </p>
      </Show>
    </>
  );
}

function Heading(props: {
  readonly column: Column;
  readonly order: "ascending" | "descending" | undefined;
  readonly sorting: TableSorting | undefined;
}): JSX.Element {
  return (
    // A heading without words names nothing.
    <Show when={props.column.title} fallback={<td class="data-table__empty" />}>
      <th
        scope="col"
        class={props.column.isUnderName ? "data-table__aside" : undefined}
        data-number={isNumeric(props.column)}
        aria-sort={props.order}
      >
        <Show when={props.sorting?.columns.includes(props.column.id)} fallback={props.column.title}>
          <button
            type="button"
            class="data-table__sort"
            data-order={props.order}
            onClick={() => props.sorting?.onSort(props.column.id)}
          >
            {props.column.title}
          </button>
        </Show>
      </th>
    </Show>
  );
}

function Line(props: {
  readonly row: Row;
  readonly places: readonly ColumnPlace[];
  readonly hasBars: boolean;
  readonly isMadeUp: boolean;
  onChoose?(row: string): void;
}): JSX.Element {
  const name = () => (
    <CellText cell={props.row.cells[0] ?? ""} column={(props.places[0] as ColumnPlace).column} />
  );
  return (
    <tr
      class="data-table__row"
      data-row={props.row.id}
      data-total={props.row.isTotal}
      aria-current={props.row.isCurrent ? "true" : undefined}
    >
      <th scope="row" class="data-table__first">
        <Show when={props.row.colour}>
          {(colour) => <span class="data-table__key" style={{ "--key": `var(${colour()})` }} />}
        </Show>
        <Show when={props.onChoose !== undefined && !props.row.isTotal} fallback={name()}>
          <button type="button" class="button button--link" onClick={() => props.onChoose?.(props.row.id)}>
            {name()}
          </button>
        </Show>
        <For each={props.places.filter(({ column }) => column.isUnderName)}>
          {({ column, at }) => (
            <small class="data-table__under">
              <CellText cell={props.row.cells[at] ?? ""} column={column} />
            </small>
          )}
        </For>
        <Show when={props.row.detail}>{(detail) => <small>{detail()}</small>}</Show>
      </th>
      <Show when={props.hasBars}>
        <td class="data-table__bars">
          <Show when={props.row.bar}>{(bar) => <RowBarView bar={bar()} isHatched={props.isMadeUp} />}</Show>
        </td>
      </Show>
      <For each={props.places.slice(1)}>
        {({ column, at }) => (
          <td class={column.isUnderName ? "data-table__aside" : undefined} data-number={isNumeric(column)}>
            <CellText cell={props.row.cells[at] ?? ""} column={column} />
          </td>
        )}
      </For>
    </tr>
  );
}

function CellText(props: { readonly cell: Cell; readonly column: Column }): JSX.Element {
  const { f } = useI18n();
  const text = () => textOf(props.cell, props.column, f);
  const isMadeUp = () =>
    typeof props.cell === "object" && props.cell !== null && props.cell.isMadeUp === true;
  return (
    <Show when={isMadeUp()} fallback={text()}>
      <Illustrative label={text()} />
    </Show>
  );
}

/** What the colours of bars stand for; hatched as they are. */
function TableLegend(props: { readonly table: Table; readonly isMadeUp: boolean }): JSX.Element {
  return (
    <Show when={props.table.legend}>
      {(legend) => (
        <ul class="data-table__legend plain-list" data-hatched={props.isMadeUp}>
          <For each={legend()}>
            {({ label, colour }) => (
              <li>
                <span class="data-table__key" style={{ "--key": `var(${colour})` }} />
                {label}
              </li>
            )}
          </For>
        </ul>
      )}
    </Show>
  );
}
