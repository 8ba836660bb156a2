import { createMemo, createSignal, For, type JSX, onCleanup, onMount } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ComparisonView } from "./comparison-view.ts";
import { lineChart, lineKind, pathOf } from "./line-chart.ts";
import "./line-picture.css";

/** Series over years as thin lines with their names at the end; as wide as its box. */
export function LinePicture(props: { readonly view: ComparisonView; readonly area: string }): JSX.Element {
  const i18n = useI18n();
  let box!: HTMLDivElement;
  const [width, setWidth] = createSignal(640);
  onMount(() => {
    const measure = () => setWidth(Math.max(240, box.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    onCleanup(() => observer.disconnect());
  });
  const chart = createMemo(() => lineChart(props.view, width()));
  return (
    <div ref={box} class="line-picture">
      <svg
        role="img"
        aria-label={props.view.summary}
        width={chart().width}
        height={chart().height}
        viewBox={`0 0 ${chart().width} ${chart().height}`}
      >
        <For each={chart().levels}>
          {({ share, y }) => (
            <>
              <path class="line-picture__level" d={`M${chart().left} ${y}H${chart().right}`} />
              <text class="line-picture__tick" x={chart().left - 6} y={y + 4} text-anchor="end">
                {i18n.f.percent(share)}
              </text>
            </>
          )}
        </For>
        <For each={chart().years}>
          {({ year, x }) => (
            <text class="line-picture__tick" x={x} y={chart().height - 6} text-anchor="middle">
              {i18n.f.year(year)}
            </text>
          )}
        </For>
        <For each={chart().lines}>
          {(line) => (
            <g class="line-picture__line" data-kind={lineKind(line.series, props.area)}>
              <path d={pathOf(line.points)} />
              <For each={line.points}>{({ x, y }) => <circle cx={x} cy={y} r="2" />}</For>
              <path
                class="line-picture__lead"
                d={`M${(line.points.at(-1)?.x ?? 0) + 4} ${line.points.at(-1)?.y ?? 0}L${chart().right + 12} ${line.labelY}`}
              />
              <text x={chart().right + 15} y={line.labelY + 4}>
                {line.series.name}
              </text>
            </g>
          )}
        </For>
      </svg>
    </div>
  );
}
