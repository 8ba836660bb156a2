import type { Component } from "solid-js";
import type { Simulator } from "../../session/simulator.ts";

/** What every section of the analysis is given. */
export interface AnalysisSectionProps {
  readonly simulator: Simulator;
}

/** One question on the page; its id is the question's (`src/scenario/analysis/analysis-questions.ts`). */
export interface AnalysisSection {
  /** Loaded when the tab is first opened. */
  readonly Content: Component<AnalysisSectionProps>;
  /** Whether the session has what the question needs, such as a second scenario. */
  isAvailable(simulator: Simulator): boolean;
}
