import { BarController, BarElement, CategoryScale, Chart, LinearScale, type Plugin } from "chart.js";
import { createEffect, createSignal, type JSX, onCleanup, onMount } from "solid-js";
import { canvasHatch } from "./canvas-hatch.ts";
import { colourReader, onColoursChange } from "./palette.ts";
import "./stacked-bars.css";

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** One colour through all bars. */
export interface BarSeries {
  /** Custom property that holds the colour. */
  readonly colour: string;
  /** Length in each row. */
  readonly values: readonly number[];
}

export interface StackedBarsProps {
  /** What the picture says, for those who do not see it. */
  readonly label: string;
  readonly series: readonly BarSeries[];
  /** A thin mark across each row's bar; null where there is none. */
  readonly marks: readonly (number | null)[];
  /** What was taken off the end of each bar: drawn as an empty outline. */
  readonly cuts: readonly number[];
  /** Length that fills the whole width. */
  readonly most: number;
  /** Bars are hatched: the values are made up. */
  readonly isHatched: boolean;
  /** Thickness of a bar in CSS pixels; rows share the height equally. */
  readonly thickness: number;
}

/** Horizontal stacked bars on one canvas, as high as its box and one row per value. Nothing but bars: names and figures stand beside it. */
export function StackedBars(props: StackedBarsProps): JSX.Element {
  let canvas!: HTMLCanvasElement;
  let box!: HTMLDivElement;
  const [colours, setColours] = createSignal(0);

  onMount(() => {
    const read = colourReader(box);
    const chart = new Chart<"bar", number[], number>(canvas, {
      type: "bar",
      data: { labels: [], datasets: [] },
      plugins: [
        marksOver(
          () => props.marks,
          () => props.thickness,
          () => read("--mark"),
          () => read("--card"),
        ),
      ],
      options: {
        indexAxis: "y",
        animation: false,
        responsive: true,
        maintainAspectRatio: false,
        events: [],
        layout: { padding: 0, autoPadding: false },
        scales: {
          x: { display: false, stacked: true, min: 0 },
          // Hidden ticks would be measured all the same, row by row.
          y: { display: false, stacked: true, ticks: { display: false } },
        },
      },
    });
    onCleanup(onColoursChange(() => setColours((times) => times + 1)));
    createEffect(() => {
      colours();
      const scale = pixelsPerUnit(box.clientHeight);
      if (chart.options.devicePixelRatio !== scale) {
        chart.options.devicePixelRatio = scale;
        chart.resize();
      }
      const fill = (name: string) =>
        props.isHatched ? canvasHatch(chart.ctx, read(name), "light", scale, read) : read(name);
      const bar = { barThickness: props.thickness, borderRadius: 3, borderSkipped: "middle" as const };
      chart.data.labels = props.marks.map((_, at) => at);
      chart.data.datasets = [
        ...props.series.map(({ colour, values }) => ({
          ...bar,
          data: values.map(drawn),
          backgroundColor: fill(colour),
        })),
        {
          ...bar,
          data: props.cuts.map(drawn),
          backgroundColor: "transparent",
          borderColor: read("--edge"),
          borderWidth: 1,
        },
      ];
      const x = chart.options.scales?.x;
      if (x !== undefined) x.max = props.most;
      chart.update("none");
    });
    onCleanup(() => chart.destroy());
  });

  return (
    <div ref={box} class="stacked-bars">
      <canvas ref={canvas} role="img" aria-label={props.label} />
    </div>
  );
}

/** As fine as the screen, but never a canvas higher than every browser can hold. */
const pixelsPerUnit = (height: number): number =>
  Math.min(window.devicePixelRatio, 16_000 / Math.max(1, height));

/** Nothing is drawn for nothing: a bar of length 0 would leave a line. */
const drawn = (value: number): number => (value > 0 ? value : Number.NaN);

/** Draws the marks over the bars, with a thin halo so that they show on every colour. */
function marksOver(
  marks: () => readonly (number | null)[],
  thickness: () => number,
  colour: () => string,
  halo: () => string,
): Plugin<"bar"> {
  return {
    id: "marks",
    afterDatasetsDraw({ ctx, scales }) {
      const { x, y } = scales;
      if (x === undefined || y === undefined) return;
      const reach = thickness() / 2 + 4;
      ctx.save();
      for (const [row, mark] of marks().entries()) {
        if (mark === null) continue;
        const at = Math.min(Math.max(x.getPixelForValue(mark), 1), x.right - 1);
        const middle = y.getPixelForValue(row);
        ctx.fillStyle = halo();
        ctx.fillRect(at - 2, middle - reach, 4, 2 * reach);
        ctx.fillStyle = colour();
        ctx.fillRect(at - 1, middle - reach, 2, 2 * reach);
      }
      ctx.restore();
    },
  };
}
