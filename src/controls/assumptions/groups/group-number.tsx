import { createUniqueId, type JSX, Show } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { NumberField } from "../../../ui/number-field.tsx";
import { Slider } from "../../../ui/slider.tsx";
import { heldNumber, sayNumber, shownNumber } from "../reader-unit.ts";
import type { GroupNumber } from "./group-fields.ts";

/** One number of a group on assistance: a slider and a field, and the way back to what holds for all. */
export function GroupNumberRow(props: {
  readonly spec: GroupNumber;
  /** The group's name. */
  readonly group: string;
  /** Undefined where the group says nothing: then it is `forAll`. */
  readonly value: number | undefined;
  readonly forAll: number;
  readonly baseline: number;
  /** Null: as for all. */
  onChange(value: number | null, gesture?: string): void;
}): JSX.Element {
  const i18n = useI18n();
  const id = createUniqueId();
  const t = () => i18n.dictionary().groups;
  const unit = () => props.spec.unit;
  const name = () => t().fields[props.spec.field];
  const label = () => t().fieldOf({ group: props.group, field: name() });
  const value = () => props.value ?? props.forAll;
  const shown = (of: number) => shownNumber(unit(), of);
  const ends = () => {
    const all = [...props.spec.reach, value(), props.baseline];
    return [Math.min(...all), Math.max(...all)] as const;
  };
  const set = (next: number, gesture: string) => props.onChange(heldNumber(unit(), next), gesture);
  return (
    <div class="assumption" data-group-field={props.spec.field} data-changed={value() !== props.baseline}>
      <h5 class="assumption__title">{name()}</h5>
      <p class="assumption__sentence" id={id}>
        {t().sentences[props.spec.field]}
      </p>
      <div class="assumption__field">
        <NumberField
          label={label()}
          labelHidden
          value={shown(value())}
          unit={unit().field}
          suffix={i18n.dictionary().assumptions.suffixes[unit().kind]}
          min={shown(props.spec.admitted[0])}
          max={shown(props.spec.admitted[1])}
          step={unit().step}
          decimals={unit().decimals}
          describedBy={id}
          state={value() === props.baseline ? undefined : "changed"}
          onChange={set}
        />
      </div>
      <div class="assumption__slider">
        <Slider
          label={label()}
          value={shown(value())}
          min={shown(ends()[0])}
          max={shown(ends()[1])}
          step={unit().step}
          origin={shown(props.baseline)}
          tick={shown(props.baseline)}
          valueText={sayNumber(unit(), value(), i18n)}
          describedBy={id}
          onInput={set}
        />
      </div>
      <p class="assumption__foot">
        <Show when={props.spec.forAll !== null}>
          <Show when={props.value !== undefined} fallback={<span>{t().asForAll}</span>}>
            <button
              type="button"
              class="button button--quiet assumption__reset"
              aria-label={t().asForAllOf({ group: props.group, field: name() })}
              onClick={() => props.onChange(null)}
            >
              <Icon name="reset" />
              {t().asForAll}
            </button>
          </Show>
        </Show>
      </p>
    </div>
  );
}
