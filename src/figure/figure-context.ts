import { createContext, useContext } from "solid-js";
import type { I18n } from "../i18n/i18n.tsx";
import type { Allocation } from "../model/allocation.ts";
import type { Programme } from "../model/programme.ts";
import type { Projection } from "../model/project/projection.ts";
import type { Result } from "../model/result.ts";
import type { Rule } from "../model/rule/rule.ts";
import type { ProgrammePackage } from "../programmes/package.ts";
import type { AnalysisAnswers, AnalysisId } from "../scenario/analysis/analysis-questions.ts";
import type { Scenario, Workspace } from "../scenario/scenario.ts";
import type { ViewState } from "../session/view-state.ts";
import type { Figure } from "./figure.ts";

/** A scenario with its changes carried out on a programme, and what its rule pays. */
export interface ComputedScenario {
  readonly programme: Programme;
  readonly rule: Rule;
  readonly assumptions: NonNullable<Scenario["assumptions"]>;
  readonly local: NonNullable<Scenario["local"]>;
  readonly allocation: Result<Allocation>;
}

/** What figures are made of: the session as it is now. */
export interface FigureSource {
  readonly package: ProgrammePackage;
  /** With the names to show. */
  readonly shown: ProgrammePackage;
  readonly workspace: Workspace;
  /** The day it is (2026-01-31), as files are named. */
  readonly today: string;
  readonly view: Pick<ViewState, "namesHidden" | "area" | "projection" | "analysis">;
  /** Kronor that each open point moves; undefined until they are computed. */
  readonly stakes: Readonly<Record<string, number>> | undefined;
  /** Null where nothing has been projected. */
  readonly projection: Projection | null;
  /** Final answers of the analysis, by question; those that nobody has asked are missing. */
  readonly analyses: AnalysisAnswers;
  /** Questions of the analysis that are being computed. */
  readonly analysing?: readonly AnalysisId[];
}

/** The same with every scenario computed: what a tab's `figures` get, and what goes with everything that is saved. */
export interface FigureContext extends FigureSource {
  /** Index of the current scenario. */
  readonly currentIndex: number;
  readonly scenario: Scenario;
  /** In the order of the workspace. */
  readonly computed: readonly ComputedScenario[];
  readonly current: ComputedScenario;
  readonly baseline: ComputedScenario;
  /** In what the current scenario differs from the baseline, and the version of the model, in sentences. */
  readonly changes: string;
  /** In what every other scenario differs from the baseline, a paragraph each. */
  readonly differences: readonly string[];
  nameOf(index: number): string;
}

/** The figures of one tab or panel. Pure. */
export type FiguresOf = (context: FigureContext, i18n: I18n) => readonly Figure[];

/** How components get the context: when a file is asked for, since computing every scenario takes time. */
export const FigureContextLoader = createContext<() => Promise<FigureContext>>();

/** The loader of the page. Throws outside it: that is a bug. */
export function useFigureContext(): () => Promise<FigureContext> {
  const load = useContext(FigureContextLoader);
  if (load === undefined) throw new Error("useFigureContext is called outside FigureContextLoader");
  return load;
}
