import { dayOf } from "../figure/command.ts";
import type { FigureContext, FigureSource } from "../figure/figure-context.ts";
import type { I18n } from "../i18n/i18n.tsx";
import { scenarioName } from "../i18n/scenario-name.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { analysesOf } from "../session/analysis/analyses.ts";
import { projectionsOf } from "../session/projection/projections.ts";
import type { Simulator } from "../session/simulator.ts";
import { currentIndexOf } from "../session/workspace.ts";
import { changesNote } from "./changes-note.ts";
import { differenceNote } from "./compare/difference-note.ts";
import { computeScenario } from "./compute-scenario.ts";
import { whatDiffers } from "./what-differs.ts";

/** Computes every scenario of the session for its figures. */
export function figureContextOf(source: FigureSource, i18n: I18n): FigureContext {
  const { workspace, package: pack, shown } = source;
  const currentIndex = currentIndexOf(workspace);
  const [scenario, before] = [currentIndex, workspace.baseline].map(
    (index) => workspace.workspace[index] as Scenario,
  ) as [Scenario, Scenario];
  const computed = workspace.workspace.map((each) => computeScenario(each, before, pack.programme));
  const [current, baseline] = [currentIndex, workspace.baseline].map((index) => computed[index]);
  if (current === undefined || baseline === undefined)
    throw new RangeError("a workspace without its scenarios");
  const nameOf = (index: number) => scenarioName(workspace, index, i18n);
  return {
    ...source,
    currentIndex,
    scenario,
    computed,
    current,
    baseline,
    changes: changesNote(nameOf(currentIndex), scenario, before, shown, i18n),
    // Asked for by figures of the whole workspace alone.
    get differences() {
      return computed.flatMap((each, index) =>
        index === workspace.baseline
          ? []
          : differenceNote(nameOf(index), whatDiffers(baseline, each, shown, i18n), i18n),
      );
    },
    nameOf,
  };
}

/** What the figures of a session are made of now. A projection counts once it has been run to its end, as it is set. */
export function figureSourceOf(simulator: Simulator): FigureSource {
  const state = projectionsOf(simulator).mine.state();
  const isCurrent = state.status === "ready" && !state.isProjectionOlder;
  return {
    package: simulator.package,
    shown: simulator.shownPackage(),
    workspace: simulator.shownWorkspace(),
    today: dayOf(new Date()),
    view: simulator.view(),
    stakes: simulator.stakes(),
    projection: isCurrent ? (state.projection ?? null) : null,
    analyses: analysesOf(simulator).finished(),
    analysing: analysesOf(simulator).computing(),
  };
}
