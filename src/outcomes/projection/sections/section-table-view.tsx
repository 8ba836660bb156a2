import { For, type JSX, Show } from "solid-js";
import type { Scene } from "../../../figure/mark.ts";
import { picturePng } from "../../../figure/picture-file.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { csvType, tableCsv } from "../../../tables/table-csv.ts";
import { Icon } from "../../../ui/icon.tsx";
import { Illustrative } from "../../../ui/illustrative.tsx";
import { saveFile } from "../../../ui/save-file.ts";
import { plainSection, type SectionTable } from "./section-table.ts";
import "../../../ui/data-table.css";

/** The figures of a section, folded away where a picture tells the same, with the ways to save both. */
export function SectionTableView(props: {
  readonly table: SectionTable;
  readonly package: ProgrammePackage;
  /** What files say of themselves. */
  readonly notes: readonly string[];
  readonly isMadeUp: boolean;
  /** The section's picture, to be saved with what it says. */
  readonly picture?: { readonly title: string; readonly summary: string; draw(width: number): Scene };
}): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const name = (ending: string) => `utfall-${props.package.about.id}-${props.table.id}.${ending}`;
  const saveCsv = () => {
    const text = tableCsv(plainSection(props.table, props.notes), i18n.locale());
    saveFile(name("csv"), new Blob([text], { type: csvType }));
  };
  const savePng = async (picture: NonNullable<typeof props.picture>) => {
    const { title, summary, draw } = picture;
    const words = {
      over: `${i18n.text(props.package.about.title)} · ${i18n.text(props.package.about.subtitle)}`,
      title,
      notes: [summary, ...props.table.notes, ...props.notes],
    };
    saveFile(name("png"), await picturePng({ label: summary, draw }, words));
  };
  const table = () => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="data-table" tabIndex={0} aria-label={props.table.title}>
      <table class="data-table__table">
        <caption class="data-table__caption">
          <span class="outlook-table__title">{props.table.title}</span>
        </caption>
        <thead>
          <tr>
            <For each={props.table.columns}>
              {(column) => (
                <th scope="col" data-number={column.kind !== "text"}>
                  {column.title}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.table.rows}>
            {(row) => (
              <tr
                class="data-table__row"
                data-row={row.id}
                data-total={row.isTotal}
                aria-current={row.isCurrent ? "true" : undefined}
              >
                <th scope="row">{row.cells[0]?.text}</th>
                <For each={row.cells.slice(1)}>
                  {(cell, at) => {
                    const isNumber = () => props.table.columns[at() + 1]?.kind !== "text";
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
  );
  return (
    <div class="outlook-table" data-table={props.table.id}>
      <Show when={props.picture !== undefined} fallback={table()}>
        <details class="outlook-fold">
          <summary>{i18n.dictionary().outlook.asTable}</summary>
          {table()}
        </details>
      </Show>
      <div class="outlook-table__foot">
        <div class="fine">
          <For each={props.table.notes}>{(note) => <p>{note}</p>}</For>
          <Show when={props.isMadeUp}>
            <p>
              <Illustrative label={t("app.illustrative")} /> {i18n.dictionary().outlook.madeUp}
            </p>
          </Show>
        </div>
        <div class="outlook-table__actions">
          <Show when={props.picture}>
            {(picture) => (
              <button
                type="button"
                class="button button--quiet"
                aria-label={`${t("app.payouts.png")}: ${picture().title}`}
                onClick={() => savePng(picture())}
              >
                <Icon name="down" />
                {t("app.payouts.png")}
              </button>
            )}
          </Show>
          <button
            type="button"
            class="button button--quiet"
            aria-label={`${t("app.payouts.csv")}: ${props.table.title}`}
            onClick={saveCsv}
          >
            <Icon name="down" />
            {t("app.payouts.csv")}
          </button>
        </div>
      </div>
    </div>
  );
}
