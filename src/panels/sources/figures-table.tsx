import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import { byName } from "../../i18n/by-name.ts";
import { fillText } from "../../i18n/fill.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { namesOf } from "../../i18n/names.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { DataChange } from "../../scenario/scenario.ts";
import { Select } from "../../ui/select.tsx";
import { type FigureRow, figuresView } from "./figures-view.ts";
import { Origin } from "./origin.tsx";
import { sourceName } from "./source-name.ts";

export interface FiguresTableProps {
  readonly pack: ProgrammePackage;
  /** The area in hand: the table opens with its figures. */
  readonly area: string;
  readonly changes: readonly DataChange[];
}

/** Rows shown before one asks for all. */
const firstRows = 120;

/** Every figure that a rule may read, with its provenance and source, of one area or of all. */
export function FiguresTable(props: FiguresTableProps): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().sources.figures;
  const [chosen, setChosen] = createSignal<string | undefined>(undefined);
  const [isWhole, setWhole] = createSignal(false);
  const area = () => chosen() ?? props.area;
  const rows = createMemo(() => figuresView(props.pack, area() === "" ? null : area(), props.changes));
  const shown = () => (isWhole() ? rows() : rows().slice(0, firstRows));
  const names = createMemo(() => namesOf(props.pack, i18n.locale()));
  const what = (row: FigureRow) => {
    if (row.kind === "observation") return names().indicatorTitle(row.what);
    return row.kind === "attribute" ? names().attributeTitle(row.what) : t().lastAward;
  };
  const value = (row: FigureRow) => {
    if (row.kind === "observation") return i18n.f.percent(row.value, [0, 2]);
    return row.kind === "attribute" ? i18n.f.number(row.value, [0, 4]) : i18n.f.sek(row.value);
  };
  const caption = () =>
    fillText(area() === "" ? t().captionAll : t().caption, {
      count: i18n.f.integer(rows().length),
      area: names().area(area()),
    });
  return (
    <>
      <Select
        label={t().filter}
        value={area()}
        options={[
          { value: "", label: t().all },
          ...[...props.pack.programme.areas].sort(byName).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(next) => {
          setChosen(next);
          setWhole(false);
        }}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="data-table" tabIndex={0} aria-label={caption()}>
        <table class="data-table__table">
          <caption class="data-table__caption">{caption()}</caption>
          <thead>
            <tr>
              <Show when={area() === ""}>
                <th scope="col">{t().filter}</th>
              </Show>
              <th scope="col">{t().figure}</th>
              <th scope="col" data-number="true">
                {t().year}
              </th>
              <th scope="col" data-number="true">
                {t().value}
              </th>
              <th scope="col" data-number="true">
                {t().counted}
              </th>
              <th scope="col">{t().origin}</th>
              <th scope="col">{t().source}</th>
            </tr>
          </thead>
          <tbody>
            <For each={shown()}>
              {(row) => (
                <tr>
                  <Show when={area() === ""}>
                    <td>{names().area(row.area)}</td>
                  </Show>
                  <th scope="row">{what(row)}</th>
                  <td data-number="true">{row.year === null ? "" : i18n.f.year(row.year)}</td>
                  <td data-number="true">{value(row)}</td>
                  <td data-number="true">{row.counted === null ? "" : i18n.f.number(row.counted, [0, 1])}</td>
                  <td>
                    <Origin provenance={row.provenance} />
                  </td>
                  <td>{sourceName(props.pack, row.source)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
      <Show when={rows().length > shown().length}>
        <button type="button" class="button" onClick={() => setWhole(true)}>
          {fillText(t().more, { count: i18n.f.integer(rows().length) })}
        </button>
      </Show>
    </>
  );
}
