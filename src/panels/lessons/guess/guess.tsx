import { createEffect, For, type JSX, Match, on, onMount, Show, Switch } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import { writeCode } from "../../../lessons/guess/guess-code.ts";
import type { Guess as Guessed } from "../../../lessons/guess/guess-sheet.ts";
import { bringIntoView } from "../bring-into-view.ts";
import type { ReadyStep } from "../create-step.ts";
import { BarGuess } from "./bar-guess.tsx";
import { type Draft, ownGuesses } from "./class-pool.ts";
import { CopyCode } from "./copy-code.tsx";
import { FirstGuess } from "./first-guess.tsx";
import type { GuessProps } from "./guess-props.ts";
import { LineGuess } from "./line-guess.tsx";
import { RankGuess } from "./rank-guess.tsx";
import { notGuessed, sayGuess } from "./say-guess.ts";
import { markOf } from "./tab-lot.ts";
import "./guess.css";

/**
 * The guess of one step (another step is another Guess), drawn on its own picture and kept when the answer is shown, with
 * a sentence on the difference and its code, small; with the guesses of the class in the same picture.
 */
export function Guess(props: {
  readonly step: ReadyStep;
  readonly isShown: boolean;
  readonly guess: Draft | null;
  /** The teacher's page before a class: nobody hands in anything there. */
  readonly isTeachers: boolean;
  /** The guesses of the class that are to be seen. */
  readonly others: readonly Guessed[];
}): JSX.Element {
  const i18n = useI18n();
  const { t, f } = i18n;
  const question = () => `${props.step.lesson.id}/${props.step.step.id}`;
  const sheet = () => props.step.words.sheet;
  /** The guess once nothing of it is missing. */
  const whole = (made: Draft | null): Guessed | null =>
    made?.every((each) => each !== null) === true ? (made as Guessed) : null;
  const codeOf = (made: Draft | null) => {
    const [guess, on] = [whole(made), sheet()];
    return guess === null || on === null ? null : writeCode(guess, on, question(), markOf(question()));
  };
  const kind = (name: string) => (sheet()?.kind === name ? sheet() : undefined);
  const given = (): GuessProps => ({
    step: props.step,
    get guess() {
      return props.guess;
    },
    get isShown() {
      return props.isShown;
    },
    get others() {
      return props.others;
    },
    onGuess: (made) => ownGuesses.put(question(), made, codeOf(made)),
  });
  /** A class hands in its codes to the teacher, whose own guess has none: on a projector it looked like one to type in. */
  const code = () => (props.isTeachers ? null : codeOf(props.guess));
  let box!: HTMLDivElement;
  /** The guess has just got its code, which nobody has been shown. */
  let isCodeNew = false;
  createEffect(
    on(
      () => code() !== null,
      (hasCode) => {
        isCodeNew = hasCode;
      },
      { defer: true },
    ),
  );
  // Not under the hand that drags: once it lets go.
  onMount(() => {
    const showCode = () => {
      const line = isCodeNew ? box.querySelector("[data-own-code]") : null;
      isCodeNew = false;
      if (line instanceof HTMLElement) bringIntoView(line);
    };
    for (const kind of ["change", "click", "pointerup"]) box.addEventListener(kind, showCode);
  });
  /** A bar that was set below the one that it cannot be below. */
  const lower = () => {
    const plan = props.step.step.guess;
    const made = props.guess;
    if (plan?.kind !== "bars" || plan.isAscending !== true || made === null || props.isShown) return null;
    const at = made.findIndex((each, place) => {
      const before = made[place - 1];
      return typeof each === "number" && typeof before === "number" && each < before;
    });
    const names = props.step.words.guessNames;
    return at < 1 ? null : { less: names[at - 1] ?? "", more: names[at] ?? "" };
  };
  /** How it came out; then what of it nobody had guessed. */
  const said = () => {
    if (!props.isShown || props.guess === null) return [];
    const missing = notGuessed(props.guess, props.step);
    return [
      sayGuess(props.guess, props.step, i18n),
      missing.length === 0 ? null : t("classroom.guess.notGuessed", { names: f.list(quoted(missing)) }),
    ].filter((sentence) => sentence !== null);
  };
  /** What is still to be guessed, once it is begun. */
  const left = () => {
    if (props.isShown || props.guess === null) return null;
    const missing = notGuessed(props.guess, props.step);
    return missing.length === 0 ? null : { names: f.list(quoted(missing)) };
  };
  const quoted = (names: readonly string[]) => names.map((name) => t("classroom.guess.quoted", { name }));
  return (
    <div ref={box} class="guess">
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
      <Show when={said().length > 0}>
        <p class="guess__said" data-guess>
          <For each={said()}>{(sentence, at) => <>{at() > 0 ? ` ${sentence}` : sentence}</>}</For>
        </p>
      </Show>
      <div role="status">
        <Show when={lower()}>{(names) => <p>{t("classroom.codes.ascending", names())}</p>}</Show>
        <Show when={left()}>
          {(names) => (
            <p class="guess__left" data-left>
              {t("classroom.codes.whole", names())}
            </p>
          )}
        </Show>
      </div>
      <Show when={code()}>
        {(signs) => (
          <p class="guess__code" data-own-code>
            {t("classroom.codes.own")} <CopyCode code={signs()} isSmall={props.isShown} />{" "}
            <Show when={!props.isShown}>
              <span class="fine">{t("classroom.codes.ownWhy")}</span>
            </Show>
          </p>
        )}
      </Show>
    </div>
  );
}
