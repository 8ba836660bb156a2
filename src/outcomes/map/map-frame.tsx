import { createMemo, createSignal, type JSX, onCleanup, onMount, Show } from "solid-js";
import { SceneView } from "../../figure/scene-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { type Size, toPicture } from "./camera.ts";
import { type CameraControl, createCamera, zoomStep } from "./create-camera.ts";
import { createDrag } from "./create-drag.ts";
import { mapMarks } from "./map-marks.ts";
import { mapPicture } from "./map-picture.ts";
import { MapTools } from "./map-tools.tsx";
import type { MapView } from "./map-view.ts";
import { PlaceCard } from "./place-card.tsx";
import type { Rectangle } from "./place-labels.ts";
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
  "+": (control) => control.zoom(zoomStep),
  "=": (control) => control.zoom(zoomStep),
  "-": (control) => control.zoom(1 / zoomStep),
  "0": (control) => control.show("areas"),
};

/** Pixels that the choice of what to show takes at the top of the map. */
const toolsHeight = 40;
/** Where the controls lie over the map, so that no name stands under them. */
const underTools = ({ width, height }: Size): Rectangle[] => [
  { left: 0, top: 0, right: Math.min(240, width), bottom: toolsHeight + 8 },
  { left: width - 48, top: height - 92, right: width, bottom: height },
];
/** Time to get from a place to its card before the card goes. */
const graceMs = 400;

/** The map in its frame: land, awards, names, the card of what is pointed at, and the ways to move and zoom. */
export function MapFrame(props: MapFrameProps): JSX.Element {
  const { t } = useI18n();
  let frame!: HTMLDivElement;
  const [size, setSize] = createSignal<Size>({ width: 600, height: 480 });
  onMount(() => {
    const measure = () => {
      const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setSize({ width: frame.clientWidth, height: frame.clientHeight, text: letters / 16 });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(frame);
    onCleanup(() => observer.disconnect());
  });

  const areas = createMemo(() => {
    const boxes = props.view.rows.flatMap((row) => props.shapes.byCode.get(row.code)?.box ?? []);
    return boxAround(boxes) ?? props.shapes.box;
  });
  const hasExtents = createMemo(() => {
    const { box } = props.shapes;
    return areas().bottom - areas().top < 0.95 * (box.bottom - box.top);
  });
  const control = createCamera(
    areas,
    () => props.shapes.box,
    size,
    () => (hasExtents() ? toolsHeight : 0),
  );
  onMount(() => props.onCamera(control, size));
  const drag = createDrag(control);
  const picture = createMemo(() =>
    mapPicture(props.view, props.shapes, control.camera(), size(), props.current, underTools(size())),
  );

  let leaving: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(leaving));
  const stay = () => clearTimeout(leaving);
  const leave = () => {
    stay();
    leaving = setTimeout(() => props.onPoint(null), graceMs);
  };
  const point = (event: PointerEvent) => {
    if (!(event.target instanceof SVGElement)) return;
    const code = codeAt(event, props.view);
    if (code === undefined) return leave();
    stay();
    if (!drag.isDragging()) props.onPoint(code);
  };
  const choose = (event: MouseEvent) => {
    const code = codeAt(event, props.view);
    if (code !== undefined && !drag.hasMoved()) props.onChoose(code);
  };
  const card = () => {
    const row = props.view.rows.find((each) => each.code === props.pointed);
    const shape = row && props.shapes.byCode.get(row.code);
    if (row === undefined || shape === undefined) return undefined;
    const reach = picture().spots.find((spot) => spot.code === row.code)?.radius ?? 0;
    return { row, reach, ...toPicture(control.camera(), size(), shape.x, shape.y) };
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") return props.onPoint(null);
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act(control, size());
  };
  const onDoubleClick = (event: MouseEvent) => {
    const { left, top } = frame.getBoundingClientRect();
    control.zoom(zoomStep, { x: event.clientX - left, y: event.clientY - top });
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
        onPointerOver={point}
        onPointerLeave={leave}
        onClick={choose}
        onDblClick={onDoubleClick}
      >
        <SceneView
          scene={{
            ...size(),
            marks: mapMarks({
              view: props.view,
              shapes: props.shapes,
              camera: control.camera(),
              size: size(),
              picture: picture(),
              current: props.current,
              pointed: props.pointed,
            }),
          }}
          label={t("map.picture", { summary: props.summary })}
          zoom={1}
        />
        <Show when={card()}>
          {(shown) => (
            <PlaceCard
              row={shown().row}
              x={shown().x}
              y={shown().y}
              reach={shown().reach}
              size={size()}
              onEnter={stay}
              onLeave={leave}
            />
          )}
        </Show>
      </div>
      <MapTools control={control} hasExtents={hasExtents()} />
    </div>
  );
}

/** The code of the municipality that an event is on. */
const codeAt = ({ target }: Event, { rows }: MapView): string | undefined => {
  const key = target instanceof SVGElement ? target.dataset.key : undefined;
  return rows.find(({ order }) => String(order) === key)?.code;
};
