import { createSignal, type JSX, Show } from "solid-js";
import { analysisWords } from "../../../i18n/analysis/analysis-words.ts";
import { sayGoal } from "../../../i18n/analysis/say-goal.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { analysesOf } from "../../../session/analysis/analyses.ts";
import { addWithRule } from "../../../session/commands/add-with-rule.ts";
import type { AnalysisSectionProps } from "../analysis-section.ts";
import { QuestionSection } from "../question-section.tsx";
import { TitledFigures } from "../titled-figures.tsx";
import { goalFigures } from "./goal-figures.ts";
import { GoalForm } from "./goal-form.tsx";
import "./goal-form.css";

/** What rule would reach a goal. */
export function GoalSection(props: AnalysisSectionProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  // A section is made for one simulator.
  const sim = (() => props.simulator)();
  const analysis = analysesOf(sim).of("goal-seek");
  const words = () => analysisWords(sim.shownPackage(), i18n.locale(), i18n.dictionary(), i18n.f);
  const [added, setAdded] = createSignal<unknown>(null);
  const isAsked = () => (analysis.options().conditions ?? []).length > 0;
  return (
    <QuestionSection
      simulator={sim}
      id="goal-seek"
      title={t("goalSeek.title")}
      waitsFor={isAsked() ? undefined : t("goalSeek.waits")}
      isMadeUp={({ provenance }) => provenance === "illustrative"}
      say={(goal) => sayGoal(goal, words())}
      settings={() => (
        <GoalForm
          simulator={sim}
          asked={analysis.options()}
          onSeek={(options) => analysis.setOptions({ ...analysis.options(), ...options })}
        />
      )}
      details={(goal) => (
        <>
          <Show when={goal().offer}>
            {(offer) => (
              <p>
                <button
                  type="button"
                  class="button"
                  disabled={added() === offer()}
                  onClick={() => {
                    setAdded(offer());
                    sim.change((workspace) =>
                      addWithRule(
                        workspace,
                        sim.package.programme,
                        offer().edits,
                        t("goalSeek.form.scenario"),
                      ),
                    );
                  }}
                >
                  {t("goalSeek.form.add")}
                </button>
                <span role="status"> {added() === offer() ? t("goalSeek.form.added") : ""}</span>
              </p>
            )}
          </Show>
          <TitledFigures figures={goalFigures(goal(), sim.shownPackage(), i18n)} />
        </>
      )}
    />
  );
}
