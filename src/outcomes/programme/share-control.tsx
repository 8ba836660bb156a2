import { createUniqueId, type JSX } from "solid-js";
import { NumberField } from "../../ui/number-field.tsx";
import { Slider } from "../../ui/slider.tsx";
import "./share-control.css";

/** A share that people set themselves: a slider and a field of per cent tied together. */
export function ShareControl(props: {
  readonly label: string;
  /** 0-1. */
  readonly value: number;
  /** Where it starts. */
  readonly origin: number;
  readonly valueText: string;
  /** All calls from one drag, or one visit to the field, carry the same gesture. */
  onChange(value: number, gesture: string): void;
}): JSX.Element {
  const id = createUniqueId();
  const set = (percent: number, gesture: string) =>
    props.onChange(Number((percent / 100).toFixed(9)), gesture);
  return (
    <div class="share-control">
      <span class="share-control__label" id={id}>
        {props.label}
      </span>
      <Slider
        label={props.label}
        value={Math.round(props.value * 1000) / 10}
        min={0}
        max={100}
        step={1}
        origin={props.origin * 100}
        valueText={props.valueText}
        onInput={set}
      />
      <NumberField
        label={props.label}
        labelHidden
        value={Number((props.value * 100).toFixed(6))}
        unit="percent"
        suffix="%"
        min={0}
        max={100}
        decimals={1}
        onChange={set}
      />
    </div>
  );
}
