import { createUniqueId, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { IndicatorNaming } from "../../programmes/package.ts";
import { Gloss } from "../../ui/gloss.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { Slider } from "../../ui/slider.tsx";
import type { IndicatorView } from "./indicator-view.ts";

export interface IndicatorControlProps {
  readonly view: IndicatorView;
  readonly naming: IndicatorNaming | undefined;
  /** No other is in sight: what is counted is explained where its name is. */
  readonly isAlone?: boolean;
  /** The new level, a share. */
  onValue(value: number, gesture: string): void;
}

/** A tenth of a percentage point. */
const step = 0.1;

/** One indicator: its name and what the change means in people, a slider, a field. Both show percentage points of change. */
export function IndicatorControl(props: IndicatorControlProps): JSX.Element {
  const i18n = useI18n();
  const { t, text } = i18n;
  const note = createUniqueId();
  const name = () => (props.naming === undefined ? props.view.indicator : text(props.naming.short));
  const points = () => (props.view.after - props.view.before) * 100;
  const baseline = () => (props.view.baselineAfter - props.view.before) * 100;
  const isLevel = () => props.view.from === null;

  /** Within half a step of the baseline the slider lands on it exactly: nothing is changed then. */
  const slide = (value: number, gesture: string) => {
    const isBaseline = Math.abs(value - baseline()) <= step / 2;
    give(isBaseline ? baseline() : value, gesture);
  };
  const give = (value: number, gesture: string) => {
    const isBaseline = value === baseline();
    const level = isBaseline ? props.view.baselineAfter : props.view.before + value / 100;
    props.onValue(Math.min(1, Math.max(0, level)), gesture);
  };
  const label = () =>
    isLevel()
      ? t("app.indicators.levelOnly", { indicator: name(), year: props.view.year })
      : t("app.indicators.change", { indicator: name() });
  const people = () => {
    const { people: count } = props.view;
    if (count === null || isLevel()) return "";
    const counted = props.naming === undefined ? "" : text(props.naming.counted);
    if (count === 0) return t("app.indicators.noChange");
    return t(count > 0 ? "app.indicators.more" : "app.indicators.fewer", {
      count: i18n.f.integer(Math.abs(count)),
      counted,
    });
  };
  /** The same in short, under the name that says of what. */
  const shortPeople = () => {
    const { people: count } = props.view;
    return count === null || isLevel() || count === 0 ? "" : i18n.f.peopleSigned(count);
  };
  /** Where it comes to; from where, the change in the field says. */
  const level = () => (isLevel() ? "" : i18n.f.percent(props.view.after, [1, 1]));
  return (
    <div class="indicator" data-unread={!props.view.isRead}>
      <div class="indicator__name">
        <Show when={props.isAlone && props.naming?.gloss} fallback={name()}>
          {(gloss) => <Gloss term={name()} explanation={text(gloss())} />}
        </Show>
      </div>
      <p class="indicator__note" id={note}>
        {level()}
        <Show when={shortPeople()}>{(said) => <span class="indicator__people">{said()}</span>}</Show>
        <Show when={!props.view.isRead}>
          <span class="indicator__unread">{t("app.indicators.unread")}</span>
        </Show>
      </p>
      <div class="indicator__slider">
        <Slider
          label={label()}
          value={Math.round(points() / step) * step}
          min={Math.ceil(((props.view.least - props.view.before) * 100) / step - 1e-9) * step}
          max={Math.floor(((props.view.most - props.view.before) * 100) / step + 1e-9) * step}
          step={step}
          origin={0}
          tick={baseline()}
          valueText={[
            isLevel()
              ? i18n.f.percent(props.view.after, 1)
              : i18n.f.pp(props.view.after - props.view.before, 1),
            people(),
          ]
            .filter(Boolean)
            .join(", ")}
          describedBy={note}
          onInput={slide}
        />
      </div>
      <div class="indicator__field">
        <NumberField
          label={label()}
          labelHidden
          value={points()}
          unit={isLevel() ? "percent" : "pp"}
          suffix={isLevel() ? "%" : i18n.locale() === "sv" ? "p.e." : "pp"}
          min={-props.view.before * 100}
          max={(1 - props.view.before) * 100}
          step={step}
          decimals={1}
          leastDecimals={1}
          signed={!isLevel()}
          state={props.view.after === props.view.baselineAfter ? undefined : "changed"}
          onChange={give}
        />
      </div>
    </div>
  );
}
