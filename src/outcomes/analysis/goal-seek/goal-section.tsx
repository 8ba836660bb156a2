import { createSignal, type JSX, Show } from "solid-js";
import { analysisWords } from "../../../i18n/analysis/analysis-words.ts";
import { goalTitle, sayGoal } from "../../../i18n/analysis/say-goal.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { RuleEdit } from "../../../model/rule/edit-rule.ts";
import type { SoughtGoal } from "../../../scenario/analysis/goal-seek-question.ts";
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
  /** The name of the scenario that was added last for what is asked. */
  const [added, setAdded] = createSignal<string | null>(null);
  const offerOf = ({ offer, levers }: SoughtGoal) => {
    const changes = levers.length === 0 || levers.some(({ now }, at) => now !== offer?.values[at]);
    return offer !== null && offer.edits.length > 0 && changes ? offer : null;
  };
  const add = (goal: SoughtGoal, edits: readonly RuleEdit[]) => {
    const title = goalTitle(goal.conditions, words());
    sim.change((workspace) => addWithRule(workspace, sim.package.programme, edits, title));
    setAdded(title);
  };
  const isAsked = () => (analysis.options().conditions ?? []).length > 0;
  return (
    <QuestionSection
      simulator={sim}
      id="goal-seek"
      title={t("goalSeek.title")}
      opens={isAsked() ? undefined : t("goalSeek.opens")}
      waitsFor={isAsked() ? undefined : t("goalSeek.waits")}
      isMadeUp={({ provenance }) => provenance === "illustrative"}
      say={(goal, within) => sayGoal(goal, within)}
      settings={() => (
        <GoalForm
          simulator={sim}
          asked={analysis.options()}
          onSeek={(options) => {
            setAdded(null);
            analysis.setOptions({ ...analysis.options(), ...options });
          }}
        />
      )}
      details={(goal) => (
        <>
          <Show when={added() ?? offerOf(goal())}>
            <p>
              <Show when={offerOf(goal())}>
                {(offer) => (
                  <button type="button" class="button" onClick={() => add(goal(), offer().edits)}>
                    {t("goalSeek.form.add")}
                  </button>
                )}
              </Show>
              <span role="status">
                <Show when={added()}>{(title) => t("goalSeek.form.added", { title: title() })}</Show>
              </span>
            </p>
          </Show>
          <TitledFigures figures={goalFigures(goal(), sim.shownPackage(), i18n)} />
        </>
      )}
    />
  );
}
