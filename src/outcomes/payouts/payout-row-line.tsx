import { type JSX, Show } from "solid-js";
import { shortAmount, shortChange } from "../../figure/amount-format.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { PayoutUnit } from "../../session/view-state.ts";
import type { PayoutRow } from "./payouts-view.ts";
import type { RangeWords } from "./range-words.ts";

export interface PayoutRowLineProps {
  readonly row: PayoutRow;
  /** What the row is known by. */
  readonly rowKey: string;
  /** Line of the grid it stands on. */
  readonly line: number;
  readonly unit: PayoutUnit;
  /** Ranges in words, where rows have some. */
  readonly ranges: RangeWords | undefined;
  /** Money has moved somewhere: each row says how much of it is its own. */
  readonly isMoved: boolean;
  readonly isCurrent: boolean;
  readonly isInGroup: boolean;
  onChoose(area: string): void;
}

/** One row: a name to press, room for the bar, the award and the difference to the baseline. */
export function PayoutRowLine(props: PayoutRowLineProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const award = () => shortAmount(i18n.f, props.unit, props.row.award);
  const change = () => shortChange(i18n.f, props.unit, props.row.change);
  /** Of the baseline; of shares in percentage points it would be a third kind of per cent. */
  const percent = () => {
    const { change, baseline } = props.row;
    if (props.unit === "share" || !(baseline > 0) || change === 0) return null;
    return i18n.f.percentSigned(change / baseline, 0);
  };
  const range = () => {
    const { range: own } = props.row;
    const say = (value: number) => shortAmount(i18n.f, props.unit, value);
    return own && props.ranges ? ` ${props.ranges.say(say(own.low), say(own.high))}` : "";
  };
  return (
    <li
      class="payouts__row"
      data-row={props.rowKey}
      data-kind={props.row.kind}
      data-in-group={props.isInGroup}
      data-current={props.isCurrent}
      data-selected={props.row.isSelected}
      style={{ "grid-row": String(props.line) }}
    >
      <Show
        when={props.row.kind === "area"}
        fallback={<span class="payouts__name payouts__name--total">{props.row.name}</span>}
      >
        <button
          type="button"
          class="payouts__name"
          data-area={props.row.id}
          aria-current={props.isCurrent ? "true" : undefined}
          aria-label={`${t("app.payouts.row", {
            name: props.row.name,
            municipality: props.row.municipality,
            award: award(),
            change: percent() === null ? change() : `${change()} (${percent()})`,
          })}${range()}`}
          onClick={() => props.onChoose(props.row.id)}
        >
          <span class="payouts__own-name">{props.row.name}</span>{" "}
          <Show when={props.row.municipality !== props.row.name}>
            <small>{props.row.municipality}</small>
          </Show>
        </button>
      </Show>
      <span class="payouts__track">
        <Show when={!props.row.isSelected}>
          <small>{t("app.payouts.notCovered")}</small>
        </Show>
      </span>
      <span class="payouts__award" data-award={props.row.award}>
        {award()}
      </span>
      <span class="payouts__change">
        <Show when={props.isMoved}>
          {change()} <span class="payouts__percent">{percent()}</span>
        </Show>
      </span>
    </li>
  );
}
