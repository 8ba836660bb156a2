import { For, type JSX, Show } from "solid-js";
import { type BarChart, drawnParts } from "./bar-chart.ts";

export interface BarReadoutProps {
  readonly chart: BarChart;
  /** The row that is read. */
  readonly row: number;
  /** Top and bottom of the row's bar, in CSS pixels from the top of the picture. */
  readonly top: number;
  readonly bottom: number;
  /** Whether there is more room above the bar than below it. */
  readonly isAbove: boolean;
  /** What pressing the row does. */
  readonly hint?: string | undefined;
}

/**
 * The lengths of one bar in words, beside the bar that is pointed at or has the focus. In the page's own letters, so
 * that it grows with them; the chart library's own readout would be a tenth of it in the first view.
 */
export function BarReadout(props: BarReadoutProps): JSX.Element {
  const row = () => props.chart.rows[props.row];
  return (
    <Show when={row()}>
      {(shown) => (
        <div
          class="bar-readout"
          data-above={props.isAbove}
          style={{ "--top": `${props.top}px`, "--bottom": `${props.bottom}px` }}
          aria-hidden="true"
        >
          <p class="bar-readout__name">{shown().name}</p>
          <For each={drawnParts(shown())}>
            {(length, at) => (
              <Show when={length > 0}>
                <p
                  class="bar-readout__part"
                  style={{ "--key": `var(${props.chart.series[at()]?.colour ?? "--edge"})` }}
                >
                  {props.chart.series[at()]?.name}: {props.chart.say(length)}
                </p>
              </Show>
            )}
          </For>
          <Show when={shown().cut > 0}>
            <p>
              {props.chart.words.cut}: {props.chart.say(shown().cut)}
            </p>
          </Show>
          <Show when={shown().range}>
            {(range) => (
              <p>
                {props.chart.ranges?.title}: {props.chart.say(range().low)} – {props.chart.say(range().high)}
              </p>
            )}
          </Show>
          <Show when={shown().mark}>
            {(mark) => (
              <p>
                {props.chart.words.mark}: {props.chart.say(mark())}
              </p>
            )}
          </Show>
          <Show when={props.hint}>
            <p class="bar-readout__hint">{props.hint}</p>
          </Show>
        </div>
      )}
    </Show>
  );
}
