import { createEffect, createMemo, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { fewToSearch } from "../../ui/row-search.tsx";
import type { MapRow, MapView } from "./map-view.ts";
import { shortAmount } from "./short-amount.ts";

export interface PlaceListProps {
  readonly view: MapView;
  readonly rows: readonly MapRow[];
  /** Code of the municipality in hand. */
  readonly current: string | null;
  readonly pointed: string | null;
  onPoint(code: string | null): void;
  onChoose(code: string): void;
}

const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, count) => Math.min(at + 10, count - 1),
  PageUp: (at) => Math.max(at - 10, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The municipalities on the map as a list box: arrow keys move and choose, a letter goes to the next name that begins with it. */
export function PlaceList(props: PlaceListProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  let list!: HTMLDivElement;
  const byCode = createMemo(() => new Map(props.rows.map((row) => [row.code, row])));
  const codes = createMemo(() => props.rows.map((row) => row.code));
  const inHand = createMemo(() => Math.max(0, codes().indexOf(props.current ?? "")));
  const amount = (row: MapRow) => {
    if (!row.isCovered) return t("map.notCovered");
    if (props.view.mode !== "perInhabitant") return shortAmount(i18n.f, row.awardSek);
    return Number.isFinite(row.perInhabitant) ? i18n.f.sek(row.perInhabitant) : t("map.noPopulation");
  };
  /** City districts stand under their municipality; those of the only one are listed below. */
  const areListed = () =>
    props.rows.length > 1 &&
    props.view.mode !== "perInhabitant" &&
    props.rows.reduce((sum, { areas }) => sum + areas.length, 0) <= fewToSearch;
  const optionAt = (at: number) => list.children[at] as HTMLElement | undefined;
  // The list scrolls to what is chosen on the map, without moving the page.
  createEffect(() => {
    const option = optionAt(inHand());
    if (option === undefined) return;
    const top = option.offsetTop;
    if (top < list.scrollTop) list.scrollTop = top;
    else if (top + option.offsetHeight > list.scrollTop + list.clientHeight)
      list.scrollTop = top + option.offsetHeight - list.clientHeight;
  });
  const go = (at: number) => {
    const code = codes()[at];
    if (code === undefined) return;
    props.onChoose(code);
    props.onPoint(code);
    optionAt(at)?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") return props.onPoint(null);
    const move = moves[event.key];
    if (move !== undefined) {
      event.preventDefault();
      return go(move(inHand(), codes().length));
    }
    if (event.key.length !== 1 || event.key === " ") return;
    const letter = event.key.toLocaleLowerCase(i18n.locale());
    const begins = (at: number) =>
      byCode()
        .get(codes()[at] ?? "")
        ?.name.toLocaleLowerCase(i18n.locale());
    const order = codes().map((_, step) => (inHand() + 1 + step) % codes().length);
    const next = order.find((at) => begins(at)?.startsWith(letter));
    if (next !== undefined) go(next);
  };
  return (
    <div
      ref={list}
      class="place-list"
      role="listbox"
      aria-label={t("map.listName")}
      onKeyDown={onKeyDown}
      onPointerLeave={() => props.onPoint(null)}
    >
      <For each={codes()}>
        {(code, at) => (
          <Show when={byCode().get(code)}>
            {(row) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys for all its options
              <div
                class="place-list__option"
                role="option"
                aria-selected={at() === inHand() && props.current !== null}
                tabIndex={at() === inHand() ? 0 : -1}
                data-pointed={code === props.pointed}
                onClick={() => props.onChoose(code)}
                onPointerEnter={() => props.onPoint(code)}
                onFocus={(event) => event.currentTarget.matches(":focus-visible") && props.onPoint(code)}
                onBlur={() => props.onPoint(null)}
              >
                <span class="place-list__name">
                  {row().name}
                  <Show when={row().areas.length > 1}>
                    {" "}
                    <small>{t("map.areas", { count: row().areas.length })}</small>
                  </Show>
                </span>
                <span class="place-list__amount">{amount(row())}</span>
                <Show when={areListed()}>
                  <For each={row().areas.length > 1 ? row().areas : []}>
                    {(area) => (
                      <span class="place-list__area">
                        {area.name} <span>{area.isCovered ? shortAmount(i18n.f, area.awardSek) : "–"}</span>
                      </span>
                    )}
                  </For>
                </Show>
              </div>
            )}
          </Show>
        )}
      </For>
    </div>
  );
}
