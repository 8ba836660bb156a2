import { createMemo, createSignal, type JSX, Show } from "solid-js";
import { SaveButtons } from "../../figure/save-buttons.tsx";
import { TableView } from "../../figure/table-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Sorting } from "../../session/view-state.ts";
import { Icon } from "../../ui/icon.tsx";
import { lazyPart } from "../../ui/lazy-part.tsx";
import { OutcomeFrame } from "../outcome-frame.tsx";
import type { OutcomeTabProps } from "../outcome-tab.ts";
import { payoutsFigure } from "../payouts/payouts-figure.ts";
import { payoutsTable } from "../payouts/payouts-table.ts";
import { ShownAs } from "../payouts/shown-as.tsx";
import "../../figure/figure-foot.css";

/** The order that a column's heading asks for. Other columns do not sort: the picture knows no such order. */
const sortingOf: Readonly<Record<string, Sorting>> = { name: "name", award: "amount", change: "change" };
const sortable = Object.keys(sortingOf);

const NewArea = lazyPart(async () => (await import("../../controls/indicators/new-area.tsx")).default);

/** All of the country's municipalities: whoever opens the table wants what there is. */
const mostRows = 300;

/** Today's awards as a table, to the krona, under the finding. */
export function TableTab(props: OutcomeTabProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const pack = () => props.simulator.shownPackage();
  const [isAdding, setAdding] = createSignal(false);
  const settings = () => props.simulator.view();
  const table = createMemo(() => payoutsTable(props.outcome.view(), pack(), i18n, settings().area));
  const onSort = (column: string) => {
    const sorting = sortingOf[column];
    if (sorting !== undefined) props.simulator.setView({ sorting });
  };
  return (
    <OutcomeFrame
      simulator={props.simulator}
      outcome={props.outcome}
      choice={<ShownAs simulator={props.simulator} view={props.outcome.view()} />}
    >
      <TableView
        table={table()}
        caption={t("payoutsTable.caption", { unit: t(`payoutsTable.captions.${settings().unit}`) })}
        sorting={{
          by: sortable.find((id) => sortingOf[id] === props.outcome.view().sorting) ?? null,
          isDown: props.outcome.view().sorting !== "name",
          columns: sortable,
          onSort,
        }}
        areas={{ most: mostRows }}
        onChoose={props.outcome.explain}
      />
      <div class="figure-foot figure-foot--ruled">
        <p class="fine">{t("payoutsTable.rounding")}</p>
        <button
          type="button"
          class="button button--quiet"
          aria-expanded={isAdding()}
          onClick={() => setAdding(!isAdding())}
        >
          <Icon name="plus" />
          {t("app.indicators.add", { noun: props.outcome.noun() })}
        </button>
        <SaveButtons
          title={table().title}
          formats={["csv", "xlsx"]}
          figure={() => payoutsFigure(props.outcome.view(), props.outcome.savedSummary(), pack(), i18n)}
        />
      </div>
      <Show when={isAdding()}>
        <NewArea package={pack()} simulator={props.simulator} onEnd={() => setAdding(false)} />
      </Show>
    </OutcomeFrame>
  );
}
