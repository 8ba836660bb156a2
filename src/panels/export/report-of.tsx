import { createEffect, createMemo, type JSX, onCleanup } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Simulator } from "../../session/simulator.ts";
import { ReportPage } from "../report/report-page.tsx";
import { projectionAtHand, projectionBlocks } from "./projection-out.ts";
import { reportInput } from "./report-input.ts";

export interface TakenOutReportProps {
  readonly simulator: Simulator;
  /** Only for the printer: the page stays on screen. */
  readonly isForPrint: boolean;
  onTitle(title: string): void;
  onNote(note: string): void;
  onBack(): void;
}

/** The report of the scenario at hand. */
export function ReportOf(props: TakenOutReportProps): JSX.Element {
  const i18n = useI18n();
  const sim = () => props.simulator;
  const projection = createMemo(() => {
    const found = projectionAtHand(sim());
    return found === null ? [] : projectionBlocks(found, i18n);
  });
  const input = createMemo(() =>
    reportInput(
      {
        package: sim().package,
        shown: sim().shownPackage(),
        workspace: sim().workspace(),
        view: sim().view(),
        stakes: sim().stakes(),
        projection: projection(),
      },
      i18n,
    ),
  );
  createEffect(() => {
    const { dataset } = document.documentElement;
    if (props.isForPrint) delete dataset.report;
    else dataset.report = "shown";
  });
  onCleanup(() => {
    delete document.documentElement.dataset.report;
  });
  const note = () => sim().workspace().workspace[sim().currentIndex()]?.note ?? "";
  return (
    <ReportPage
      input={input()}
      note={note()}
      isForPrint={props.isForPrint}
      onTitle={props.onTitle}
      onNote={props.onNote}
      onWords={(words) => sim().setView({ reportWords: { ...sim().view().reportWords, ...words } })}
      onBack={props.onBack}
    />
  );
}
