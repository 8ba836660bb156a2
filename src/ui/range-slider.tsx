import { For, type JSX } from "solid-js";
import "./slider.css";
import "./range-slider.css";

/** The ends of a range and what lies between, lowest first. */
export type ThreeValues = readonly [low: number, mode: number, high: number];

export interface RangeSliderProps {
  /** Names for those who hear them, one per thumb. */
  readonly labels: readonly [string, string, string];
  readonly values: ThreeValues;
  readonly valueTexts: readonly [string, string, string];
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** All calls from one drag, or from one visit with the keyboard, carry the same gesture. */
  onInput(values: ThreeValues, gesture: string): void;
}

let gestures = 0;
const newGesture = (): string => `range-${++gestures}`;

/** Three native range inputs on one track. None passes another: a thumb stops where its neighbour stands. */
export function RangeSlider(props: RangeSliderProps): JSX.Element {
  let gesture = newGesture();
  const renew = () => {
    gesture = newGesture();
  };
  const at = (value: number): number =>
    Math.min(1, Math.max(0, (value - props.min) / (props.max - props.min)));
  const move = (place: number, input: HTMLInputElement) => {
    const low = place === 0 ? Number.NEGATIVE_INFINITY : (props.values[place - 1] as number);
    const high = place === 2 ? Number.POSITIVE_INFINITY : (props.values[place + 1] as number);
    const value = Math.min(high, Math.max(low, input.valueAsNumber));
    input.valueAsNumber = value;
    const next = props.values.map((each, i) => (i === place ? value : each)) as [number, number, number];
    props.onInput(next, gesture);
  };
  return (
    <span
      class="slider range-slider"
      style={{ "--from": String(at(props.values[0])), "--to": String(at(props.values[2])) }}
    >
      <For each={[0, 2, 1]}>
        {(place) => (
          <input
            class="slider-thumb slider__input range-slider__input"
            data-thumb={place === 1 ? "mode" : "end"}
            type="range"
            min={props.min}
            max={props.max}
            step={props.step}
            value={props.values[place]}
            aria-label={props.labels[place]}
            aria-valuetext={props.valueTexts[place]}
            onPointerDown={renew}
            onFocus={renew}
            onInput={(event) => move(place, event.currentTarget)}
          />
        )}
      </For>
    </span>
  );
}
