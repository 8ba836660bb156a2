import { createMemo, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import { drawn } from "./drawn.ts";
import type { GuessProps } from "./guess-props.ts";

/** Bars that are dragged to a guess; then the answer, with the guess as a mark on it and the guesses of the class as dots. */
export function BarGuess(props: GuessProps): JSX.Element {
  const { t } = useI18n();
  const all = createMemo(() => drawn(props.step, props.guess, props.others));
  // By place: a bar that is dragged must stay the same one.
  const places = createMemo(() => all().marks.map((_, at) => at), [], {
    equals: (a, b) => a.length === b.length,
  });
  return (
    <div class="guess__bars">
      <p class="fine">{t(props.isShown ? "classroom.guess.answerBars" : "classroom.guess.bars")}</p>
      <For each={places()}>
        {(at) => {
          const mark = () => all().marks[at] as ReturnType<typeof drawn>["marks"][number];
          const text = () =>
            props.isShown
              ? mark().answerText
              : props.guess === null
                ? t("classroom.guess.none")
                : all().sayStep(mark().steps ?? 0);
          return (
            <div class="guess__row" data-bar>
              <span class="guess__name">{mark().name}</span>
              <span class="guess__value">{text()}</span>
              <span
                class="guess__track"
                style={{ "--to": String(props.isShown ? mark().answer : (mark().share ?? 0)) }}
              >
                <For each={mark().others}>
                  {(share, i) => (
                    <span
                      class="guess__dot"
                      style={{ "--at": String(share), "--row": String(i() % 4) }}
                      aria-hidden="true"
                    />
                  )}
                </For>
                <Show when={props.isShown && props.guess !== null}>
                  <span
                    class="guess__tick"
                    style={{ "--at": String(mark().share ?? 0) }}
                    aria-hidden="true"
                  />
                </Show>
                <Show when={!props.isShown}>
                  <input
                    class="slider-thumb guess__input"
                    type="range"
                    min={0}
                    max={all().steps}
                    step={1}
                    value={mark().steps ?? 0}
                    aria-label={mark().name}
                    aria-valuetext={text()}
                    onInput={(event) =>
                      props.onGuess(all().changed(mark().place ?? 0, event.currentTarget.valueAsNumber))
                    }
                  />
                </Show>
              </span>
            </div>
          );
        }}
      </For>
    </div>
  );
}
