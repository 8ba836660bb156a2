import { createEffect, createMemo, type JSX, onCleanup } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { scenarioName } from "../../i18n/scenario-name.ts";
import { figureContextOf, figureSourceOf } from "../../outcomes/figure-context-of.ts";
import { analysesOf } from "../../session/analysis/analyses.ts";
import { projectionsOf } from "../../session/projection/projections.ts";
import type { Simulator } from "../../session/simulator.ts";
import { type ReportPart, reportParts, shortLeavesOut } from "../../session/view-state.ts";
import { dated, isoDay } from "./dated.ts";
import { keyOfOther, reportInput } from "./report-input-of.ts";
import { ReportPage } from "./report-page.tsx";
import { withWords } from "./with-words.ts";

export interface ReportProps {
  readonly simulator: Simulator;
  /** Only for the printer: the page stays on screen. */
  readonly isForPrint: boolean;
  onTitle(title: string): void;
  onNote(note: string): void;
  onBack(): void;
}

/** The report of the current scenario. */
export function Report(props: ReportProps): JSX.Element {
  const i18n = useI18n();
  const sim = () => props.simulator;
  const today = isoDay(new Date());
  const input = createMemo(() =>
    dated(reportInput(figureContextOf(figureSourceOf(sim()), i18n), sim().view(), i18n), today),
  );
  // A projection that has been run once follows the scenario into the report.
  const isWatched = createMemo(
    () => sim().view().isProjected && !sim().view().reportLeftOut.includes("projection"),
  );
  createEffect(() => {
    if (isWatched()) projectionsOf(sim()).watch();
  });
  // So do questions of the analysis that have been opened.
  createEffect(() => {
    if (sim().view().reportLeftOut.includes("analysis")) return;
    const analyses = analysesOf(sim());
    for (const id of analyses.opened()) {
      const isAsked =
        id === "goal-seek"
          ? (analyses.of(id).options().conditions ?? []).length > 0
          : id !== "attribution" || sim().isChanged();
      if (isAsked) analyses.of(id).watch();
    }
  });
  const setPart = (part: ReportPart, isIn: boolean) => {
    const others = sim()
      .view()
      .reportLeftOut.filter((each) => each !== part);
    sim().setView({
      reportLeftOut: isIn ? others : [...others, part],
      ...(part === "projection" && isIn && { isProjected: true }),
    });
  };
  createEffect(() => {
    const { dataset } = document.documentElement;
    if (props.isForPrint) delete dataset.report;
    else dataset.report = "shown";
  });
  onCleanup(() => {
    delete document.documentElement.dataset.report;
  });
  /** The scenarios that may be told as alternatives. */
  const alternatives = () => {
    const { workspace, baseline } = sim().workspace();
    return workspace.flatMap(({ title }, at) => {
      if (at === baseline || at === sim().currentIndex()) return [];
      const key = keyOfOther(title, at);
      return [
        {
          key,
          name: scenarioName(sim().workspace(), at, i18n),
          isIn: !sim().view().reportOthersLeftOut.includes(key),
        },
      ];
    });
  };
  const setAlternative = (key: string, isIn: boolean) => {
    const others = sim()
      .view()
      .reportOthersLeftOut.filter((each) => each !== key);
    sim().setView({ reportOthersLeftOut: isIn ? others : [...others, key] });
  };
  const note = () => sim().workspace().workspace[sim().currentIndex()]?.note ?? "";
  return (
    <ReportPage
      input={input()}
      today={today}
      note={note()}
      isForPrint={props.isForPrint}
      onTitle={props.onTitle}
      onNote={props.onNote}
      parts={reportParts.map((part) => ({
        part,
        isIn:
          !sim().view().reportLeftOut.includes(part) && (part !== "projection" || sim().view().isProjected),
      }))}
      onPart={setPart}
      isWhole={sim().view().reportLeftOut.length === 0}
      onWhole={(isWhole) => sim().setView({ reportLeftOut: isWhole ? [] : shortLeavesOut })}
      alternatives={alternatives()}
      onAlternative={setAlternative}
      onWords={(words) => sim().setView(withWords(sim().view(), words))}
      onBack={props.onBack}
    />
  );
}
