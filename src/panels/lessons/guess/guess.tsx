import { type JSX, Match, Show, Switch } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import { writeCode } from "../../../lessons/guess/guess-code.ts";
import type { Guess as Guessed } from "../../../lessons/guess/guess-sheet.ts";
import type { ReadyStep } from "../create-step.ts";
import { BarGuess } from "./bar-guess.tsx";
import { classPool, type Draft, ownGuesses } from "./class-pool.ts";
import { CopyCode } from "./copy-code.tsx";
import { FirstGuess } from "./first-guess.tsx";
import type { GuessProps } from "./guess-props.ts";
import { LineGuess } from "./line-guess.tsx";
import { RankGuess } from "./rank-guess.tsx";
import { sayGuess } from "./say-guess.ts";
import { markOf } from "./tab-lot.ts";
import "./guess.css";

/** The guess of one step (another step is another Guess), drawn on its own picture and kept when the answer is shown, with one sentence on the difference; with the guesses of the class in the same picture. */
export function Guess(props: { readonly step: ReadyStep; readonly isShown: boolean }): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const question = () => `${props.step.lesson.id}/${props.step.step.id}`;
  const sheet = () => props.step.words.sheet;
  const draft = () => ownGuesses.of(question());
  /** The guess once nothing of it is missing. */
  const whole = (made: Draft | null): Guessed | null =>
    made?.every((each) => each !== null) === true ? (made as Guessed) : null;
  const codeOf = (made: Draft | null) => {
    const [guess, on] = [whole(made), sheet()];
    return guess === null || on === null ? null : writeCode(guess, on, question(), markOf(question()));
  };
  const put = (made: Draft) => ownGuesses.put(question(), made, codeOf(made));
  const kind = (name: string) => (sheet()?.kind === name ? sheet() : undefined);
  const given = (): GuessProps => ({
    step: props.step,
    get guess() {
      return draft();
    },
    get isShown() {
      return props.isShown;
    },
    get others() {
      return classPool.of(question());
    },
    onGuess: put,
  });
  const code = () => codeOf(draft());
  /** A bar that was set below the one that it cannot be below. */
  const lower = () => {
    const plan = props.step.step.guess;
    const made = draft();
    if (plan?.kind !== "bars" || plan.isAscending !== true || made === null || props.isShown) return null;
    const at = made.findIndex((each, place) => {
      const before = made[place - 1];
      return typeof each === "number" && typeof before === "number" && each < before;
    });
    const names = props.step.words.guessNames;
    return at < 1 ? null : { less: names[at - 1] ?? "", more: names[at] ?? "" };
  };
  const said = () => {
    const made = whole(draft());
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
      <div role="status">
        <Show when={lower()}>{(names) => <p>{t("classroom.codes.ascending", names())}</p>}</Show>
        <Show when={!props.isShown && draft() !== null && code() === null}>
          <p class="fine">{t("classroom.codes.whole")}</p>
        </Show>
      </div>
      <Show when={!props.isShown && code()}>
        {(signs) => (
          <p class="guess__code">
            {t("classroom.codes.own")} <CopyCode code={signs()} />{" "}
            <span class="fine">{t("classroom.codes.ownWhy")}</span>
          </p>
        )}
      </Show>
    </div>
  );
}
