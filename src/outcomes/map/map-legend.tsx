import { For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { CircleKey } from "./circle-key.tsx";
import type { MapView } from "./map-view.ts";
import { shadeKey } from "./shade-key.ts";

/** What the circles or the shades stand for. `most`: radius of the largest circle in the picture; `text`: how much larger letters are than usual. */
export function MapLegend(props: {
  readonly view: MapView;
  readonly most: number;
  readonly text: number;
}): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const isHatched = () => props.view.provenance === "illustrative";
  const shades = () => shadeKey(props.view, i18n);
  return (
    <section class="map-legend" aria-label={t("map.key")}>
      <Show
        when={props.view.mode === "symbol"}
        fallback={
          <>
            <p class="map-legend__heading">{shades().heading}</p>
            <ul class="map-legend__list plain-list">
              <For each={shades().keys}>
                {(key) => (
                  <li class="map-legend__item">
                    <span
                      class="map-legend__swatch"
                      data-hatched={isHatched() && key.shade !== null}
                      data-pale={(key.shade ?? 0) < 2}
                      style={{
                        "--key": key.shade === null ? "var(--card)" : `var(--shade-${key.shade + 1})`,
                      }}
                    />
                    {key.text}
                  </li>
                )}
              </For>
            </ul>
          </>
        }
      >
        <p class="map-legend__heading">{t("map.keyCircle")}</p>
        <CircleKey view={props.view} most={props.most} text={props.text} />
        <Show when={props.view.isChanged}>
          <p class="map-legend__item">
            <span class="map-legend__ring" />
            {t("map.baseline")}
          </p>
        </Show>
      </Show>
    </section>
  );
}
