import { createSignal, type JSX, Show } from "solid-js";
import { byName } from "../../i18n/by-name.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Area } from "../../model/programme.ts";
import { Icon } from "../../ui/icon.tsx";
import { Select } from "../../ui/select.tsx";
import "./first-question.css";

export interface FirstQuestionProps {
  readonly question: string;
  /** Which award it asks for the largest of; absent: it is only something to think about. */
  readonly about: "award" | "awardPerInhabitant" | undefined;
  readonly areas: readonly Area[];
  /** Kronor by area id; undefined until worked out. */
  readonly awards: Readonly<Record<string, number>> | undefined;
  /** The answer is on screen: amounts may be seen. */
  onAnswer(): void;
  onClose(): void;
}

/** A question to think about before looking: guess, see the answer. It can be skipped. */
export function FirstQuestion(props: FirstQuestionProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const [guess, setGuess] = createSignal("");
  const [isAnswered, setAnswered] = createSignal(false);
  const award = (id: string) => {
    const people = props.areas.find((area) => area.id === id)?.attributes.population?.value ?? Number.NaN;
    return (props.awards?.[id] ?? 0) / (isPerInhabitant() ? people : 1);
  };
  const isPerInhabitant = () => props.about === "awardPerInhabitant";
  const amount = (id: string) => i18n.f.sekMillions(award(id), 1);
  const most = () => props.areas.reduce((best, area) => (award(area.id) > award(best.id) ? area : best));
  const guessed = () => props.areas.find((area) => area.id === guess());
  const options = () => [
    { value: "", label: t("classView.question.choose") },
    ...[...props.areas].sort(byName).map(({ id, name }) => ({ value: id, label: name })),
  ];
  const answer = () => {
    const name = guessed()?.name ?? "";
    return guess() === most().id
      ? t(isPerInhabitant() ? "classView.question.rightPerInhabitant" : "classView.question.right", {
          name: most().name,
          amount: amount(guess()),
        })
      : t(isPerInhabitant() ? "classView.question.wrongPerInhabitant" : "classView.question.wrong", {
          name: most().name,
          amount: amount(most().id),
          guess: name,
          guessed: amount(guess()),
        });
  };
  return (
    <div class="question">
      <p class="question__text">{props.question}</p>
      <Show when={props.about !== undefined}>
        <div class="question__row" aria-live="polite">
          <Show
            when={isAnswered()}
            fallback={
              <>
                <Select
                  label={t("classView.question.guess")}
                  labelHidden
                  options={options()}
                  value={guess()}
                  onChange={setGuess}
                />
                <button
                  type="button"
                  class="button button--main"
                  disabled={guess() === "" || props.awards === undefined}
                  onClick={() => {
                    setAnswered(true);
                    props.onAnswer();
                  }}
                >
                  {t("classView.question.check")}
                </button>
              </>
            }
          >
            <p class="question__answer">{answer()}</p>
          </Show>
        </div>
      </Show>
      <button
        type="button"
        class="button button--quiet button--icon question__close"
        title={isAnswered() ? t("classView.question.done") : t("classView.question.skip")}
        onClick={() => props.onClose()}
      >
        <Icon name="close" />
        <span class="hidden-visually">
          {isAnswered() ? t("classView.question.done") : t("classView.question.skip")}
        </span>
      </button>
    </div>
  );
}
