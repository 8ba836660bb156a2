import { createSignal, type JSX, Show, untrack } from "solid-js";
import { analysisWords } from "../../../i18n/analysis/analysis-words.ts";
import { sayBoundaries } from "../../../i18n/analysis/say-boundaries.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { analysesOf } from "../../../session/analysis/analyses.ts";
import { NumberField } from "../../../ui/number-field.tsx";
import { Select } from "../../../ui/select.tsx";
import type { AnalysisSectionProps } from "../analysis-section.ts";
import { QuestionSection } from "../question-section.tsx";
import { TitledFigures } from "../titled-figures.tsx";
import { boundaryFigures } from "./boundary-figures.ts";

/** The same rule on merged or divided areas. */
export function BoundarySection(props: AnalysisSectionProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  // A section is made for one simulator.
  const sim = (() => props.simulator)();
  const analysis = analysesOf(sim).of("boundaries");
  const words = () => analysisWords(sim.shownPackage(), i18n.locale(), i18n.dictionary(), i18n.f);
  // Fields of a form that is not yet complete; what is asked is kept with the question.
  const asked = untrack(() => analysis.options());
  const [first, setFirst] = createSignal(asked.merge?.[0] ?? "");
  const [second, setSecond] = createSignal(asked.merge?.[1] ?? "");
  const [split, setSplit] = createSignal(asked.split?.area ?? "");
  const [part, setPart] = createSignal(Math.round(100 * (asked.split?.part ?? 0.5)));
  const areas = () => [
    { value: "", label: t("boundaries.form.choose") },
    ...sim.package.programme.areas.map(({ id }) => ({ value: id, label: words().names.area(id) })),
  ];
  const merge = (a: string, b: string) => {
    setFirst(a);
    setSecond(b);
    setSplit("");
    analysis.setOptions(a === "" || b === "" || a === b ? {} : { merge: [a, b] });
  };
  const divide = (area: string, percent: number) => {
    setFirst("");
    setSecond("");
    setSplit(area);
    setPart(percent);
    analysis.setOptions(area === "" ? {} : { split: { area, part: percent / 100 } });
  };
  return (
    <QuestionSection
      simulator={sim}
      id="boundaries"
      title={t("boundaries.title")}
      isMadeUp={({ provenance }) => provenance === "illustrative"}
      say={(answer, within) => sayBoundaries(answer, within)}
      settings={() => (
        <div class="question-form">
          <Select
            label={t("boundaries.form.first")}
            options={areas()}
            value={first()}
            onChange={(id) => merge(id, second())}
          />
          <Select
            label={t("boundaries.form.second")}
            options={areas()}
            value={second()}
            onChange={(id) => merge(first(), id)}
          />
          <Select
            label={t("boundaries.form.split")}
            options={areas()}
            value={split()}
            onChange={(id) => divide(id, part())}
          />
          <Show when={split() !== ""}>
            <NumberField
              label={t("boundaries.form.part")}
              value={part()}
              suffix="%"
              min={1}
              max={99}
              onChange={(percent) => divide(split(), percent)}
            />
          </Show>
        </div>
      )}
      details={(answer) => <TitledFigures figures={boundaryFigures(answer(), sim.shownPackage(), i18n)} />}
    />
  );
}
