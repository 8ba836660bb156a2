import { createMemo, createSignal, createUniqueId, For, type JSX, Show } from "solid-js";
import { headUnit } from "../../figure/amount-format.ts";
import { barLegend } from "../../figure/bar-chart.ts";
import { createRowWindow, few, handful, type RowWindow } from "../../figure/bar-window.ts";
import { LegendView } from "../../figure/legend-view.tsx";
import { areaNoun } from "../../i18n/area-noun.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { provenanceNote } from "../../i18n/provenance-note.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { ViewState } from "../../session/view-state.ts";
import { createAtRest } from "../../ui/create-at-rest.ts";
import { createFrameLater } from "../../ui/create-frame-later.ts";
import { createTold } from "../../ui/create-told.ts";
import { lazyPicture } from "../../ui/lazy-part.tsx";
import { isListLetter, placeAfter } from "../../ui/list-keys.ts";
import { createRowSearch } from "../../ui/row-search.tsx";
import { payoutChart } from "./payout-chart.ts";
import type { PayoutRow } from "./payout-row.ts";
import { PayoutRowLine } from "./payout-row-line.tsx";
import type { PayoutsView } from "./payouts-view.ts";
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
  readonly settings: Pick<ViewState, "isGrouped">;
  /** A control is in hand. */
  readonly isMoving: boolean;
  /** Id of the area in hand. */
  readonly area: string;
  /** The button that says how awards are shown, over the names. */
  readonly shownAs?: JSX.Element;
  /** What saves the picture, under it. */
  readonly files?: JSX.Element;
  /** An area was chosen: show why it gets what it gets. */
  onChoose(area: string): void;
  /** The picture alone, without choices, notes and files; how many rows of it there is room for. */
  readonly bare?: { readonly rows: number; readonly thickness: number };
}

/** The library that draws the bars is a third of the scripts: names and figures are there before it. */
const BarCanvas = lazyPicture(async () => (await import("../../figure/bar-canvas.tsx")).BarCanvas);

/** Long lists alone need it, and those come from a file of one's own. */
const WidestRow = lazyPicture(async () => (await import("./widest-row.tsx")).WidestRow);

/** Rows that the picture holds: a canvas has a greatest height, and nobody compares more bars by eye. */
const mostRows = 400;

const keyOf = ({ kind, id }: Pick<PayoutRow, "kind" | "id">): string => `${kind} ${id}`;

