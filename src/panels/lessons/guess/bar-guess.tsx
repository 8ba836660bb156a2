import { createMemo, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import { drawn } from "./drawn.ts";
import type { GuessProps } from "./guess-props.ts";

/** Dots on each other at most; more lie on those that are there. */
const mostRows = 3;

/** Dots nearer each other than this part of the scale would lie on each other. */
const near = 0.06;

/** Guesses as dots: those near each other stand on each other, in the lowest row that has room, or has had it longest. */
function stackedDots(shares: readonly number[]): { readonly share: number; readonly row: number }[] {
  const last = Array.from({ length: mostRows }, () => Number.NEGATIVE_INFINITY);
  return [...shares]
    .sort((a, b) => a - b)
    .map((share) => {
      const free = last.findIndex((at) => share - at >= near);
      const row = free === -1 ? last.indexOf(Math.min(...last)) : free;
      last[row] = share;
      return { share, row };
    });
}

/** The middle one of the guesses, as a share of the scale; none without guesses. */
function middleOf(shares: readonly number[]): number | undefined {
  const sorted = [...shares].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(half)], sorted[Math.ceil(half)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** Bars that are dragged to a guess; then the answer, with the guess as a mark on it and the guesses of the class as dots. */
export function BarGuess(props: GuessProps): JSX.Element {
  const { t } = useI18n();
  const all = createMemo(() => drawn(props.step, props.guess, props.others));
  // By place: a bar that is dragged must stay the same one.
  const places = createMemo(() => all().marks.map((_, at) => at), [], {
    equals: (a, b) => a.length === b.length,
  });
  const note = () => {
    const isGuessed = props.guess?.some((each) => each !== null) === true;
    const answered = isGuessed ? "classroom.guess.answerBars" : "classroom.guess.answerAlone";
    return [
      t(props.isShown ? answered : "classroom.guess.bars"),
      ...(props.others.length > 0 ? [t("classroom.guess.classDots")] : []),
    ].join(" ");
  };
  return (
    <div class="guess__bars">
      <p class="fine">{note()}</p>
      <For each={places()}>
        {(at) => {
          const mark = () => all().marks[at] as ReturnType<typeof drawn>["marks"][number];
          const sayOwn = () => {
            const { steps } = mark();
            return steps === null ? t("classroom.guess.none") : all().sayStep(steps);
          };
          const text = () => (props.isShown ? mark().answerText : sayOwn());
          return (
            <div class="guess__row" data-bar>
              <span class="guess__name">{mark().name}</span>
              <span class="guess__value">{text()}</span>
              <span
                class="guess__track"
                data-coloured={mark().colour !== undefined}
                style={{
                  "--to": String(props.isShown ? mark().answer : (mark().share ?? 0)),
                  "--colour": mark().colour && `var(${mark().colour})`,
                }}
              >
                <For each={stackedDots(mark().others)}>
                  {({ share, row }) => (
                    <span
                      class="guess__dot"
                      style={{ "--at": String(share), "--row": String(row) }}
                      aria-hidden="true"
                    />
                  )}
                </For>
                <Show when={middleOf(mark().others)}>
                  {(middle) => (
                    <span class="guess__middle" style={{ "--at": String(middle()) }} aria-hidden="true" />
                  )}
                </Show>
                <Show when={props.isShown && mark().share !== null}>
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
              <span class="guess__scale fine" aria-hidden="true">
                <span>{all().sayStep(0)}</span>
                <span>{all().sayStep(all().steps)}</span>
              </span>
            </div>
          );
        }}
      </For>
    </div>
  );
}
