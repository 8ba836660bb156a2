import { createMemo, For, type JSX } from "solid-js";
import { Dynamic } from "solid-js/web";
import { useI18n } from "../../i18n/i18n.tsx";
import { scenarioName } from "../../i18n/scenario-name.ts";
import { type AnalysisId, analysisIds } from "../../scenario/analysis/analysis-questions.ts";
import { currentIndexOf } from "../../session/workspace.ts";
import { WordsHere } from "../../ui/words-here.tsx";
import type { OutcomeTabProps } from "../outcome-tab.ts";
import { Problem } from "../problem.tsx";
import type { AnalysisSection } from "./analysis-section.ts";
import { analysisSections } from "./analysis-sections.ts";
import "./analysis.css";

const sectionOf = (id: AnalysisId): AnalysisSection => analysisSections[id];

/** Questions that a table of awards does not answer, one per section: the answer first, how it comes about at a press. */
export function AnalysisTab(props: OutcomeTabProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const sim = () => props.simulator;
  const available = createMemo(() => analysisIds.filter((id) => sectionOf(id).isAvailable(sim())), [], {
    equals: (before, after) => before.join() === after.join(),
  });
  /** The same question has another answer in every scenario. */
  const name = () => scenarioName(sim().shownWorkspace(), currentIndexOf(sim().shownWorkspace()), i18n);
  return (
    <div class="analysis">
      <div class="outcome__head">
        <h1 class="outcome__title">{t("analysis.title")}</h1>
      </div>
      <p class="analysis__about" aria-live="polite">
        {t("analysis.about", { name: name() })}
      </p>
      <p class="fine">{t("analysis.lead")}</p>
      <WordsHere words={["pot", "draw", "seed", "standardError", "denominator", "baseline"]} />
      <Problem simulator={sim()} />
      <For each={available()}>{(id) => <Dynamic component={sectionOf(id).Content} simulator={sim()} />}</For>
    </div>
  );
}
