import type { JSX } from "solid-js";
import { sayCycle } from "../../../i18n/analysis/say-cycle.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { AnalysisSectionProps } from "../analysis-section.ts";
import { QuestionSection } from "../question-section.tsx";
import { TitledFigures } from "../titled-figures.tsx";
import { cycleFigures } from "./cycle-figures.ts";

/** How strong the cycle must be for what was observed. */
export function CycleSection(props: AnalysisSectionProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const pack = () => props.simulator.shownPackage();
  return (
    <QuestionSection
      simulator={props.simulator}
      id="cycle"
      title={t("cycleSought.title")}
      isMadeUp={({ provenance }) => provenance === "illustrative"}
      say={(answer, within) => sayCycle(answer, within)}
      details={(answer) => <TitledFigures figures={cycleFigures(answer(), pack(), i18n)} />}
    />
  );
}
