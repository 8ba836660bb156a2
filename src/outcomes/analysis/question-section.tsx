import { createEffect, createMemo, For, type JSX, Show } from "solid-js";
import { type AnalysisWords, analysisWords, sectionSaid } from "../../i18n/analysis/analysis-words.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { AnalysisAnswer, AnalysisId } from "../../scenario/analysis/analysis-questions.ts";
import { analysesOf } from "../../session/analysis/analyses.ts";
import type { Simulator } from "../../session/simulator.ts";
import { leadsToAsked } from "../../ui/asked-part.ts";
import { Section } from "../../ui/section.tsx";
import { problemSentence } from "../problem-sentence.ts";
import { QuestionProgress } from "./question-progress.tsx";

export interface QuestionSectionProps<Id extends AnalysisId> {
  readonly simulator: Simulator;
  readonly id: Id;
  readonly title: string;
  /** Computed only once the section is opened: it takes seconds. `lead` stands in the place of the answer until then. */
  readonly lead?: string;
  /** The question is not asked yet, and this is why: something has to be chosen first. */
  readonly waitsFor?: string | undefined;
  /** What opening it does, where that is not to show how the answer comes about: none has been asked for yet. */
  readonly opens?: string | undefined;
  /** Whether the figures are made up. */
  isMadeUp(answer: AnalysisAnswer<Id>): boolean;
  /** The answer in sentences, the plainest first: that one is always there, the others when the section is open. */
  say(answer: AnalysisAnswer<Id>, words: AnalysisWords): readonly string[];
  /** What may be chosen, above the answer's details. */
  readonly settings?: () => JSX.Element;
  /** Pictures and tables. */
  details(answer: () => AnalysisAnswer<Id>): JSX.Element;
}

/** A question of the analysis: its answer in a sentence, how far it is computed, and at a press how it comes about. */
export function QuestionSection<Id extends AnalysisId>(props: QuestionSectionProps<Id>): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  // A section is made for one question of one simulator.
  const sim = (() => props.simulator)();
  const analysis = analysesOf(sim).of((() => props.id)());
  const { isOpen } = analysis;
  const isPosed = () => props.waitsFor === undefined && (props.lead === undefined || isOpen());
  const isWatching = createMemo(isPosed);
  createEffect(() => {
    if (leadsToAsked(props.id)) analysis.setOpen(true);
  });
  createEffect(() => {
    if (isWatching()) analysis.watch();
  });
  const answer = () => analysis.state().answer;
  const said = createMemo(() => {
    const found = answer();
    if (found === undefined) return [];
    const words = analysisWords(sim.shownPackage(), i18n.locale(), i18n.dictionary(), i18n.f);
    return sectionSaid((within) => props.say(found, within), props.isMadeUp(found), words);
  });
  const problem = () => {
    const { failure } = analysis.state();
    return failure === undefined ? "" : problemSentence(failure, sim.shownPackage(), i18n);
  };
  const isEngines = () => ["crashed", "noAnswer"].includes(analysis.state().failure?.code ?? "");
  const isMadeUp = () => {
    const found = answer();
    return found !== undefined && props.isMadeUp(found);
  };
  const first = () => {
    if (props.waitsFor !== undefined) return props.waitsFor;
    return said()[0] ?? (problem() === "" ? (props.lead ?? t("analysis.computing")) : undefined);
  };
  return (
    // While it is folded there is the sentence alone, which says so itself.
    <Section title={props.title} id={props.id} isMadeUp={isOpen() && isMadeUp()}>
      <div data-older={analysis.state().isOlder || analysis.state().status === "failed"}>
        <Show when={first()}>{(sentence) => <p class="analysis__answer">{sentence()}</p>}</Show>
      </div>
      <div role="alert">
        <Show when={isPosed() && problem()}>
          {(sentence) => (
            <div class="problem">
              <p class="problem__title">{t("analysis.problem")}</p>
              <p>{sentence()}</p>
              <Show when={isEngines()}>
                <button type="button" class="button button--link" onClick={() => analysis.resume()}>
                  {t("analysis.again")}
                </button>
              </Show>
            </div>
          )}
        </Show>
      </div>
      <details
        class="analysis__fold"
        data-question={props.id}
        open={isOpen()}
        onToggle={(event) => analysis.setOpen(event.currentTarget.open)}
      >
        <summary>
          {isOpen() ? t("analysis.less") : (props.opens ?? t("analysis.more"))}
          <span class="hidden-visually">: {props.title}</span>
        </summary>
        <Show when={isOpen()}>
          {props.settings?.()}
          <QuestionProgress
            state={analysis.state()}
            parts={analysis.parts()}
            onCancel={() => analysis.cancel()}
            onResume={() => analysis.resume()}
          />
          <Show when={answer() !== undefined}>
            <div class="analysis__details" data-older={analysis.state().isOlder}>
              <For each={said().slice(1)}>{(sentence) => <p>{sentence}</p>}</For>
              {props.details(() => answer() as AnalysisAnswer<Id>)}
            </div>
          </Show>
        </Show>
      </details>
    </Section>
  );
}
