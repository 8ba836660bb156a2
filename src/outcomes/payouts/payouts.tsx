import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import { barLegend } from "../../figure/bar-chart.ts";
import { createRowWindow } from "../../figure/bar-window.ts";
import { fileFormats } from "../../figure/figure.ts";
import { LegendView } from "../../figure/legend-view.tsx";
import { SaveButtons } from "../../figure/save-buttons.tsx";
import { areaNoun } from "../../i18n/area-noun.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { provenanceNote } from "../../i18n/provenance-note.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { Sorting, ViewState } from "../../session/view-state.ts";
import { createAtRest } from "../../ui/create-at-rest.ts";
import { lazyPicture } from "../../ui/lazy-part.tsx";
import { createRowSearch } from "../../ui/row-search.tsx";
import { canGroup } from "./can-group.ts";
import { payoutChart } from "./payout-chart.ts";
import { PayoutControls } from "./payout-controls.tsx";
import { PayoutRowLine } from "./payout-row-line.tsx";
import type { PayoutRow, PayoutsView } from "./payouts-view.ts";
import "./payouts.css";
// With the page: the bars come from a file of their own, and need not wait for one more.
import "../../figure/bar-canvas.css";
import "../../figure/bar-readout.css";
import "../../figure/figure-foot.css";

export interface PayoutsProps {
  readonly view: PayoutsView;
  /** The view in sentences. */
  readonly summary: string;
  readonly package: ProgrammePackage;
  readonly settings: Pick<ViewState, "sorting" | "isGrouped">;
  /** A control is in hand. */
  readonly isMoving: boolean;
  /** Id of the area in hand. */
  readonly area: string;
  onSettings(settings: { sorting?: Sorting; isGrouped?: boolean }): void;
  /** An area was chosen: show why it gets what it gets. */
  onChoose(area: string): void;
  /** The picture alone, without choices, notes and files; how many rows of it there is room for. */
  readonly bare?: { readonly rows: number; readonly thickness: number };
}

/** The library that draws the bars is a third of the scripts: names and figures are there before it. */
const BarCanvas = lazyPicture(async () => (await import("../../figure/bar-canvas.tsx")).BarCanvas);

/** Rows that the picture holds: a canvas has a greatest height, and nobody compares more bars by eye. */
const mostRows = 400;

const keyOf = ({ kind, id }: Pick<PayoutRow, "kind" | "id">): string => `${kind} ${id}`;

