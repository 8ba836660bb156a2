import type { JSX } from "solid-js";
import { sayPredictability } from "../../../i18n/analysis/say-predictability.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { AnalysisSectionProps } from "../analysis-section.ts";
import { FigureParts } from "../figure-parts.tsx";
import { QuestionSection } from "../question-section.tsx";
import { predictabilityFigures } from "./next-award-figure.ts";

/** What a receiver can count on. */
export function PredictabilitySection(props: AnalysisSectionProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const sim = () => props.simulator;
  return (
    <QuestionSection
      simulator={sim()}
      id="predictability"
      title={t("predictability.title")}
      isMadeUp={({ provenance }) => provenance === "illustrative"}
      say={(answer, within) => sayPredictability(answer, within, sim().view().area)}
      details={(answer) => (
        <FigureParts figures={predictabilityFigures(answer(), sim().shownPackage(), i18n)} />
      )}
    />
  );
}
