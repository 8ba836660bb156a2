import type { JSX } from "solid-js";
import { Show } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import { NumberField } from "../../../ui/number-field.tsx";
import { VerticalSlider } from "../../../ui/vertical-slider.tsx";
import { toControl, toModel } from "../prose/slots.ts";
import type { YearColumn as Column } from "./edit-calendar.ts";

export interface YearColumnProps {
  readonly column: Column;
  /** Kronor per unit of the field. */
  readonly scale: 1 | 1_000_000;
  /** Kronor at the top of the row. */
  readonly most: number;
  readonly isChanged: boolean;
  readonly isLast: boolean;
  onMoney(sek: number, gesture: string): void;
  onCopy(): void;
  /** A drag is over. */
  onEnd(): void;
}

/** One year: its money as a column that can be dragged, as a number, and a press that gives it to the years after. */
export function YearColumn(props: YearColumnProps): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().rule.calendar;
  const year = () => i18n.f.year(props.column.year);
  const step = () => Math.max(props.scale === 1 ? 1 : 10_000, props.most / 200);
  return (
    <li
      class="money-years__column"
      data-base={props.column.isBase}
      data-empty={!props.column.isListed}
      data-last={props.isLast}
    >
      <span
        class="money-years__bar"
        style={{ "--share": String(Math.min(1, props.column.sek / props.most)) }}
      >
        <VerticalSlider
          label={t().slider({ year: year() })}
          value={props.column.sek}
          min={0}
          max={props.most}
          step={step()}
          valueText={i18n.f.sekMillions(props.column.sek, [0, 2])}
          onInput={(sek, gesture) => props.onMoney(Math.round(sek), gesture)}
          onEnd={props.onEnd}
        />
      </span>
      <span class="money-years__year" aria-hidden="true">
        {year()}
      </span>
      <NumberField
        label={(props.scale === 1 ? t().kronor : t().amount)({ year: year() })}
        labelHidden
        value={toControl(props.column.sek, props.scale)}
        unit={props.scale === 1 ? "kr" : "millionKr"}
        min={0}
        max={toControl(1e12, props.scale)}
        decimals={6}
        state={props.isChanged ? "changed" : undefined}
        onChange={(value, gesture) => props.onMoney(Math.round(toModel(value, props.scale)), gesture)}
      />
      <Show
        when={!props.isLast}
        fallback={<span class="money-years__end">{t().picture.lastYear({ year: year() })}</span>}
      >
        <button
          type="button"
          class="button button--link money-years__copy"
          aria-label={t().copyRight({ year: year() })}
          title={t().copyRight({ year: year() })}
          onClick={props.onCopy}
        >
          →
        </button>
      </Show>
    </li>
  );
}
