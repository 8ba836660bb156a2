import { createMemo, createSignal, createUniqueId, For, type JSX, onCleanup, onMount, Show } from "solid-js";
import { type FanData, fanLayout, fanLevels } from "./fan-layout.ts";
import "./fan-chart.css";

export interface FanChartProps {
  readonly data: FanData;
  /** What the picture says, for those who do not see it. */
  readonly label: string;
  /** Height at the usual size of letters, in CSS pixels. */
  readonly height: number;
  /** Year whose values are read out beside the picture; marked with a line. */
  readonly year: number;
  /** Drawn faintly: from before the latest change. */
  readonly isOlder: boolean;
  level(value: number): string;
  yearName(year: number): string;
  /** A year was pointed at. */
  onYear(year: number): void;
}

/** Below this width names at the ends of lines would take the picture's room. */
const namesFrom = 480;

/** Bands over years around their median, with lines to compare with and the points that went before; as wide as its box. */
export function FanChart(props: FanChartProps): JSX.Element {
  const id = createUniqueId();
  let box!: HTMLDivElement;
  const [size, setSize] = createSignal({ width: 640, text: 1 });
  onMount(() => {
    const measure = () => {
      const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setSize({ width: Math.max(220, box.clientWidth), text: letters / 16 });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    onCleanup(() => observer.disconnect());
  });
  const layout = createMemo(() => {
    const { width, text } = size();
    const widest = Math.max(2, ...fanLevels(props.data).map((value) => props.level(value).length));
    return fanLayout(props.data, {
      width,
      height: props.height * text,
      text,
      isNamed: width >= namesFrom * text,
      left: (widest * 7.6 + 12) * text,
    });
  });
  const point = (event: PointerEvent & { currentTarget: SVGSVGElement }) => {
    const { firstYear, lastYear, left, right } = layout();
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const share = Math.min(1, Math.max(0, (x - left) / (right - left)));
    props.onYear(Math.round(firstYear + share * (lastYear - firstYear)));
  };
  return (
    <div ref={box} class="fan-chart" data-older={props.isOlder} style={{ height: `${layout().height}px` }}>
      <svg
        role="img"
        aria-label={props.label}
        width={layout().width}
        height={layout().height}
        viewBox={`0 0 ${layout().width} ${layout().height}`}
        onPointerMove={point}
        onPointerDown={point}
      >
        <defs>
          <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path class="fan-chart__hatch" d="M0 0V7" />
          </pattern>
        </defs>
        <For each={layout().levels}>
          {({ value, y }) => (
            <>
              <path class="fan-chart__level" d={`M${layout().left} ${y}H${layout().right}`} />
              <text class="fan-chart__tick" x={layout().left - 8} y={y + 4} text-anchor="end">
                {props.level(value)}
              </text>
            </>
          )}
        </For>
        <For each={layout().years}>
          {({ year, x }) => (
            <text class="fan-chart__tick" x={x} y={layout().height - 6} text-anchor="middle">
              {props.yearName(year)}
            </text>
          )}
        </For>
        <path
          class="fan-chart__year"
          d={`M${layout().xOf(props.year).toFixed(1)} ${layout().top}V${layout().bottom}`}
        />
        <g class="fan-chart__band">
          <path class="fan-chart__outer" d={layout().outer} />
          <path class="fan-chart__inner" d={layout().inner} />
          <Show when={props.data.isHatched}>
            <path d={layout().outer} fill={`url(#${id})`} />
          </Show>
          <path class="fan-chart__line" data-look="median" d={layout().median} />
        </g>
        <Show when={layout().zero}>
          {(y) => <path class="fan-chart__zero" d={`M${layout().left} ${y()}H${layout().right}`} />}
        </Show>
        <For each={layout().lines}>
          {(line) => (
            <>
              <path class="fan-chart__edge" data-look={line.look} d={line.edges} />
              <path class="fan-chart__line" data-look={line.look} d={line.path} />
            </>
          )}
        </For>
        <path class="fan-chart__history" d={layout().history} />
        <For each={layout().points}>
          {({ x, y }) => <circle class="fan-chart__point" cx={x} cy={y} r="3.5" />}
        </For>
        <For each={layout().labels}>
          {(label) => (
            <text class="fan-chart__name" data-look={label.look} x={layout().right + 8} y={label.y + 4}>
              {label.name}
            </text>
          )}
        </For>
      </svg>
    </div>
  );
}
