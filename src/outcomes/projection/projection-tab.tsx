import type { JSX } from "solid-js";
import { ProjectionProblem } from "../../features/app/projection-problem.tsx";
import { ProjectionPanel } from "../../features/projection/projection-panel.tsx";
import type { OutcomeTabProps } from "../outcome-tab.ts";

/** The years ahead. */
export function ProjectionTab(props: OutcomeTabProps): JSX.Element {
  return (
    <ProjectionPanel
      simulator={props.simulator}
      changes={props.outcome.changes()}
      problem={(state, onAgain) => (
        <ProjectionProblem simulator={props.simulator} state={state()} onAgain={onAgain} />
      )}
    />
  );
}
