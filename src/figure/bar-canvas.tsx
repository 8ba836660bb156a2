import { BarController, BarElement, CategoryScale, Chart, LinearScale } from "chart.js";
import { createEffect, createMemo, createSignal, type JSX, onCleanup, onMount, Show } from "solid-js";
import { BarAxis } from "./bar-axis.tsx";
import { type BarChart, barScale, drawnParts } from "./bar-chart.ts";
import { marksOver } from "./bar-marks.ts";
import { BarReadout } from "./bar-readout.tsx";
import type { RowWindow } from "./bar-window.ts";
import { canvasHatch } from "./canvas-hatch.ts";
import { colourMemory, onColoursChange } from "./palette.ts";

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

export interface BarCanvasProps {
  readonly chart: BarChart;
  /** What the picture says, for those who do not see it. */
  readonly label: string;
  /** Thickness of a bar in CSS pixels; rows share the height below the axis equally. */
  readonly thickness: number;
  /** Which of its rows are drawn. */
  readonly window: RowWindow;
  /** The row that is pointed at or has the focus: its parts are read out beside its bar. */
  readonly row: number | null;
  /** What pressing a row does, where it does anything; said with what is read out. */
  readonly hint?: string | undefined;
}

const axisHeight = 24;

/** What the page gives the picture: room, and letters. */
interface Look {
  readonly width: number;
  readonly height: number;
  readonly text: number;
  readonly family: string;
}

