import type { JSX } from "solid-js";
import { sayVintages } from "../../../i18n/analysis/say-boundaries.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { AnalysisSectionProps } from "../analysis-section.ts";
import { QuestionSection } from "../question-section.tsx";
import { TitledFigures } from "../titled-figures.tsx";
import { vintageFigures } from "./vintage-figures.ts";

/** The same rule on figures as published and as revised. */
export function VintageSection(props: AnalysisSectionProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const pack = () => props.simulator.shownPackage();
  const hasRevised = () => (props.simulator.current().data ?? []).length > 0;
  return (
    <QuestionSection
      simulator={props.simulator}
      id="vintages"
      title={t("vintages.title")}
      waitsFor={hasRevised() ? undefined : t("vintages.waits")}
      isMadeUp={({ provenance }) => provenance === "illustrative"}
      say={(answer, within) => sayVintages(answer, within)}
      details={(answer) => <TitledFigures figures={vintageFigures(answer(), pack(), i18n)} />}
    />
  );
}
