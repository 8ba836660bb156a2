import { For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { MapRow } from "./map-view.ts";
import { PlaceFigures } from "./place-figures.tsx";
import { shortAmount } from "./short-amount.ts";

/** The municipality in hand: its figures, and each of its areas with a way to the reasons. */
export function PlaceDetails(props: { readonly row: MapRow; onWhy(area: string): void }): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const isItself = () => props.row.areas.length === 1 && props.row.areas[0]?.name === props.row.name;
  return (
    <section class="place-details" aria-label={props.row.name}>
      <h2 class="place-details__name">{props.row.name}</h2>
      <PlaceFigures row={props.row} />
      <Show when={!isItself()}>
        <p class="place-details__why">{t("map.why")}</p>
      </Show>
      <ul class="place-details__areas plain-list">
        <For each={props.row.areas}>
          {(area) => (
            <li>
              <button
                type="button"
                class="button button--link"
                aria-label={t("map.whyName", { name: area.name })}
                onClick={() => props.onWhy(area.id)}
              >
                {isItself() ? t("map.why") : area.name}
              </button>
              <Show when={!isItself()}>
                <span>{shortAmount(i18n.f, area.awardSek)}</span>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
