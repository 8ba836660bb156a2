import { createUniqueId, type JSX, Show } from "solid-js";
import "./slider.css";
import "./slider-thumb.css";

export interface SliderProps {
  /** Name for those who hear it. */
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Where nothing is: the coloured part runs from here to the value. */
  readonly origin: number;
  /** A tick on the track: the baseline. */
  readonly tick?: number | undefined;
  /** The value in words. */
  readonly valueText: string;
  readonly describedBy?: string;
  /** All calls from one drag, or from one visit with the keyboard, carry the same gesture. */
  onInput(value: number, gesture: string): void;
}

let gestures = 0;
const newGesture = (): string => `slider-${++gestures}`;

/** A native range input with the change from an origin and a tick for the baseline. */
export function Slider(props: SliderProps): JSX.Element {
  const id = createUniqueId();
  let gesture = newGesture();
  const renew = () => {
    gesture = newGesture();
  };
  const at = (value: number): number => {
    const share = (value - props.min) / (props.max - props.min);
    return Math.min(1, Math.max(0, share));
  };
  return (
    <span
      class="slider"
      style={{
        "--from": String(at(Math.min(props.origin, props.value))),
        "--to": String(at(Math.max(props.origin, props.value))),
        "--tick": String(at(props.tick ?? props.origin)),
      }}
    >
      <input
        id={id}
        class="slider-thumb slider__input"
        type="range"
        min={props.min}
        max={props.max}
        step={props.step}
        value={props.value}
        aria-label={props.label}
        aria-valuetext={props.valueText}
        aria-describedby={props.describedBy}
        onPointerDown={renew}
        onFocus={renew}
        onInput={(event) => props.onInput(event.currentTarget.valueAsNumber, gesture)}
      />
      <Show when={props.tick !== undefined}>
        <span class="slider__tick" />
      </Show>
    </span>
  );
}
