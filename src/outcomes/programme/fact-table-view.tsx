import { For, type JSX, Show } from "solid-js";
import { picturePng } from "../../figure/picture-file.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { csvType, tableCsv } from "../../tables/table-csv.ts";
import { Icon } from "../../ui/icon.tsx";
import { Illustrative } from "../../ui/illustrative.tsx";
import { saveFile } from "../../ui/save-file.ts";
import { Bar } from "./bar.tsx";
import { factPicture, type SavedPicture } from "./fact-picture.ts";
import type { FactTable } from "./fact-table.ts";
import { plainFacts } from "./plain-facts.ts";
import "../../ui/data-table.css";
import "./fact-table.css";

export interface FactTableViewProps {
  readonly table: FactTable;
  readonly package: ProgrammePackage;
  /** Saves another picture than the table's own; undefined where the table has none to save. */
  readonly picture?: (() => SavedPicture) | undefined;
}

/** A table with its bars, origin and notes, and the ways to save it. */
export function FactTableView(props: FactTableViewProps): JSX.Element {
  const i18n = useI18n();
  const hasBars = () => props.table.rows.some((row) => row.bar !== null);
  return (
    <figure class="fact-table" data-table={props.table.id}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="data-table" tabIndex={0} aria-label={props.table.title}>
        <table class="data-table__table">
          <caption class="data-table__caption fact-table__caption">
            <span class="fact-table__title">{props.table.title}</span>
            <Legend table={props.table} />
          </caption>
          <thead>
            <tr>
              <Show when={props.table.head} fallback={<td class="fact-table__head" />}>
                {(head) => <th scope="col">{head()}</th>}
              </Show>
              <Show when={hasBars()}>
                <td class="fact-table__bars fact-table__head" />
              </Show>
              <For each={props.table.columns}>
                {(column) => (
                  <th scope="col" data-number={column.isNumber}>
                    {column.title}
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={props.table.rows}>
              {(row) => (
                <tr class="data-table__row" data-total={row.isTotal} data-row={row.id}>
                  <th scope="row" class="fact-table__name">
                    <Show when={row.key}>
                      {(key) => <span class="fact-key" style={{ "--key": `var(${key()})` }} />}
                    </Show>
                    {row.name}
                    <Show when={row.detail}>{(detail) => <small>{detail()}</small>}</Show>
                  </th>
                  <Show when={hasBars()}>
                    <td class="fact-table__bars">
                      <Show when={row.bar}>
                        {(bar) => <Bar bar={bar()} isHatched={props.table.isMadeUp} />}
                      </Show>
                    </td>
                  </Show>
                  <For each={row.cells}>
                    {(cell, at) => {
                      const isNumber = () => props.table.columns[at()]?.isNumber ?? false;
                      return (
                        <td data-number={isNumber()} data-words={!isNumber()}>
                          {cell.text}
                        </td>
                      );
                    }}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
      <figcaption class="fact-table__foot">
        <div class="fine">
          <For each={props.table.notes}>{(note) => <p>{note}</p>}</For>
          <p>
            <Show when={props.table.isMadeUp}>
              <Illustrative label={i18n.t("app.illustrative")} />{" "}
            </Show>
            {props.table.origin}
          </p>
        </div>
        <Actions {...props} hasBars={hasBars()} />
      </figcaption>
    </figure>
  );
}

/** What the colours stand for, above the bars. */
function Legend(props: { readonly table: FactTable }): JSX.Element {
  return (
    <Show when={props.table.legend.length > 0}>
      <ul class="fact-legend plain-list">
        <For each={props.table.legend}>
          {({ label, colour }) => (
            <li class="fact-legend__item">
              <span class="fact-key" style={{ "--key": `var(${colour})` }} />
              {label}
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

function Actions(props: FactTableViewProps & { readonly hasBars: boolean }): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const name = (ending: string) => `utfall-${props.package.about.id}-${props.table.id}.${ending}`;
  const saveCsv = () => {
    const text = tableCsv(plainFacts(props.table, props.package, i18n), i18n.locale());
    saveFile(name("csv"), new Blob([text], { type: csvType }));
  };
  const savePng = async () => {
    const { picture, words } = props.picture?.() ?? factPicture(props.table, props.package, i18n);
    saveFile(name("png"), await picturePng(picture, words));
  };
  return (
    <div class="fact-table__actions">
      <Show when={props.hasBars || props.picture !== undefined}>
        <button
          type="button"
          class="button button--quiet"
          aria-label={`${t("programme.png")}: ${props.table.title}`}
          onClick={savePng}
        >
          <Icon name="down" />
          {t("programme.png")}
        </button>
      </Show>
      <button
        type="button"
        class="button button--quiet"
        aria-label={`${t("programme.csv")}: ${props.table.title}`}
        onClick={saveCsv}
      >
        <Icon name="down" />
        {t("programme.csv")}
      </button>
    </div>
  );
}
