import type { JSX } from "solid-js";
import { analysisWords } from "../../../i18n/analysis/analysis-words.ts";
import { ruleNames } from "../../../i18n/analysis/rule-name.ts";
import { sayRobustness } from "../../../i18n/analysis/say-robustness.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { scenarioName } from "../../../i18n/scenario-name.ts";
import type { AnalysisSectionProps } from "../analysis-section.ts";
import { QuestionSection } from "../question-section.tsx";
import { TitledFigures } from "../titled-figures.tsx";
import { robustnessFigures } from "./robustness-figures.ts";

/** Which rule holds up over drawn futures. */
export function RobustnessSection(props: AnalysisSectionProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const pack = () => props.simulator.shownPackage();
  const words = () => analysisWords(pack(), i18n.locale(), i18n.dictionary(), i18n.f);
  const nameOf = () => {
    const workspace = props.simulator.shownWorkspace();
    const names = workspace.workspace.map((_, at) => scenarioName(workspace, at, i18n));
    return ruleNames(names, workspace.baseline, words());
  };
  return (
    <QuestionSection
      simulator={props.simulator}
      id="robustness"
      title={t("robustness.title")}
      lead={t("robustness.lead")}
      isMadeUp={({ provenance }) => provenance === "illustrative"}
      say={(answer, within) => sayRobustness(answer, nameOf(), within)}
      details={(answer) => <TitledFigures figures={robustnessFigures(answer(), nameOf(), pack(), i18n)} />}
    />
  );
}
