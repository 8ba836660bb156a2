import { type JSX, Show } from "solid-js";
import { analysisWords } from "../../../i18n/analysis/analysis-words.ts";
import { sayAttribution, sayExactness } from "../../../i18n/analysis/say-attribution.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import {
  type AttributionUnit,
  attributionUnits,
  type ScenarioAttribution,
} from "../../../scenario/analysis/attribute-scenario.ts";
import { analysesOf } from "../../../session/analysis/analyses.ts";
import { Segmented } from "../../../ui/segmented.tsx";
import { Select } from "../../../ui/select.tsx";
import type { AnalysisSectionProps } from "../analysis-section.ts";
import { QuestionSection } from "../question-section.tsx";
import { TitledFigures } from "../titled-figures.tsx";
import { attributionFigures } from "./attribution-figures.ts";

/** What each change of a scenario did. */
export function AttributionSection(props: AnalysisSectionProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  // A section is made for one simulator.
  const sim = (() => props.simulator)();
  const analysis = analysesOf(sim).of("attribution");
  const pack = () => sim.shownPackage();
  const words = () => analysisWords(pack(), i18n.locale(), i18n.dictionary(), i18n.f);
  const by = (): AttributionUnit => analysis.options().by ?? "edit";
  const areaOptions = (answer: ScenarioAttribution) => {
    const { names } = words();
    return answer.areas.map(({ id }) => ({ value: id, label: names.area(id) }));
  };
  return (
    <QuestionSection
      simulator={sim}
      id="attribution"
      title={t("attribution.title")}
      waitsFor={sim.isChanged() ? undefined : t("attribution.waits")}
      isMadeUp={({ provenance }) => provenance === "illustrative"}
      say={(answer, within) => sayAttribution(answer, within)}
      settings={() => (
        <Segmented
          label={t("attribution.by")}
          options={attributionUnits.map((unit) => ({ value: unit, label: t(`attribution.units.${unit}`) }))}
          value={by()}
          onChange={(unit) => analysis.setOptions({ ...analysis.options(), by: unit })}
        />
      )}
      details={(answer) => (
        <>
          <Show when={answer().attribution !== null && answer().players.length > 0}>
            <p class="fine">{sayExactness(answer(), words())}</p>
            <Select
              label={t("attribution.area")}
              options={areaOptions(answer())}
              value={sim.view().area}
              onChange={(area) => sim.setView({ area })}
            />
          </Show>
          <TitledFigures figures={attributionFigures(answer(), pack(), i18n, sim.view().area)} />
        </>
      )}
    />
  );
}
