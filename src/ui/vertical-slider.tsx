import type { JSX } from "solid-js";
import "./slider-thumb.css";
import "./vertical-slider.css";

export interface VerticalSliderProps {
  /** Name for those who hear it. */
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value in words. */
  readonly valueText: string;
  readonly describedBy?: string;
  /** All calls from one drag, or from one visit with the keyboard, carry the same gesture. */
  onInput(value: number, gesture: string): void;
  /** The drag or the visit is over. */
  onEnd?(): void;
}

let gestures = 0;

/** A native range input that stands: as high as its place, with its thumb alone drawn over what lies behind. */
export function VerticalSlider(props: VerticalSliderProps): JSX.Element {
  let gesture = "";
  const renew = () => {
    gesture = `column-${++gestures}`;
  };
  return (
    <input
      class="slider-thumb vertical-slider"
      type="range"
      min={props.min}
      max={props.max}
      step={props.step}
      value={props.value}
      aria-label={props.label}
      aria-valuetext={props.valueText}
      aria-orientation="vertical"
      aria-describedby={props.describedBy}
      onPointerDown={renew}
      onFocus={renew}
      onInput={(event) => props.onInput(event.currentTarget.valueAsNumber, gesture)}
      onChange={() => props.onEnd?.()}
    />
  );
}