/** Who gets what: a row per area with its bar, its award and the difference to the baseline. */
export function Payouts(props: PayoutsProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  // Hundreds of rows read them: they hear of another one, not of every move.
  const view = createTold(() => props.view);
  const area = createTold(() => props.area);
  const isGrouped = createTold(() => props.settings.isGrouped);
  const search = createRowSearch(
    () => (props.bare === undefined ? view().rows : []),
    ({ name, municipality }) => `${name} ${municipality}`,
    // The one that the programme opens with was chosen by nobody.
    ({ kind, id }) => kind === "area" && id === area() && id !== props.package.programme.areas[0]?.id,
  );
  const listed = () => (props.bare === undefined ? search.found() : view().rows);
  const rows = createMemo(() => listed().slice(0, props.bare?.rows ?? mostRows));
  // Rows are told apart by key, not by object, so that they keep their place and focus while figures change.
  const byKey = createMemo(() => new Map(rows().map((row) => [keyOf(row), row])));
  let bars!: HTMLDivElement;
  const rowsIn = (step?: number) =>
    createRowWindow(
      () => bars,
      () => rows().length,
      step,
    );
  const [near, seen] = [rowsIn(), rowsIn(handful)];
  /** Where all are in one municipality its name says nothing. */
  const hasPlaces = createMemo(() => new Set(view().rows.map((row) => row.municipality)).size > 1);
  const chart = createMemo(() => payoutChart(view(), rows(), props.package, i18n));
  const drawn = createFrameLater(chart, () => props.isMoving);
  /** A column of noughts says nothing. */
  const isMoved = () => view().largest !== null;
  const heads = createMemo(() =>
    headUnit(
      view().unit,
      rows().map(({ award }) => award),
    ),
  );
  /** What a row says. While a control moves only rows in view follow: the others say all of it when the hand rests. */
  const said = createMemo(() => ({
    rows: byKey(),
    unit: view().unit,
    head: heads(),
    ranges: view().ranges,
    isMoved: isMoved(),
  }));
  const settled = createAtRest(said, () => props.isMoving);
  const isIn = ({ from, to }: RowWindow, at: number) => from <= at && at < to;
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
    const at = [...byKey().keys()].indexOf(pointed() ?? focused() ?? "");
    return at < 0 ? null : at;
  };
  // The rows are one stop of the Tab key: at the row that has the focus, else at the area in hand, else at the first.
  const [held, setHeld] = createSignal<string | null>(null);
  const stop = createTold(() => {
    const keys = byKey();
    const wanted = [held() ?? "", keyOf({ kind: "area", id: area() })];
    return wanted.find((key) => keys.has(key)) ?? [...keys.keys()][0];
  });
  const note = createUniqueId();
  const onKey = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
    if (event.key === "Escape") {
      setPointed(null);
      setFocused(null);
      return;
    }
    const keys = [...byKey().keys()];
    const at = keys.indexOf(keyAt(event) ?? "");
    const row = rows()[at];
    const isPress = event.key === "Enter" || event.key === " ";
    const names = rows().map(({ name }) => name);
    const next = placeAfter(event, at, names, false);
    // A letter is for the list, not for the page's own keys.
    if (isPress || next !== null || isListLetter(event)) event.preventDefault();
    if (isPress && row?.kind === "area") props.onChoose(row.id);
    const element = next === null ? null : event.currentTarget.children[next];
    if (element instanceof HTMLElement) element.focus();
  };
  const keyAt = (event: Event) =>
    event.target instanceof Element
      ? (event.target.closest<HTMLElement>("[data-row]")?.dataset.row ?? null)
      : null;
  return (
    <div class="payouts">
      <div class="payouts__top">
        <LegendView entries={barLegend(chart())} label={t("app.payouts.legend")} />
        <Show when={props.bare === undefined}>{search.field}</Show>
      </div>
      <div class="payouts__grid" style={{ "--rows": String(rows().length) }}>
        <div class="payouts__heads">
          <div class="payouts__shown">{props.shownAs}</div>
          <span class="payouts__head" aria-hidden="true">
            <span>{t(`app.payouts.heads.${heads()}`)}</span>
          </span>
          <span class="payouts__head" aria-hidden="true">
            <span>{isMoved() && t("app.payouts.change")}</span>
          </span>
        </div>
        <Show when={rows().length > few}>
          <WidestRow {...settled()} rows={settled().rows.values()} hasPlaces={hasPlaces()} />
        </Show>
        <p id={note} class="hidden-visually">
          {props.bare === undefined && t("app.payouts.rowsHint")}
        </p>
        <div
          class="payouts__list"
          role="listbox"
          aria-label={t("app.outcome.heading", { noun: areaNoun(props.package, i18n.locale()) })}
          aria-describedby={note}
          onPointerOver={point}
          onPointerMove={point}
          onPointerDown={(event) => {
            pressed = { x: event.clientX, y: event.clientY };
            setPointed(event.pointerType === "mouse" ? null : keyAt(event));
          }}
          onPointerLeave={() => setPointed(null)}
          onFocusIn={(event) => {
            setHeld(keyAt(event));
            setFocused(event.target.matches(":focus-visible") ? keyAt(event) : null);
          }}
          onFocusOut={() => {
            setHeld(null);
            setFocused(null);
          }}
          onKeyDown={onKey}
        >
          <For each={[...byKey().keys()]}>
            {(key, at) => {
              const here = createMemo(() =>
                isIn(seen(), at()) || !settled().rows.has(key) ? said() : settled(),
              );
              return (
                <PayoutRowLine
                  row={here().rows.get(key) as PayoutRow}
                  line={at() + 3}
                  rowKey={key}
                  unit={here().unit}
                  head={here().head}
                  ranges={here().ranges}
                  isMoved={here().isMoved}
                  isCurrent={key === keyOf({ kind: "area", id: area() })}
                  hasPlaces={hasPlaces()}
                  isInGroup={isGrouped()}
                  isNear={isIn(near(), at())}
                  isStop={key === stop()}
                  onChoose={props.onChoose}
                />
              );
            }}
          </For>
        </div>
        <div class="payouts__bars" ref={bars}>
          <BarCanvas
            label={props.summary}
            chart={drawn()}
            window={settled() === said() ? near() : seen()}
            thickness={props.bare?.thickness ?? 17}
            row={readRow()}
            hint={props.bare === undefined ? t("app.payouts.press") : undefined}
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
            <p>{t(`app.payouts.note.${provenanceNote(view(), props.package.programme)}`)}</p>
          </div>
          {props.files}
        </div>
      </Show>
    </div>
  );
}
