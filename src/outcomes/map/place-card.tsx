import { For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Size } from "./camera.ts";
import type { MapRow } from "./map-view.ts";
import { PlaceFigures } from "./place-figures.tsx";
import { shortAmount } from "./short-amount.ts";

/** What a municipality gets, beside it in the picture: to the side where there is room. */
export function PlaceCard(props: {
  readonly row: MapRow;
  readonly x: number;
  readonly y: number;
  /** Pixels to keep away from the place: the radius of its circle. */
  readonly reach: number;
  readonly size: Size;
  /** The pointer comes onto the card, and goes from it. */
  onEnter(): void;
  onLeave(): void;
}): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const isLeft = () => props.x > props.size.width / 2;
  const isAbove = () => props.y > props.size.height / 2;
  return (
    <div
      class="place-card"
      data-left={isLeft()}
      data-above={isAbove()}
      style={{ "--x": `${props.x}px`, "--y": `${props.y}px`, "--away": `${props.reach * 0.7 + 6}px` }}
      onPointerEnter={() => props.onEnter()}
      onPointerLeave={() => props.onLeave()}
    >
      <p class="place-card__name">{props.row.name}</p>
      <PlaceFigures row={props.row} />
      <Show when={props.row.areas.length > 1}>
        <ul class="place-card__areas plain-list">
          <For each={props.row.areas.slice(0, 8)}>
            {(area) => (
              <li>
                <span>{area.name}</span>
                <span>{shortAmount(i18n.f, area.awardSek)}</span>
              </li>
            )}
          </For>
        </ul>
        <Show when={props.row.areas.length > 8}>
          <p class="place-card__more">… {t("map.areas", { count: props.row.areas.length })}</p>
        </Show>
      </Show>
    </div>
  );
}
