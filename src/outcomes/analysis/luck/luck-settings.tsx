import type { JSX } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { LuckOptions } from "../../../model/analysis/luck/luck-answer.ts";
import { luckDefaults } from "../../../model/analysis/luck/luck-defaults.ts";
import { analysesOf } from "../../../session/analysis/analyses.ts";
import { NumberField } from "../../../ui/number-field.tsx";
import type { AnalysisSectionProps } from "../analysis-section.ts";

/** From when on a change counts, where that way to treat chance is tried, and on which chance all is drawn. */
export function LuckSettings(props: AnalysisSectionProps): JSX.Element {
  const { t } = useI18n();
  const analysis = analysesOf((() => props.simulator)()).of("luck");
  const change = (options: LuckOptions) => analysis.setOptions({ ...analysis.options(), ...options });
  const value = (key: keyof typeof luckDefaults) => analysis.options()[key] ?? luckDefaults[key];
  return (
    <div class="question-form">
      <NumberField
        label={t("luck.settings.z")}
        value={value("significantZ")}
        min={0}
        max={10}
        decimals={3}
        onChange={(significantZ) => change({ significantZ })}
      />
      <NumberField
        label={t("luck.settings.n")}
        value={value("minimumN")}
        min={0}
        max={1_000_000}
        decimals={0}
        onChange={(minimumN) => change({ minimumN })}
      />
      <NumberField
        label={t("luck.settings.seed")}
        value={value("seed")}
        whole
        min={0}
        max={Number.MAX_SAFE_INTEGER}
        onChange={(seed) => change({ seed })}
      />
    </div>
  );
}
