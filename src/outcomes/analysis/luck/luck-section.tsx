import type { JSX } from "solid-js";
import { sayLuck } from "../../../i18n/analysis/say-luck.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { AnalysisSectionProps } from "../analysis-section.ts";
import { FigureParts } from "../figure-parts.tsx";
import { QuestionSection } from "../question-section.tsx";
import { luckFigures } from "./luck-figures.ts";
import { LuckSettings } from "./luck-settings.tsx";

/** How much of the money follows chance. */
export function LuckSection(props: AnalysisSectionProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const pack = () => props.simulator.shownPackage();
  return (
    <QuestionSection
      simulator={props.simulator}
      id="luck"
      title={t("luck.title")}
      isMadeUp={({ provenance }) => provenance === "illustrative"}
      say={(luck, within) => sayLuck(luck, within)}
      settings={() => <LuckSettings simulator={props.simulator} />}
      details={(luck) => <FigureParts figures={luckFigures(luck(), pack(), i18n)} />}
    />
  );
}
