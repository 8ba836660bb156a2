import { createMemo, type JSX } from "solid-js";
import { isAsDecided } from "../../programmes/is-as-decided.ts";
import { copyToMunicipality } from "../../session/commands/copy-to-municipality.ts";
import { resetArea } from "../../session/commands/reset-area.ts";
import { setAskedAttribute, setAskedLevel } from "../../session/commands/set-asked.ts";
import { setObservation } from "../../session/commands/set-observation.ts";
import { dropDrafts } from "../../ui/drop-drafts.ts";
import type { ControlTabProps } from "../control-tab.ts";
import { Indicators } from "./indicators.tsx";

/** The indicators of an area, tied to the simulator. */
export function IndicatorsTab(props: ControlTabProps): JSX.Element {
  const sim = () => props.simulator;
  const programme = () => sim().package.programme;
  const award = createMemo(() => {
    const area = sim().view().area;
    const allocation = sim().result().value;
    const now = allocation?.areas.find((each) => each.id === area);
    const before = sim()
      .baselineResult()
      .value?.areas.find((each) => each.id === area);
    const isAdded =
      sim()
        .current()
        .areas?.some(({ id }) => id === area) ?? false;
    if (now === undefined || (before === undefined && !isAdded)) return undefined;
    return {
      sek: now.awardSek,
      change: now.awardSek - (before?.awardSek ?? 0),
      isCovered: now.selected,
      isMadeUp:
        allocation?.provenance === "illustrative" && !isAsDecided(sim().package.published, allocation.areas),
    };
  });
  return (
    <Indicators
      package={sim().shownPackage()}
      scenario={sim().current()}
      rule={sim().rule()}
      area={sim().view().area}
      award={award()}
      onArea={(area) => sim().setView({ area })}
      onValue={(place, value, gesture) =>
        sim().change((workspace) => setObservation(workspace, programme(), place, value), gesture)
      }
      onCopy={(area) => sim().change((workspace) => copyToMunicipality(workspace, programme(), area))}
      asked={{
        onAttribute: (attribute, value, gesture) =>
          sim().change(
            (workspace) => setAskedAttribute(workspace, sim().view().area, attribute, value),
            gesture,
          ),
        onLevel: (place, value, gesture) =>
          sim().change((workspace) => setAskedLevel(workspace, place, value), gesture),
      }}
      simulator={sim()}
      onReset={(area) => {
        sim().change((workspace) => resetArea(workspace, area));
        dropDrafts();
      }}
    />
  );
}
