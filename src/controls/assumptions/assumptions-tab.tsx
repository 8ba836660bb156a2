import type { JSX } from "solid-js";
import { resetAssumptions } from "../../session/commands/reset-assumptions.ts";
import { setAssumptions } from "../../session/commands/set-assumption.ts";
import { resetGroups, setGroups } from "../../session/commands/set-groups.ts";
import { clearLocal, resetLocal, setLocal } from "../../session/commands/set-local.ts";
import { projectionsOf } from "../../session/projection/projections.ts";
import { dropDrafts } from "../../ui/drop-drafts.ts";
import type { ControlTabProps } from "../control-tab.ts";
import { showMunicipalities } from "../show-municipalities.ts";
import { AssumptionsPanel } from "./assumptions-panel.tsx";

/** The assumptions of the current scenario, tied to the simulator. */
export function AssumptionsTab(props: ControlTabProps): JSX.Element {
  const sim = () => props.simulator;
  return (
    <AssumptionsPanel
      package={sim().shownPackage()}
      scenario={sim().current()}
      baseline={sim().baseline()}
      rule={sim().rule()}
      years={sim().view().projection.years}
      onSettings={(settings, gesture) =>
        sim().change((workspace) => setAssumptions(workspace, sim().package.programme, settings), gesture)
      }
      onReset={(ids) => {
        sim().change((workspace) => {
          const next = resetAssumptions(workspace, sim().package.programme, ids);
          return ids === undefined ? resetLocal(next) : next;
        });
        dropDrafts();
      }}
      onGroups={(groups, gesture) =>
        sim().change((workspace) => setGroups(workspace, sim().package.programme, groups), gesture)
      }
      onGroupsReset={() => {
        sim().change(resetGroups);
        dropDrafts();
      }}
      onPlaceSetting={(place, id, setting, gesture) =>
        sim().change((workspace) => setLocal(workspace, sim().package.programme, place, id, setting), gesture)
      }
      onPlaceClear={(place, id) => sim().change((workspace) => clearLocal(workspace, place, id))}
      onMunicipalities={() => showMunicipalities(sim())}
      onSources={() => sim().setView({ panel: "sources" })}
      sensitivity={(id) => projectionsOf(sim()).sensitivity(id)}
    />
  );
}
