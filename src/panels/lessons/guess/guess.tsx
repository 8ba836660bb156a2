import { createSignal, type JSX, Match, Show, Switch } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import { writeCode } from "../../../lessons/guess/guess-code.ts";
import type { Guess as Guessed } from "../../../lessons/guess/guess-sheet.ts";
import type { ReadyStep } from "../create-step.ts";
import { BarGuess } from "./bar-guess.tsx";
import { classPool } from "./class-pool.ts";
import { FirstGuess } from "./first-guess.tsx";
import type { GuessProps } from "./guess-props.ts";
import { LineGuess } from "./line-guess.tsx";
import { RankGuess } from "./rank-guess.tsx";
import { sayGuess } from "./say-guess.ts";
import "./guess.css";

/** The guess of one step (another step is another Guess), drawn on its own picture and kept when the answer is shown, with one sentence on the difference; with the guesses of the class in the same picture. */
export function Guess(props: { readonly step: ReadyStep; readonly isShown: boolean }): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const [guess, setGuess] = createSignal<Guessed | null>(null);
  const question = () => `${props.step.lesson.id}/${props.step.step.id}`;
  const sheet = () => props.step.words.sheet;
  const kind = (name: string) => (sheet()?.kind === name ? sheet() : undefined);
  const given = (): GuessProps => ({
    step: props.step,
    get guess() {
      return guess();
    },
    get isShown() {
      return props.isShown;
    },
    get others() {
      return classPool.of(question());
    },
    onGuess: setGuess,
  });
  const code = () => {
    const [made, on] = [guess(), sheet()];
    return made === null || on === null ? null : writeCode(made, on, question());
  };
  const said = () => {
    const made = guess();
    return props.isShown && made !== null ? sayGuess(made, props.step, i18n) : null;
  };
  return (
    <div class="guess">
      <Switch>
        <Match when={kind("first")}>
          <FirstGuess {...given()} />
        </Match>
        <Match when={kind("ranking")}>
          <RankGuess {...given()} />
        </Match>
        <Match when={kind("bars")}>
          <BarGuess {...given()} />
        </Match>
        <Match when={kind("line")}>
          <LineGuess {...given()} />
        </Match>
      </Switch>
      <Show when={said()}>
        {(sentence) => (
          <p class="guess__said" data-guess>
            {sentence()}
          </p>
        )}
      </Show>
      <Show when={!props.isShown && code()}>
        {(signs) => (
          <p class="guess__code">
            {t("classroom.codes.own")} <strong data-code>{signs()}</strong>{" "}
            <span class="fine">{t("classroom.codes.ownWhy")}</span>
          </p>
        )}
      </Show>
    </div>
  );
}
