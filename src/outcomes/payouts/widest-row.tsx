import { createMemo, type JSX, onCleanup, onMount } from "solid-js";
import { amountUnderHead, changeUnderHead, type HeadUnit } from "../../figure/amount-format.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { PayoutUnit } from "../../session/view-state.ts";
import { changePercent } from "./change-percent.ts";
import type { PayoutRow } from "./payout-row.ts";

/**
 * Holds the columns as wide as the longest words of all rows need them, and tells the rows of the list that it is in how wide
 * they are: rows out of view are not laid out, and what is not laid out has no part in the columns of others. Never seen.
 */
export function WidestRow(props: {
  readonly rows: Iterable<PayoutRow>;
  readonly unit: PayoutUnit;
  readonly head: HeadUnit;
  readonly isMoved: boolean;
  readonly hasPlaces: boolean;
}): JSX.Element {
  const { f } = useI18n();
  const longest = createMemo(() => {
    const { unit, head, isMoved, hasPlaces } = props;
    const found = { name: "", place: "", award: "", change: "", percent: "" };
    for (const row of props.rows) {
      const place = hasPlaces && row.municipality !== row.name ? row.municipality : "";
      if (row.name.length + place.length > found.name.length + found.place.length)
        Object.assign(found, { name: row.name, place });
      const award = amountUnderHead(f, head, unit, row.award);
      if (award.length > found.award.length) found.award = award;
      if (!isMoved) continue;
      const change = changeUnderHead(f, head, unit, row.change);
      if (change.length > found.change.length) found.change = change;
      const percent = changePercent(f, unit, row) ?? "";
      if (percent.length > found.percent.length) found.percent = percent;
    }
    return found;
  });
  let own!: HTMLDivElement;
  onMount(() => {
    const grid = own.parentElement;
    if (grid === null) throw new Error("the widest row is in no list");
    const tell = () => grid.style.setProperty("--columns", getComputedStyle(grid).gridTemplateColumns);
    const observer = new ResizeObserver(tell);
    for (const cell of own.children) observer.observe(cell);
    onCleanup(() => {
      observer.disconnect();
      grid.style.removeProperty("--columns");
    });
  });
  return (
    <div ref={own} class="payouts__widest" aria-hidden="true">
      <span class="payouts__name">
        <span class="payouts__own-name">{longest().name}</span> <small>{longest().place}</small>
      </span>
      <span class="payouts__track" />
      <span class="payouts__award">{longest().award}</span>
      <span class="payouts__change">
        {longest().change} <span class="payouts__percent">{longest().percent}</span>
      </span>
    </div>
  );
}
