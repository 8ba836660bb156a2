import { createMemo, createSignal, type JSX, onCleanup, onMount } from "solid-js";
import type { Point, Scene } from "./mark.ts";
import { SceneView } from "./scene-view.tsx";

export interface PictureViewProps<Drawn extends Scene> {
  readonly label: string;
  draw(width: number): Drawn;
  /** The picture was pointed at, in its own pixels. */
  onPoint?(point: Point, scene: Drawn): void;
}

/** A picture as wide as its box. Where letters are larger than usual everything in it is, so that words keep their room. */
export function PictureView<Drawn extends Scene>(props: PictureViewProps<Drawn>): JSX.Element {
  let box!: HTMLDivElement;
  const [size, setSize] = createSignal({ width: 640, zoom: 1 });
  onMount(() => {
    const measure = () => {
      const zoom = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
      setSize({ width: Math.max(220, box.clientWidth / zoom), zoom });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    onCleanup(() => observer.disconnect());
  });
  const scene = createMemo(() => props.draw(size().width));
  const point = (event: PointerEvent) => {
    const { left, top } = box.getBoundingClientRect();
    const { zoom } = size();
    props.onPoint?.({ x: (event.clientX - left) / zoom, y: (event.clientY - top) / zoom }, scene());
  };
  return (
    <div ref={box} class="picture-box" onPointerMove={point} onPointerDown={point}>
      <SceneView scene={scene()} label={props.label} zoom={size().zoom} />
    </div>
  );
}
