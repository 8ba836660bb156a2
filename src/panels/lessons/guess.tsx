import { createEffect, createSignal, type JSX, on, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { Select } from "../../ui/select.tsx";
import type { ReadyStep } from "./create-step.ts";

/** The class's guess of the area that comes first: kept when the answer is shown, with where it came. */
export function Guess(props: { readonly step: ReadyStep; readonly isShown: boolean }): JSX.Element {
  const { t } = useI18n();
  const [guess, setGuess] = createSignal("");
  createEffect(
    on(
      () => props.step.step.id,
      () => setGuess(""),
      { defer: true },
    ),
  );
  const name = () => props.step.words.areas.find(({ id }) => id === guess())?.name ?? "";
  const found = () => (guess() === "" ? null : props.step.words.place(guess()));
  return (
    <Show
      when={props.isShown}
      fallback={
        <Select
          label={t("help.lesson.guess")}
          value={guess()}
          options={[
            { value: "", label: t("help.lesson.noGuess") },
            ...props.step.words.areas.map(({ id, name: label }) => ({ value: id, label })),
          ]}
          onChange={setGuess}
        />
      }
    >
      <Show when={found()}>
        {(at) => (
          <p class="lesson-bar__guess" data-guess>
            {at().rank === 1
              ? t("help.lesson.guessedRight", { area: name() })
              : t("help.lesson.guessed", { area: name(), ...at() })}
          </p>
        )}
      </Show>
    </Show>
  );
}
