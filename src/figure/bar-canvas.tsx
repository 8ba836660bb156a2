import { BarController, BarElement, CategoryScale, Chart, LinearScale, type Plugin } from "chart.js";
import { createEffect, createMemo, createSignal, type JSX, onCleanup, onMount, Show } from "solid-js";
import { type BarChart, barScale, drawnParts, roomyTicks } from "./bar-chart.ts";
import { BarReadout } from "./bar-readout.tsx";
import { canvasHatch } from "./canvas-hatch.ts";
import { colourReader, onColoursChange } from "./palette.ts";

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

export interface BarCanvasProps {
  readonly chart: BarChart;
  /** What the picture says, for those who do not see it. */
  readonly label: string;
  /** Thickness of a bar in CSS pixels; rows share the height below the axis equally. */
  readonly thickness: number;
  /** The row that is pointed at or has the focus: its parts are read out beside its bar. */
  readonly row: number | null;
}

const axisHeight = 24;

/** A bar chart on one canvas: its axis above, below it a row per bar. Names and figures are beside it, as a list. */
export function BarCanvas(props: BarCanvasProps): JSX.Element {
  let canvas!: HTMLCanvasElement;
  let box!: HTMLDivElement;
  const [colours, setColours] = createSignal(0);
  const [drawnChart, setDrawn] = createSignal<Chart<"bar", number[], number> | undefined>(undefined, {
    equals: false,
  });
  const scale = createMemo(() => barScale(props.chart));

  onMount(() => {
    const read = colourReader(box);
    const text = () => Number.parseFloat(getComputedStyle(box).fontSize);
    const small = () => text() * 0.82;
    // The chart asks for its words while it is being made: they are measured without it.
    const ctx = canvas.getContext("2d");
    const wideOf = (length: number): number => {
      if (ctx === null) return 0;
      ctx.save();
      ctx.font = `${small()}px ${getComputedStyle(box).fontFamily}`;
      const { width } = ctx.measureText(props.chart.say(length));
      ctx.restore();
      return width;
    };
    const labelled = () => new Set(roomyTicks(scale(), box.clientWidth, small(), wideOf));
    const chart = new Chart<"bar", number[], number>(canvas, {
      type: "bar",
      data: { labels: [], datasets: [] },
      plugins: [marksOver(() => props, read)],
      options: {
        indexAxis: "y",
        animation: false,
        responsive: true,
        maintainAspectRatio: false,
        events: [],
        layout: { padding: 0, autoPadding: false },
        scales: {
          x: {
            position: "top",
            stacked: true,
            min: 0,
            border: { display: false },
            grid: { drawTicks: false },
            ticks: {
              // Lines stay at every place; words only where they have room.
              callback: (value, at) => (labelled().has(at) ? props.chart.say(Number(value)) : ""),
              autoSkip: false,
              padding: 4,
              maxRotation: 0,
              align: "inner",
            },
            afterBuildTicks: (axis) => {
              axis.ticks = scale().ticks.map((value) => ({ value }));
            },
            afterFit: (axis) => {
              axis.height = (axisHeight * text()) / 16;
            },
          },
          // Hidden ticks would be measured all the same, row by row.
          y: { display: false, stacked: true, ticks: { display: false } },
        },
      },
    });
    onCleanup(onColoursChange(() => setColours((times) => times + 1)));
    createEffect(() => {
      colours();
      const pixels = pixelsPerUnit(box.clientHeight);
      if (chart.options.devicePixelRatio !== pixels) {
        chart.options.devicePixelRatio = pixels;
        chart.resize();
      }
      const { series, rows, isMadeUp, words } = props.chart;
      const fill = (name: string) =>
        isMadeUp ? canvasHatch(chart.ctx, read(name), "light", pixels, read) : read(name);
      const bar = { barThickness: props.thickness, borderRadius: 3, borderSkipped: "middle" as const };
      const parts = rows.map(drawnParts);
      chart.data.labels = rows.map((_, at) => at);
      chart.data.datasets = [
        ...series.map(({ name, colour }, at) => ({
          ...bar,
          label: name,
          data: parts.map((row) => drawn(row[at] ?? 0)),
          backgroundColor: fill(colour),
        })),
        {
          ...bar,
          label: words.cut,
          data: rows.map(({ cut }) => drawn(cut)),
          backgroundColor: "transparent",
          borderColor: read("--edge"),
          borderWidth: 1,
        },
      ];
      const font = { family: getComputedStyle(box).fontFamily, size: small() };
      chart.options.font = font;
      const x = chart.options.scales?.x;
      if (x !== undefined) {
        x.max = scale().most;
        Object.assign(x.ticks ?? {}, { color: read("--faint") });
        // Where names are above the bars, lines would run through them.
        const isRowTall = box.clientHeight / Math.max(1, rows.length) > 2.6 * props.thickness;
        Object.assign(x.grid ?? {}, { color: read("--line"), drawOnChartArea: !isRowTall });
      }
      chart.update("none");
      setDrawn(() => chart);
    });
    onCleanup(() => chart.destroy());
  });

  /** Where the row that is read lies, once it is drawn. */
  const place = () => {
    const { row } = props;
    const chart = drawnChart();
    if (row === null || chart === undefined || props.chart.rows[row] === undefined) return null;
    const middle = chart.scales.y?.getPixelForValue(row) ?? 0;
    const reach = props.thickness / 2 + 4;
    return { row, top: middle - reach, bottom: middle + reach, isAbove: middle > chart.height / 2 };
  };

  return (
    <div ref={box} class="bar-canvas">
      <canvas ref={canvas} role="img" aria-label={props.label} />
      <Show when={place()}>{(at) => <BarReadout chart={props.chart} {...at()} />}</Show>
    </div>
  );
}

/** As fine as the screen, but never a canvas higher than every browser can hold. */
const pixelsPerUnit = (height: number): number =>
  Math.min(window.devicePixelRatio, 16_000 / Math.max(1, height));

/** Nothing is drawn for nothing: a bar of length 0 would leave a line. */
const drawn = (value: number): number => (value > 0 ? value : Number.NaN);

/** Draws ranges and marks over the bars, with a thin rim so that they show on every colour. */
function marksOver(props: () => BarCanvasProps, read: (name: string) => string): Plugin<"bar"> {
  return {
    id: "marks",
    afterDatasetsDraw({ ctx, scales }) {
      const { x, y } = scales;
      if (x === undefined || y === undefined) return;
      const { chart, thickness } = props();
      const reach = thickness / 2 + 4;
      const [rim, colour] = [read("--card"), read("--mark")];
      ctx.save();
      for (const [row, { mark, range }] of chart.rows.entries()) {
        const middle = y.getPixelForValue(row);
        if (range !== undefined)
          chart.ranges?.draw(
            ctx,
            x.getPixelForValue(range.low),
            x.getPixelForValue(range.high),
            middle,
            read,
          );
        if (mark === null) continue;
        const at = Math.min(Math.max(x.getPixelForValue(mark), 1), x.right - 1);
        ctx.fillStyle = rim;
        ctx.fillRect(at - 2, middle - reach, 4, 2 * reach);
        ctx.fillStyle = colour;
        ctx.fillRect(at - 1, middle - reach, 2, 2 * reach);
      }
      ctx.restore();
    },
  };
}