/** A bar chart on one canvas: its axis above, below it a row per bar, of a long chart those in the window. Names and figures are beside it, as a list. */
export function BarCanvas(props: BarCanvasProps): JSX.Element {
  let canvas!: HTMLCanvasElement;
  let box!: HTMLDivElement;
  const [drawnChart, setDrawn] = createSignal<Chart<"bar", number[], number> | undefined>(undefined, {
    equals: false,
  });
  const scale = createMemo(() => barScale(props.chart));
  const [look, setLook] = createSignal<Look>({ width: 0, height: 0, text: 16, family: "" });
  const axis = () => (axisHeight * look().text) / 16;
  /** Where the canvas lies: around the rows of the window, and from the axis where that holds the first. */
  const place = createMemo(() => {
    const { from, to } = props.window;
    const row = (look().height - axis()) / Math.max(1, props.chart.rows.length);
    const top = from === 0 ? 0 : axis() + from * row;
    return { from, to, row, top, height: axis() + to * row - top };
  });

  onMount(() => {
    const { read, forget } = colourMemory(box);
    // Only when something changes: to ask in between makes the browser lay out the page while a hand moves.
    const measure = () => {
      // Taken off the page, or not yet on it, it has no letters to measure: it is told again when it comes.
      if (!box.isConnected) return;
      const { fontSize, fontFamily } = getComputedStyle(box);
      const [width, height] = [box.clientWidth, box.clientHeight];
      setLook({ width, height, text: Number.parseFloat(fontSize), family: fontFamily });
    };
    measure();
    const fills = new Map<string, CanvasPattern | string>();
    const chart = new Chart<"bar", number[], number>(canvas, {
      type: "bar",
      data: { labels: [], datasets: [] },
      plugins: [marksOver(() => ({ chart: props.chart, thickness: props.thickness, rows: rows() }), read)],
      options: {
        indexAxis: "y",
        animation: false,
        responsive: false,
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
            // They stand on the page: the chart would measure its own anew at every move of a hand.
            ticks: { display: false },
            afterBuildTicks: (axis) => {
              axis.ticks = scale().ticks.map((value) => ({ value }));
            },
            afterFit: (fitted) => {
              fitted.height = place().from === 0 ? axis() : 0;
            },
          },
          y: { display: false, stacked: true, ticks: { display: false } },
        },
      },
    });
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    onCleanup(() => observer.disconnect());
    onCleanup(
      onColoursChange(() => {
        forget();
        fills.clear();
        measure();
      }),
    );
    let size = "";
    let frame: readonly unknown[] = [];
    createEffect(() => {
      const { width } = look();
      const { height, row } = place();
      const { series, isMadeUp, words } = props.chart;
      // As fine as the screen, but never a canvas higher than every browser can hold.
      const pixels = Math.min(window.devicePixelRatio, 16_000 / Math.max(1, height));
      const fill = (name: string) => {
        if (!isMadeUp) return read(name);
        const key = `${read(name)} ${pixels}`;
        const known = fills.get(key) ?? canvasHatch(chart.ctx, read(name), "light", pixels, read);
        fills.set(key, known);
        return known;
      };
      const drawnRows = rows();
      const parts = drawnRows.map(drawnParts);
      const lengths = [
        ...series.map((_, at) => parts.map((row) => drawn(row[at] ?? 0))),
        drawnRows.map(({ cut }) => drawn(cut)),
      ];
      const colours = [...series.map(({ colour }) => read(colour)), read("--edge"), read("--line")];
      const next = [
        width,
        height,
        pixels,
        row,
        drawnRows.length,
        scale().most,
        props.thickness,
        isMadeUp,
        ...colours,
      ];
      if (isSame(frame, next)) {
        setLengths(chart, lengths);
        setDrawn(() => chart);
        return;
      }
      frame = next;
      const bar = { barThickness: props.thickness, borderRadius: 3, borderSkipped: "middle" as const };
      chart.data.labels = drawnRows.map((_, at) => at);
      chart.data.datasets = lengths.map((data, at) => {
        const { name, colour } = series[at] ?? {};
        const look =
          colour === undefined
            ? { backgroundColor: "transparent", borderColor: read("--edge"), borderWidth: 1 }
            : { backgroundColor: fill(colour) };
        return { ...bar, ...look, label: name ?? words.cut, data };
      });
      const x = chart.options.scales?.x;
      if (x !== undefined) {
        x.max = scale().most;
        // Where names are above the bars, lines would run through them.
        Object.assign(x.grid ?? {}, {
          color: read("--line"),
          drawOnChartArea: !(row > 2.6 * props.thickness),
        });
      }
      if (size !== `${width} ${height} ${pixels}`) {
        size = `${width} ${height} ${pixels}`;
        chart.options.devicePixelRatio = pixels;
        chart.resize(width, height);
      }
      chart.update("none");
      setDrawn(() => chart);
    });
    onCleanup(() => chart.destroy());
  });
  const rows = createMemo(() => props.chart.rows.slice(place().from, place().to));

  /** Where the row that is read lies, once it is drawn. */
  const readout = () => {
    const { row } = props;
    const chart = drawnChart();
    const { from, to, top } = place();
    if (row === null || chart === undefined || row < from || row >= to || row >= props.chart.rows.length)
      return null;
    const middle = top + (chart.scales.y?.getPixelForValue(row - from) ?? 0);
    const reach = props.thickness / 2 + 4;
    return { row, top: middle - reach, bottom: middle + reach, isAbove: middle > look().height / 2 };
  };

  return (
    <div ref={box} class="bar-canvas">
      <canvas
        ref={canvas}
        class="bar-canvas__bars"
        style={{ "--top": `${place().top}px` }}
        role="img"
        aria-label={props.label}
      />
      <BarAxis
        chart={props.chart}
        scale={scale()}
        width={look().width}
        text={look().text * 0.82}
        family={look().family}
      />
      <Show when={readout()}>
        {(at) => (
          <BarReadout
            chart={props.chart}
            hint={props.chart.rows[at().row]?.isTotal ? undefined : props.hint}
            {...at()}
          />
        )}
      </Show>
    </div>
  );
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, at) => value === b[at]);

/** Gives bars other lengths on the scale there is: all that a moving hand changes, and a third of what a whole update costs. */
function setLengths(chart: Chart<"bar", number[], number>, lengths: readonly number[][]): void {
  for (const [at, data] of lengths.entries()) {
    const dataset = chart.data.datasets[at];
    if (dataset !== undefined) dataset.data = data;
    chart.getDatasetMeta(at).controller.buildOrUpdateElements(false);
  }
  // A stack's bars lie on those before: all lengths are read first.
  for (const at of lengths.keys()) chart.getDatasetMeta(at).controller.update("none");
  chart.draw();
}

/** Nothing is drawn for nothing: a bar of length 0 would leave a line. */
const drawn = (value: number): number => (value > 0 ? value : Number.NaN);
