import { createMemo, For, type JSX, Show } from "solid-js";
import type { Spot } from "./map-picture.ts";

export interface MapSpotsProps {
  readonly spots: readonly Spot[];
  /** Id of the hatched fills, where values are made up. */
  readonly hatch: string | null;
  readonly current: string | null;
  readonly pointed: string | null;
  onPoint(code: string): void;
  onChoose(code: string): void;
}

/** Awards as circles, each with the baseline's as a ring where they differ. */
export function MapSpots(props: MapSpotsProps): JSX.Element {
  const byCode = createMemo(() => new Map(props.spots.map((spot) => [spot.code, spot])));
  const codes = createMemo(() => props.spots.map((spot) => spot.code));
  return (
    <For each={codes()}>
      {(code) => (
        <Show when={byCode().get(code)}>
          {(spot) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the map does the same for keys
            <g
              class="map-spot"
              data-current={code === props.current}
              data-pointed={code === props.pointed}
              onPointerEnter={() => props.onPoint(code)}
              onClick={() => props.onChoose(code)}
            >
              <circle
                class="map-spot__circle"
                cx={spot().x}
                cy={spot().y}
                r={spot().radius}
                style={{ fill: props.hatch === null ? "var(--shade-circle)" : `url(#${props.hatch}-circle)` }}
              />
              <Show when={spot().baselineRadius !== null}>
                <circle
                  class="map-spot__baseline"
                  cx={spot().x}
                  cy={spot().y}
                  r={spot().baselineRadius ?? 0}
                />
              </Show>
            </g>
          )}
        </Show>
      )}
    </For>
  );
}
