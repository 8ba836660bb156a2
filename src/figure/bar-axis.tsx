import { createMemo, For, type JSX } from "solid-js";
import { type BarChart, roomyTicks } from "./bar-chart.ts";

interface Said {
  readonly text: string;
  readonly place: number;
}

const isSaidAlike = (a: readonly Said[], b: readonly Said[]): boolean =>
  a.length === b.length && a.every(({ text, place }, at) => text === b[at]?.text && place === b[at].place);

interface AxisWord {
  readonly text: string;
  /** From the left edge of the bars, as a share of their width. */
  readonly place: number;
  readonly align: "first" | "middle" | "last";
}

/** The words of the axis above the bars, where they have room. Letters of the page: on the canvas they would be set anew at every move of a hand. */
export function BarAxis(props: {
  readonly chart: BarChart;
  readonly scale: { readonly most: number; readonly ticks: readonly number[] };
  /** CSS pixels that the bars have. */
  readonly width: number;
  /** Height of a letter in CSS pixels, and the letters. */
  readonly text: number;
  readonly family: string;
}): JSX.Element {
  const pen = document.createElement("canvas").getContext("2d");
  const said = createMemo(
    () => {
      const { ticks, most } = props.scale;
      return ticks.map((length) => ({ place: length / most, text: props.chart.say(length) }));
    },
    undefined,
    { equals: isSaidAlike },
  );
  const words = createMemo((): readonly AxisWord[] => {
    const ticks = said();
    const { width, text } = props;
    if (pen === null || width === 0) return [];
    pen.font = `${text}px ${props.family}`;
    const wides = ticks.map((tick) => pen.measureText(tick.text).width);
    const places = ticks.map(({ place }) => place);
    return roomyTicks(places, width, text, wides).map((at) => ({
      text: ticks[at]?.text ?? "",
      place: places[at] ?? 0,
      align: at === 0 ? "first" : at === ticks.length - 1 ? "last" : "middle",
    }));
  });
  return (
    <div class="bar-canvas__axis" aria-hidden="true">
      <For each={words()}>
        {({ text, place, align }) => (
          <span data-align={align} style={{ "--place": `${place * 100}%` }}>
            {text}
          </span>
        )}
      </For>
    </div>
  );
}
