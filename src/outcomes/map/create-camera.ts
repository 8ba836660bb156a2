import { type Accessor, createMemo, createSignal, onCleanup } from "solid-js";
import { between, type Camera, cameraOver, pan, type Size, toPicture, within, zoom } from "./camera.ts";
import type { Box } from "./shapes.ts";

/** What is in the picture: the areas, the country, or where the reader has gone. */
export type Extent = "areas" | "country" | "own";

export interface CameraControl {
  readonly camera: Accessor<Camera>;
  readonly extent: Accessor<Extent>;
  show(extent: "areas" | "country"): void;
  /** By pixels; at once, as the picture follows the hand. */
  pan(right: number, down: number): void;
  zoom(factor: number, at?: { x: number; y: number }): void;
  /** Brings a point of the plane into the picture, where it is not there. */
  see(x: number, y: number): void;
}

/** How much nearer one press of a zoom button brings the map. */
export const zoomStep = 1.6;
const movesMs = 200;
/** Room around what is shown, for circles and names at the edge. */
const room = 28;

/** The camera of a map over a country with areas in it. `above`: pixels at the top that something lies over. Moves take a moment, unless the reader has asked for no motion. */
export function createCamera(
  areas: Accessor<Box>,
  country: Accessor<Box>,
  size: Accessor<Size>,
  above: Accessor<number>,
): CameraControl {
  const [extent, setExtent] = createSignal<Extent>("areas");
  const [own, setOwn] = createSignal<Camera>();
  const [onTheWay, setOnTheWay] = createSignal<Camera>();
  const goal = createMemo((): Camera => {
    const chosen = own();
    if (extent() === "own" && chosen !== undefined) return chosen;
    return extent() === "country"
      ? cameraOver(country(), size(), 12)
      : cameraOver(areas(), size(), room, above());
  });
  const camera = () => onTheWay() ?? goal();
  let frame = 0;
  const halt = () => {
    cancelAnimationFrame(frame);
    setOnTheWay(undefined);
  };
  onCleanup(halt);

  const move = (change: () => void) => {
    const from = camera();
    cancelAnimationFrame(frame);
    change();
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return setOnTheWay(undefined);
    const start = performance.now();
    setOnTheWay(from);
    const step = (now: number) => {
      const part = Math.min(1, (now - start) / movesMs);
      if (part >= 1) return setOnTheWay(undefined);
      setOnTheWay(between(from, goal(), 1 - (1 - part) ** 3));
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
  };
  const go = (to: Camera) => {
    setOwn(within(to, country(), size()));
    setExtent("own");
  };
  return {
    camera,
    extent,
    show: (next) => move(() => setExtent(next)),
    pan(right, down) {
      halt();
      go(pan(camera(), right, down));
    },
    zoom: (factor, at) => move(() => go(zoom(goal(), factor, size(), at))),
    see(x, y) {
      const { width, height } = size();
      const at = toPicture(goal(), size(), x, y);
      const isSeen = at.x >= 20 && at.y >= 20 && at.x <= width - 20 && at.y <= height - 20;
      if (!isSeen) move(() => go({ ...goal(), x, y }));
    },
  };
}
