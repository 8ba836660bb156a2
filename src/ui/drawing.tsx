import { createMemo, createSignal, createUniqueId, For, type JSX, onCleanup, onMount, Show } from "solid-js";
import type { Drawing, Shape } from "./shapes.ts";
import "./drawing.css";

/** A picture as wide as its box, drawn anew when the box changes. `label` says the same in words. */
export function DrawingView(props: { readonly label: string; draw(wide: number): Drawing }): JSX.Element {
  const hatch = createUniqueId();
  let box!: HTMLDivElement;
  const [wide, setWide] = createSignal(640);
  onMount(() => {
    const measure = () => setWide(Math.max(240, box.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    onCleanup(() => observer.disconnect());
  });
  const drawing = createMemo(() => props.draw(wide()));
  return (
    <div ref={box} class="drawing">
      <svg
        role="img"
        aria-label={props.label}
        width={drawing().wide}
        height={drawing().high}
        viewBox={`0 0 ${drawing().wide} ${drawing().high}`}
      >
        <defs>
          <pattern
            id={hatch}
            width="7"
            height="7"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path class="drawing__hatch" d="M0 0V7" />
          </pattern>
        </defs>
        <For each={drawing().shapes}>{(shape) => drawn(shape, hatch)}</For>
      </svg>
    </div>
  );
}

const paint = (name: string | undefined): string => (name === undefined ? "none" : `var(${name})`);

/** Shapes are made anew with every change, never changed. `hatch`: id of the pattern over made-up figures. */
function drawn(shape: Shape, hatch: string): JSX.Element {
  if (shape.kind === "text")
    return (
      <text
        x={shape.x}
        y={shape.y}
        text-anchor={shape.anchor ?? "start"}
        data-bold={shape.isBold}
        style={{ fill: paint(shape.fill), "font-size": `${shape.size / 16}rem` }}
      >
        {shape.text}
      </text>
    );
  const look = {
    fill: paint(shape.fill),
    stroke: paint(shape.stroke),
    "stroke-width": String(shape.width ?? 1),
    "stroke-dasharray": shape.dash ?? "none",
  };
  switch (shape.kind) {
    case "path":
      return (
        <>
          <path d={shape.d} style={{ ...look, opacity: String(shape.opacity ?? 1) }} />
          <Show when={shape.isHatched}>
            <path d={shape.d} fill={`url(#${hatch})`} />
          </Show>
        </>
      );
    case "rect":
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.wide}
          height={shape.high}
          rx="3"
          style={{ ...look, opacity: String(shape.opacity ?? 1) }}
        />
      );
    case "circle":
      return <circle cx={shape.x} cy={shape.y} r={shape.r} style={look} />;
    default:
      return shape satisfies never;
  }
}
