import { type JSX, Show } from "solid-js";
import {
  amountUnderHead,
  changeUnderHead,
  type HeadUnit,
  shortAmount,
  shortChange,
} from "../../figure/amount-format.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { PayoutUnit } from "../../session/view-state.ts";
import { changePercent } from "./change-percent.ts";
import type { PayoutRow } from "./payout-row.ts";
import type { RangeWords } from "./range-words.ts";

export interface PayoutRowLineProps {
  readonly row: PayoutRow;
  /** What the row is known by. */
  readonly rowKey: string;
  /** Line of the grid it stands on. */
  readonly line: number;
  readonly unit: PayoutUnit;
  /** What the head of the column says of the unit. */
  readonly head: HeadUnit;
  /** Ranges in words, where rows have some. */
  readonly ranges: RangeWords | undefined;
  /** Money has moved somewhere: each row says how much of it is its own. */
  readonly isMoved: boolean;
  readonly isCurrent: boolean;
  readonly isInGroup: boolean;
  /** In view, or not far from it. */
  readonly isNear: boolean;
  /** Areas lie in several municipalities. */
  readonly hasPlaces: boolean;
  /** The Tab key stops at this row: of a list, at one. */
  readonly isStop: boolean;
  onChoose(area: string): void;
}

/** One row, an option of the list of areas: a name, room for the bar, the award and the difference to the baseline. A municipality's total can be read, not chosen. */
export function PayoutRowLine(props: PayoutRowLineProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const isArea = () => props.row.kind === "area";
  const award = () => shortAmount(i18n.f, props.unit, props.row.award);
  const change = () => shortChange(i18n.f, props.unit, props.row.change);
  const percent = () => changePercent(i18n.f, props.unit, props.row);
  const range = () => {
    const { range: own } = props.row;
    const say = (value: number) => shortAmount(i18n.f, props.unit, value);
    return own && props.ranges ? ` ${props.ranges.say(say(own.low), say(own.high))}` : "";
  };
  const sentence = () => {
    const said = t("app.payouts.row", {
      name: props.row.name,
      municipality: props.row.municipality,
      award: award(),
      change: percent() === null ? change() : `${change()} (${percent()})`,
    });
    return `${said}${range()}${props.row.isSelected ? "" : ` ${t("app.payouts.notCovered")}`}`;
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
    <div
      role="option"
      class="payouts__row"
      data-row={props.rowKey}
      data-area={isArea() ? props.row.id : undefined}
      data-kind={props.row.kind}
      data-in-group={props.isInGroup}
      data-near={props.isNear}
      data-current={props.isCurrent}
      data-selected={props.row.isSelected}
      style={{ "grid-row": String(props.line) }}
      aria-selected={props.isCurrent}
      aria-disabled={isArea() ? undefined : true}
      tabIndex={props.isStop ? 0 : -1}
      onClick={() => isArea() && props.onChoose(props.row.id)}
    >
      {/* Read as a sentence with its units; what is seen beside it would say the same again. */}
      <span class="hidden-visually">{sentence()}</span>
      <span class="payouts__name" aria-hidden="true">
        <span class="payouts__own-name">{props.row.name}</span>{" "}
        <Show when={props.hasPlaces && props.row.municipality !== props.row.name}>
          <small>{props.row.municipality}</small>
        </Show>
      </span>
      <span class="payouts__track" aria-hidden="true">
        <Show when={!props.row.isSelected}>
          <small>{t("app.payouts.notCovered")}</small>
        </Show>
      </span>
      <span class="payouts__award" aria-hidden="true" data-award={props.row.award}>
        {amountUnderHead(i18n.f, props.head, props.unit, props.row.award)}
      </span>
      <span class="payouts__change" aria-hidden="true">
        <Show when={props.isMoved}>
          {changeUnderHead(i18n.f, props.head, props.unit, props.row.change)}{" "}
          <span class="payouts__percent">{percent()}</span>
        </Show>
      </span>
    </div>
  );
}
