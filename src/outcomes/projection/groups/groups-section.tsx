import { createMemo, type JSX, Show } from "solid-js";
import { FigureView } from "../../../figure/figure-view.tsx";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { StartState } from "../../../model/project/start-state.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import type { Scenario, Workspace } from "../../../scenario/scenario.ts";
import { likeliest, settingOf } from "../../../session/assumed.ts";
import { setAssumption } from "../../../session/commands/set-assumption.ts";
import { groupsIn, setGroups } from "../../../session/commands/set-groups.ts";
import type { Projections } from "../../../session/projection/projections.ts";
import { Section } from "../../../ui/section.tsx";
import type { Reading } from "../sections/reading.ts";
import { CycleFitForm } from "./cycle-fit-form.tsx";
import { GroupLocks } from "./group-locks.tsx";
import { groupsFigure } from "./groups-figure.ts";
import { groupsView } from "./groups-view.ts";
import "./groups.css";

/** What becomes of the groups on assistance, which of them can be moved, and how strong the cycle has to be. */
export function GroupsSection(props: {
  readonly reading: Reading;
  /** Null: all areas together. */
  readonly area: string | null;
  readonly start: StartState | null;
  readonly scenario: Scenario;
  /** With the names to show. */
  readonly package: ProgrammePackage;
  readonly fitCycle: Projections["fitCycle"];
  change(command: (workspace: Workspace) => Workspace, gesture?: string): void;
}): JSX.Element {
  const i18n = useI18n();
  const programme = () => props.package.programme;
  const groups = createMemo(() => groupsIn(programme(), props.scenario));
  const view = createMemo(() =>
    groupsView(props.reading, props.area, props.start, groups(), props.package, i18n),
  );
  /** The latest observation on the way to the programme's target on assistance, and its people. */
  const observed = () => {
    const target = (props.package.sections.targets ?? []).find(({ role }) => role === "assistance");
    const last = target?.observed.at(-1);
    return last?.people === undefined ? null : { ...last, people: last.people };
  };
  const scale = () => likeliest(settingOf(programme(), props.scenario, "cycle-scale"));
  return (
    <Show when={view()}>
      {(shown) => (
        <Section isFolding id="groups" title={i18n.t("groups.title")} sentences={shown().sentences}>
          <FigureView figure={groupsFigure(shown(), props.reading, i18n)} />
          <Show when={observed()}>
            {(seen) => (
              <CycleFitForm
                package={props.package}
                observed={seen()}
                people={seen().people}
                scale={scale()}
                fit={() => props.fitCycle({ year: seen().year, change: seen().change })}
                onScale={(value) =>
                  props.change((workspace) => setAssumption(workspace, programme(), "cycle-scale", value))
                }
              />
            )}
          </Show>
          <GroupLocks
            groups={groups()}
            package={props.package}
            onGroups={(next) => props.change((workspace) => setGroups(workspace, programme(), next))}
          />
        </Section>
      )}
    </Show>
  );
}
