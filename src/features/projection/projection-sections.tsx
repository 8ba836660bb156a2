import type { JSX } from "solid-js";
import type { Projections } from "../../state/projection/projections.ts";
import type { Simulator } from "../../state/simulator.ts";

export interface ProjectionSectionProps {
  readonly simulator: Simulator;
  readonly projections: Projections;
  /** What differs from the baseline, in sentences for the saved files. */
  readonly changes: string;
}

/** What else a projection tells, one part below the other. */
export function ProjectionSections(_props: ProjectionSectionProps): JSX.Element {
  return null;
}
