import { createMemo, For, type JSX, Show } from "solid-js";
import { type Camera, type Size, transformOf } from "./camera.ts";
import { hatchOf } from "./map-hatches.tsx";
import type { MapRow, MapView } from "./map-view.ts";
import type { Shapes } from "./shapes.ts";

export interface MapLandProps {
  readonly view: MapView;
  readonly shapes: Shapes;
  readonly camera: Camera;
  readonly size: Size;
  /** Id of the hatched fills, where values are made up. */
  readonly hatch: string | null;
  readonly current: string | null;
  readonly pointed: string | null;
  onPoint(code: string): void;
  /** The pointer is over land without areas. */
  onLeave(): void;
  onChoose(code: string): void;
}

/** The municipalities: those without areas as plain land, those with areas by shade or tint, borders over both. */
export function MapLand(props: MapLandProps): JSX.Element {
  const rows = createMemo(() => new Map(props.view.rows.map((row) => [row.code, row])));
  const codes = createMemo(() => props.view.rows.map((row) => row.code));
  const rest = createMemo(() =>
    [...props.shapes.byCode]
      .filter(([code]) => !rows().has(code))
      .map(([, shape]) => shape.path)
      .join(""),
  );
  const pathOf = (code: string | null) =>
    (code === null ? undefined : props.shapes.byCode.get(code)?.path) ?? "";
  const fill = (row: MapRow) => {
    if (row.shade === null) return "";
    return props.hatch === null ? `var(--shade-${row.shade + 1})` : hatchOf(props.hatch, row.shade);
  };
  return (
    <g class="map-land" transform={transformOf(props.camera, props.size)}>
      <path class="map-land__rest" d={rest()} onPointerEnter={() => props.onLeave()} />
      <For each={codes()}>
        {(code) => (
          <Show when={rows().get(code)}>
            {(row) => (
              // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the map does the same for keys
              <path
                class="map-land__place"
                data-mode={props.view.mode}
                data-paid={row().awardSek > 0}
                d={pathOf(code)}
                style={{ fill: fill(row()) }}
                onPointerEnter={() => props.onPoint(code)}
                onClick={() => props.onChoose(code)}
              />
            )}
          </Show>
        )}
      </For>
      <path class="map-land__borders" d={props.shapes.borders} />
      <path class="map-land__outline" d={pathOf(props.current)} data-kind="current" />
      <path class="map-land__outline" d={pathOf(props.pointed)} data-kind="pointed" />
    </g>
  );
}
