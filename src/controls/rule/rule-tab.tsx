import type { JSX } from "solid-js";
import { firstYearOf } from "../../model/project/start-state.ts";
import { editRule, replaceRule } from "../../session/commands/edit-rule.ts";
import { setNation } from "../../session/commands/set-nation.ts";
import type { ControlTabProps } from "../control-tab.ts";
import { showMunicipalities } from "../show-municipalities.ts";
import { RulePanel } from "./rule-panel.tsx";

/** The rule as text with its controls, tied to the simulator. */
export function RuleTab(props: ControlTabProps): JSX.Element {
  const sim = () => props.simulator;
  const programme = () => sim().package.programme;
  return (
    <RulePanel
      rule={sim().rule()}
      baselineRule={sim().baselineRule()}
      pack={sim().shownPackage()}
      stakes={sim().stakes()}
      firstYear={firstYearOf(programme(), {
        ...programme().assumptions,
        ...sim().current().assumptions,
      })}
      programme={programme()}
      nation={sim().current().nation ?? []}
      onNation={(place, value, gesture) =>
        sim().change((workspace) => setNation(workspace, place, value), gesture)
      }
      askAlternatives={(rule) => sim().askAlternatives(rule)}
      onEdit={(edits, gesture) =>
        sim().change((workspace) => editRule(workspace, programme(), edits), gesture)
      }
      onMunicipalities={() => showMunicipalities(sim())}
      onReplace={(rule) => sim().change((workspace) => replaceRule(workspace, programme(), rule))}
    />
  );
}
