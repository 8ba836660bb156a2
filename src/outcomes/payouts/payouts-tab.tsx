import type { JSX } from "solid-js";
import type { OutcomeTabProps } from "../outcome-tab.ts";
import { Payouts } from "./payouts.tsx";

/** Today's awards as bars. */
export function PayoutsTab(props: OutcomeTabProps): JSX.Element {
  const sim = () => props.simulator;
  return (
    <Payouts
      view={props.outcome.view()}
      summary={props.outcome.savedSummary()}
      package={sim().shownPackage()}
      settings={sim().view()}
      isMoving={sim().work().history.gesture !== null}
      area={sim().view().area}
      onSettings={(changes) => sim().setView(changes)}
      onChoose={props.outcome.explain}
    />
  );
}
