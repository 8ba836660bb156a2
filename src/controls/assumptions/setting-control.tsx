import { createUniqueId, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Setting } from "../../session/assumed.ts";
import { NumberField } from "../../ui/number-field.tsx";
import { RangeSlider } from "../../ui/range-slider.tsx";
import { Slider } from "../../ui/slider.tsx";
import type { AssumptionView } from "./assumption-view.ts";
import { heldNumber, sayNumber, shownNumber } from "./reader-unit.ts";

const ends = ["low", "mode", "high"] as const;

export interface SettingControlProps {
  readonly view: AssumptionView;
  /** Id of the sentence on what the parameter does. */
  readonly describedBy: string;
  onSetting(setting: Setting, gesture: string): void;
}

/** A parameter's number as a slider and a field, or its range as three of each. */
export function SettingControl(props: SettingControlProps): JSX.Element {
  return (
    <Show when={typeof props.view.setting === "number"} fallback={<DrawnControl {...props} />}>
      <FixedControl {...props} />
    </Show>
  );
}

function FixedControl(props: SettingControlProps): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().assumptions;
  const unit = () => props.view.unit;
  const shown = (value: number) => shownNumber(unit(), value);
  const value = () => shown(props.view.setting as number);
  const baseline = () => props.view.baseline;
  const tick = () => {
    const before = baseline();
    return shown(typeof before === "number" ? before : before[1]);
  };
  const set = (next: number, gesture: string) => {
    const before = baseline();
    const isBaseline = typeof before === "number" && Math.abs(next - shown(before)) < unit().step / 2;
    props.onSetting(isBaseline ? before : heldNumber(unit(), next), gesture);
  };
  return (
    <>
      <div class="assumption__field">
        <NumberField
          label={props.view.title}
          labelHidden
          value={value()}
          unit={unit().field}
          suffix={t().suffixes[unit().kind]}
          min={shown(props.view.parameter.least)}
          max={shown(props.view.parameter.most)}
          whole={unit().isWhole}
          step={unit().step}
          decimals={unit().decimals}
          describedBy={props.describedBy}
          state={props.view.isChanged ? "changed" : undefined}
          onChange={(next, gesture) => props.onSetting(heldNumber(unit(), next), gesture)}
        />
      </div>
      <Show when={props.view.reach[1] > props.view.reach[0]}>
        <div class="assumption__slider">
          <Slider
            label={props.view.title}
            value={value()}
            min={shown(props.view.reach[0])}
            max={shown(props.view.reach[1])}
            step={unit().step}
            origin={tick()}
            tick={tick()}
            valueText={sayNumber(unit(), props.view.setting as number, i18n)}
            describedBy={props.describedBy}
            onInput={set}
          />
        </div>
      </Show>
    </>
  );
}

function DrawnControl(props: SettingControlProps): JSX.Element {
  const i18n = useI18n();
  const id = createUniqueId();
  const t = () => i18n.dictionary().assumptions;
  const unit = () => props.view.unit;
  const shown = (value: number) => shownNumber(unit(), value);
  const range = () => {
    const { setting } = props.view;
    return typeof setting === "number" ? ([setting, setting, setting] as const) : setting;
  };
  const values = () => range().map(shown) as [number, number, number];
  const labels = () =>
    ends.map((end) => t().endOf({ title: props.view.title, end: t().ends[end] })) as [string, string, string];
  const put = (place: number, next: number, gesture: string) =>
    props.onSetting(
      range().map((each, i) => (i === place ? heldNumber(unit(), next) : each)) as [number, number, number],
      gesture,
    );
  return (
    <>
      <div class="assumption__ends">
        <For each={ends}>
          {(end, place) => (
            <div class="assumption__end">
              <span class="assumption__end-name" aria-hidden="true" id={`${id}-${end}`}>
                {t().ends[end]}
              </span>
              <NumberField
                label={t().endOf({ title: props.view.title, end: t().ends[end] })}
                labelHidden
                value={values()[place()] as number}
                unit={unit().field}
                suffix={t().suffixes[unit().kind]}
                min={place() === 0 ? shown(props.view.parameter.least) : (values()[place() - 1] as number)}
                max={place() === 2 ? shown(props.view.parameter.most) : (values()[place() + 1] as number)}
                step={unit().step}
                decimals={unit().decimals}
                describedBy={props.describedBy}
                state={props.view.isChanged ? "changed" : undefined}
                onChange={(next, gesture) => put(place(), next, gesture)}
              />
            </div>
          )}
        </For>
      </div>
      <div class="assumption__slider">
        <RangeSlider
          labels={labels()}
          values={values()}
          valueTexts={range().map((value) => sayNumber(unit(), value, i18n)) as [string, string, string]}
          min={shown(props.view.reach[0])}
          max={shown(props.view.reach[1])}
          step={unit().step}
          onInput={(next, gesture) =>
            props.onSetting(
              next.map((value, i) =>
                value === values()[i] ? (range()[i] as number) : heldNumber(unit(), value),
              ) as [number, number, number],
              gesture,
            )
          }
        />
      </div>
    </>
  );
}
