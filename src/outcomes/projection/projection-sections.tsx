import { createMemo, type JSX, Show } from "solid-js";
import type { Allocation } from "../../model/allocation.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Projections } from "../../session/projection/projections.ts";
import type { Simulator } from "../../session/simulator.ts";
import { Newest } from "../../ui/newest.ts";
import { EventsSection } from "./events/events-section.tsx";
import { GroupsSection } from "./groups/groups-section.tsx";
import { hasPeople } from "./has-people.ts";
import { MobilitySection } from "./mobility/mobility-section.tsx";
import { GrantSection } from "./ordinary-grant/grant-section.tsx";
import { PayersSection } from "./payers/payers-section.tsx";
import { PlanningSection } from "./planning/planning-section.tsx";
import { readingOf } from "./sections/reading.ts";
import { startOf } from "./sections/start-of.ts";
import { TimelineSection } from "./timeline/timeline-section.tsx";
import "./sections/sections.css";

export interface ProjectionSectionProps {
  readonly simulator: Simulator;
  readonly projections: Projections;
  /** The scenario that the projection told is of. */
  readonly scenario: Scenario;
  /** What it pays today; undefined until that is worked out. */
  readonly today: Allocation | undefined;
  /** Null: all areas together. */
  readonly area: string | null;
}

/** What else a projection tells, one part below the other. */
export function ProjectionSections(props: ProjectionSectionProps): JSX.Element {
  const sim = () => props.simulator;
  const state = () => props.projections.mine.state();
  const pack = () => sim().shownPackage();
  const programme = () => sim().package.programme;
  const reading = createMemo(() => readingOf(state(), props.area));
  const start = createMemo(() => startOf(programme(), props.scenario));
  const isOlder = () => state().isProjectionOlder && state().isExpectedOlder;
  const targets = createMemo(() => sim().view().projection.targets ?? []);
  return (
    <Newest of={reading()}>
      {(read) => {
        const common = () => ({ area: props.area, package: pack() });
        return (
          <div class="outlook-sections" data-older={isOlder()}>
            <Show when={hasPeople(pack(), props.area)}>
              <MobilitySection {...common()} reading={read()} start={start()} />
            </Show>
            <TimelineSection {...common()} reading={read()} rule={sim().rule()} />
            <GroupsSection
              {...common()}
              reading={read()}
              start={start()}
              scenario={sim().current()}
              fitCycle={(observed) => props.projections.fitCycle(observed)}
              change={(command, gesture) => sim().change(command, gesture)}
            />
            <Newest of={state().projection}>
              {(projection) => (
                <div class="outlook-sections__draws" data-older={state().isProjectionOlder}>
                  <PlanningSection
                    {...common()}
                    simulator={sim()}
                    today={props.today}
                    projection={projection()}
                  />
                  <EventsSection
                    {...common()}
                    projection={projection()}
                    start={start()}
                    isCompared={props.projections.isChanged()}
                    targets={targets()}
                    onTargets={(next) =>
                      sim().setView({ projection: { ...sim().view().projection, targets: next } })
                    }
                  />
                </div>
              )}
            </Newest>
            <GrantSection {...common()} reading={read()} />
            <PayersSection
              {...common()}
              reading={read()}
              scenario={sim().current()}
              rule={sim().rule()}
              change={(command, gesture) => sim().change(command, gesture)}
            />
          </div>
        );
      }}
    </Newest>
  );
}
