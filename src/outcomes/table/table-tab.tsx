import type { JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { OutcomeTabProps } from "../outcome-tab.ts";
import { PayoutActions } from "../payouts/payout-actions.tsx";
import { payoutColumns } from "../payouts/payouts-table.ts";
import { PayoutTable } from "./payout-table.tsx";
import { tableRows } from "./table-rows.ts";

/** Today's awards as a table. */
export function TableTab(props: OutcomeTabProps): JSX.Element {
  const i18n = useI18n();
  const pack = () => props.simulator.shownPackage();
  const settings = () => props.simulator.view();
  return (
    <>
      <PayoutTable
        columns={payoutColumns(props.outcome.view(), pack(), i18n)}
        rows={tableRows(props.outcome.view(), pack(), settings().area, props.outcome.noun(), i18n)}
        unit={settings().unit}
        sorting={settings().sorting}
        onSort={(sorting) => props.simulator.setView({ sorting })}
        onChoose={props.outcome.explain}
      />
      <div class="payouts__note">
        <p class="fine">{i18n.t("app.table.rounding")}</p>
        <PayoutActions
          view={props.outcome.view()}
          summary={props.outcome.savedSummary()}
          changes={props.outcome.changes()}
          package={pack()}
          figuresOnly
        />
      </div>
    </>
  );
}
