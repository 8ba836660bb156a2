import type { JSX } from "solid-js";
import { OutcomeFrame } from "../outcome-frame.tsx";
import type { OutcomeTabProps } from "../outcome-tab.ts";
import { Payouts } from "./payouts.tsx";
import { ShownAs } from "./shown-as.tsx";

/** Today's awards as bars, under the finding. */
export function PayoutsTab(props: OutcomeTabProps): JSX.Element {
  const sim = () => props.simulator;
  return (
    <OutcomeFrame simulator={sim()} outcome={props.outcome} hasLegend>
      <Payouts
        view={props.outcome.view()}
        summary={props.outcome.savedSummary()}
        package={sim().shownPackage()}
        settings={sim().view()}
        isMoving={sim().work().history.gesture !== null}
        area={sim().view().area}
        shownAs={<ShownAs simulator={sim()} view={props.outcome.view()} />}
        onChoose={props.outcome.explain}
      />
    </OutcomeFrame>
  );
}
