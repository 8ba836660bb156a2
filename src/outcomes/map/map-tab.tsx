import { createMemo, type JSX } from "solid-js";
import type { OutcomeTabProps } from "../outcome-tab.ts";
import { AwardMap } from "./award-map.tsx";
import { mapModeOf } from "./map-mode.tsx";

/** Today's awards where they are paid. */
export function MapTab(props: OutcomeTabProps): JSX.Element {
  const settings = () => props.simulator.view();
  const mode = createMemo(() => mapModeOf(props.simulator));
  return (
    <AwardMap
      package={props.simulator.shownPackage()}
      allocation={props.outcome.awards().allocation}
      baseline={props.outcome.awards().baseline}
      mode={mode()}
      area={settings().area}
      namesHidden={settings().namesHidden}
      isDespiteHiding={settings().mapDespiteHiding}
      onDespiteHiding={(mapDespiteHiding) => props.simulator.setView({ mapDespiteHiding })}
      onArea={(area) => props.simulator.setView({ area })}
      onWhy={props.outcome.explain}
    />
  );
}
