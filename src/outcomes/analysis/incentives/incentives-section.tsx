import type { JSX } from "solid-js";
import { analysisWords } from "../../../i18n/analysis/analysis-words.ts";
import { sayIncentives } from "../../../i18n/analysis/say-incentives.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { incentivesDefaults } from "../../../model/analysis/incentives/incentives-defaults.ts";
import { analysesOf } from "../../../session/analysis/analyses.ts";
import { NumberField } from "../../../ui/number-field.tsx";
import { Select } from "../../../ui/select.tsx";
import type { AnalysisSectionProps } from "../analysis-section.ts";
import { FigureParts } from "../figure-parts.tsx";
import { QuestionSection } from "../question-section.tsx";
import { incentivesFigures } from "./incentives-figures.ts";

/** What the rule rewards at the margin, and what it invites. */
export function IncentivesSection(props: AnalysisSectionProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const sim = () => props.simulator;
  const analysis = analysesOf((() => props.simulator)()).of("incentives");
  const words = () => analysisWords(sim().shownPackage(), i18n.locale(), i18n.dictionary(), i18n.f);
  return (
    <QuestionSection
      simulator={sim()}
      id="incentives"
      title={t("incentives.title")}
      isMadeUp={({ provenance }) => provenance === "illustrative"}
      say={(incentives, within) => sayIncentives(incentives, within, sim().view().area)}
      settings={() => (
        <div class="question-form">
          <Select
            label={t("incentives.area")}
            options={sim().package.programme.areas.map(({ id }) => ({
              value: id,
              label: words().names.area(id),
            }))}
            value={sim().view().area}
            onChange={(area) => sim().setView({ area })}
          />
          <NumberField
            label={t("incentives.cost")}
            value={analysis.options().costSek ?? incentivesDefaults.costSek}
            min={0}
            max={100_000_000}
            step={10_000}
            decimals={0}
            onChange={(costSek) => analysis.setOptions({ ...analysis.options(), costSek })}
          />
        </div>
      )}
      details={(incentives) => (
        <FigureParts figures={incentivesFigures(incentives(), sim().shownPackage(), i18n)} />
      )}
    />
  );
}