/** Who gets what: a row per area with its bar, its award and the difference to the baseline. */
export function Payouts(props: PayoutsProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const search = createRowSearch(
    () => (props.bare === undefined ? props.view.rows : []),
    ({ name, municipality }) => `${name} ${municipality}`,
    ({ kind, id }) => kind === "area" && id === props.area,
  );
  const listed = () => (props.bare === undefined ? search.found() : props.view.rows);
  const rows = createMemo(() => listed().slice(0, props.bare?.rows ?? mostRows));
  // Rows are told apart by key, not by object, so that they keep their place and focus while figures change.
  const byKey = createMemo(() => new Map(rows().map((row) => [keyOf(row), row])));
  let bars!: HTMLDivElement;
  const near = createRowWindow(
    () => bars,
    () => rows().length,
  );
  const chart = createMemo(() => payoutChart(props.view, rows(), props.package, i18n));
  /** A column of noughts says nothing. */
  const isMoved = () => props.view.largest !== null;
  /** What a row says. While a control moves only rows in view follow: the others say all of it when the hand rests. */
  const said = createMemo(() => ({
    rows: byKey(),
    unit: props.view.unit,
    ranges: props.view.ranges,
    isMoved: isMoved(),
  }));
  const settled = createAtRest(said, () => props.isMoving);
  const isNear = (at: number) => near().from <= at && at < near().to;
  // The bar that is read out: of the row under the pointer, else of the one that has the focus.
  const [pointed, setPointed] = createSignal<string | null>(null);
  const [focused, setFocused] = createSignal<string | null>(null);
  /** Where a row was pressed: what lies there once the page has moved below a still hand was not pointed at. */
  let pressed: { readonly x: number; readonly y: number } | null = null;
  const point = (event: PointerEvent) => {
    if (pressed !== null && event.clientX === pressed.x && event.clientY === pressed.y) return;
    pressed = null;
    setPointed(keyAt(event));
  };
  const readRow = () => {
    const key = pointed() ?? focused();
    const at = key === null ? -1 : [...byKey().keys()].indexOf(key);
    return at < 0 ? null : at;
  };
  const keyAt = (event: Event) =>
    event.target instanceof Element
      ? (event.target.closest<HTMLElement>("[data-row]")?.dataset.row ?? null)
      : null;
  return (
    <div class="payouts">
      <div class="payouts__top">
        <LegendView entries={barLegend(chart())} label={t("app.payouts.legend")} />
        <Show when={props.bare === undefined}>
          {search.field}
          <PayoutControls
            settings={props.settings}
            canGroup={canGroup(props.package.programme)}
            onSettings={props.onSettings}
          />
        </Show>
      </div>
      <div class="payouts__grid" style={{ "--rows": String(rows().length) }}>
        <div class="payouts__heads" aria-hidden="true">
          <span class="payouts__hint">{t("app.payouts.rowHint")}</span>
          <span class="payouts__head">{t("app.payouts.award")}</span>
          <span class="payouts__head">{isMoved() && t("app.payouts.change")}</span>
        </div>
        <ol
          class="payouts__list plain-list"
          onPointerOver={point}
          onPointerMove={point}
          onPointerDown={(event) => {
            pressed = { x: event.clientX, y: event.clientY };
            setPointed(event.pointerType === "mouse" ? null : keyAt(event));
          }}
          onPointerLeave={() => setPointed(null)}
          onFocusIn={(event) => setFocused(event.target.matches(":focus-visible") ? keyAt(event) : null)}
          onFocusOut={() => setFocused(null)}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            setPointed(null);
            setFocused(null);
          }}
        >
          <For each={[...byKey().keys()]}>
            {(key, at) => {
              const here = createMemo(() => (isNear(at()) || !settled().rows.has(key) ? said() : settled()));
              return (
                <PayoutRowLine
                  row={here().rows.get(key) as PayoutRow}
                  line={at() + 3}
                  rowKey={key}
                  unit={here().unit}
                  ranges={here().ranges}
                  isMoved={here().isMoved}
                  isCurrent={key === keyOf({ kind: "area", id: props.area })}
                  isInGroup={props.settings.isGrouped}
                  onChoose={props.onChoose}
                />
              );
            }}
          </For>
        </ol>
        <div class="payouts__bars" ref={bars}>
          <BarCanvas
            label={props.summary}
            chart={chart()}
            window={near()}
            thickness={props.bare?.thickness ?? 17}
            row={readRow()}
          />
        </div>
      </div>
      <Show when={props.bare === undefined}>
        <div class="figure-foot figure-foot--ruled">
          <div class="fine">
            <Show when={listed().length > rows().length}>
              <p>
                {t("app.payouts.first", {
                  shown: i18n.f.integer(rows().length),
                  all: i18n.f.integer(listed().length),
                })}
              </p>
            </Show>
            <p>{t(`app.payouts.note.${provenanceNote(props.view, props.package.programme)}`)}</p>
          </div>
          <SaveButtons
            title={t("app.outcome.heading", { noun: areaNoun(props.package, i18n.locale()) })}
            formats={fileFormats}
            figure={async () =>
              (await import("./payouts-figure.ts")).payoutsFigure(
                props.view,
                props.summary,
                props.package,
                i18n,
              )
            }
          />
        </div>
      </Show>
    </div>
  );
}
