import type { JSX } from "solid-js";
import type { OutcomeTabProps } from "../outcome-tab.ts";
import { ProjectionProblem } from "../projection-problem.tsx";
import { ProjectionPanel } from "./projection-panel.tsx";

/** The years ahead. */
export function ProjectionTab(props: OutcomeTabProps): JSX.Element {
  return (
    <ProjectionPanel
      simulator={props.simulator}
      problem={(state, onAgain) => (
        <ProjectionProblem simulator={props.simulator} state={state()} onAgain={onAgain} />
      )}
    />
  );
}
