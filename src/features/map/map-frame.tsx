import { createMemo, createSignal, createUniqueId, For, type JSX, onCleanup, onMount, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { Segmented } from "../../ui/segmented.tsx";
import { type Size, toPicture } from "./camera.ts";
import { type CameraControl, createCamera, type Extent } from "./create-camera.ts";
import { createDrag } from "./create-drag.ts";
import { MapHatches } from "./map-hatches.tsx";
import { MapLand } from "./map-land.tsx";
import { mapPicture } from "./map-picture.ts";
import type { MapRow, MapView } from "./map-view.ts";
import { PlaceCard } from "./place-card.tsx";
import { boxAround, type Shapes } from "./shapes.ts";

export interface MapFrameProps {
  readonly view: MapView;
  readonly shapes: Shapes;
  /** The view in sentences. */
  readonly summary: string;
  /** Code of the municipality in hand. */
  readonly current: string | null;
  /** Code of the municipality that is pointed at, here or in the list. */
  readonly pointed: string | null;
  onPoint(code: string | null): void;
  onChoose(code: string): void;
  /** Gives the list a way to bring a municipality into the picture, and the export what is in it. */
  onCamera(control: CameraControl, size: () => Size): void;
}

const keys: Readonly<Record<string, (control: CameraControl, size: Size) => void>> = {
  ArrowRight: (control, { width }) => control.pan(width / 6, 0),
  ArrowLeft: (control, { width }) => control.pan(-width / 6, 0),
  ArrowDown: (control, { height }) => control.pan(0, height / 6),
  ArrowUp: (control, { height }) => control.pan(0, -height / 6),
  "+": (control) => control.zoom(1.6),
  "-": (control) => control.zoom(1 / 1.6),
  "0": (control) => control.show("areas"),
};

/** The map in its frame: land, awards, names, the card of what is pointed at, and the ways to move and zoom. */
export function MapFrame(props: MapFrameProps): JSX.Element {
  const { t } = useI18n();
  const hatch = createUniqueId();
  let frame!: HTMLDivElement;
  const [size, setSize] = createSignal<Size>({ width: 600, height: 480 });
  onMount(() => {
    const measure = () => setSize({ width: frame.clientWidth, height: frame.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(frame);
    onCleanup(() => observer.disconnect());
  });
  const areasBox = createMemo(() => {
    const boxes = props.view.rows.flatMap((row) => props.shapes.byCode.get(row.code)?.box ?? []);
    return boxAround(boxes) ?? props.shapes.box;
  });
  const control = createCamera(areasBox, () => props.shapes.box, size);
  onMount(() => props.onCamera(control, size));
  const drag = createDrag(control);
  const picture = createMemo(() =>
    mapPicture(props.view, props.shapes, control.camera(), size(), props.current),
  );
  const byCode = createMemo(() => new Map(picture().spots.map((spot) => [spot.code, spot])));
  const codes = createMemo(() => picture().spots.map((spot) => spot.code));
  const isHatched = () => props.view.provenance === "illustrative";
  const isWholeCountry = () => props.view.rows.length > 200;
  const pointedRow = () => props.view.rows.find((row) => row.code === props.pointed);
  const placeOf = (row: MapRow) => {
    const shape = props.shapes.byCode.get(row.code);
    return shape && toPicture(control.camera(), size(), shape.x, shape.y);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") return props.onPoint(null);
    const act = keys[event.key === "=" ? "+" : event.key];
    if (act === undefined) return;
    event.preventDefault();
    act(control, size());
  };
  return (
    <div class="map-frame">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls, this is a picture that keys move */}
      <div
        ref={frame}
        class="map-frame__view"
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move the map while it has the focus
        tabIndex={0}
        aria-label={t("map.frame")}
        data-dragging={drag.isDragging()}
        data-own={control.extent() === "own"}
        onKeyDown={onKeyDown}
        onPointerDown={drag.onPointerDown}
        onPointerMove={drag.onPointerMove}
        onPointerUp={drag.onPointerUp}
        onPointerCancel={drag.onPointerUp}
        onPointerLeave={() => props.onPoint(null)}
        onDblClick={(event) => {
          const box = frame.getBoundingClientRect();
          control.zoom(1.8, { x: event.clientX - box.left, y: event.clientY - box.top });
        }}
      >
        <svg
          class="map-frame__svg"
          width={size().width}
          height={size().height}
          viewBox={`0 0 ${size().width} ${size().height}`}
          role="img"
          aria-label={t("map.picture", props.summary)}
        >
          <MapHatches id={hatch} scale={control.camera().scale} shades={props.view.limits.length + 1} />
          <MapLand
            view={props.view}
            shapes={props.shapes}
            camera={control.camera()}
            size={size()}
            hatch={isHatched() ? hatch : null}
            current={props.current}
            pointed={props.pointed}
            onPoint={(code) => !drag.isDragging() && props.onPoint(code)}
            onChoose={(code) => !drag.hasMoved() && props.onChoose(code)}
          />
          <Show when={props.view.mode === "symbol"}>
            <g>
              <For each={codes()}>
                {(code) => (
                  <Show when={byCode().get(code)}>
                    {(spot) => (
                      // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the map does the same for keys
                      <g
                        class="map-frame__spot"
                        data-current={code === props.current}
                        data-pointed={code === props.pointed}
                        onPointerEnter={() => !drag.isDragging() && props.onPoint(code)}
                        onClick={() => !drag.hasMoved() && props.onChoose(code)}
                      >
                        <circle
                          class="map-frame__circle"
                          cx={spot().x}
                          cy={spot().y}
                          r={spot().radius}
                          style={{ fill: isHatched() ? `url(#${hatch}-circle)` : "var(--shade-circle)" }}
                        />
                        <Show when={spot().baselineRadius !== null}>
                          <circle
                            class="map-frame__baseline"
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
            </g>
          </Show>
          <g class="map-frame__labels">
            <For each={picture().labels}>
              {(label) => (
                <text x={label.x} y={label.y} text-anchor={label.anchor}>
                  {label.text}
                </text>
              )}
            </For>
          </g>
        </svg>
        <Show when={pointedRow()}>
          {(row) => (
            <Show when={placeOf(row())}>
              {(place) => <PlaceCard row={row()} x={place().x} y={place().y} size={size()} />}
            </Show>
          )}
        </Show>
      </div>
      <div class="map-frame__tools">
        <Show when={!isWholeCountry()}>
          <Segmented<Extent>
            label={t("map.extent")}
            options={[
              { value: "areas", label: t("map.extents.areas") },
              { value: "country", label: t("map.extents.country") },
            ]}
            value={control.extent()}
            onChange={(extent) => extent !== "own" && control.show(extent)}
          />
        </Show>
        <div class="map-frame__zoom">
          <button
            type="button"
            class="button button--icon"
            aria-label={t("map.zoomIn")}
            title={t("map.zoomIn")}
            onClick={() => control.zoom(1.6)}
          >
            +
          </button>
          <button
            type="button"
            class="button button--icon"
            aria-label={t("map.zoomOut")}
            title={t("map.zoomOut")}
            onClick={() => control.zoom(1 / 1.6)}
          >
            −
          </button>
        </div>
      </div>
    </div>
  );
}
