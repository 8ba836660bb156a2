import { createMemo, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import { VerticalSlider } from "../../../ui/vertical-slider.tsx";
import { drawn } from "./drawn.ts";
import type { GuessProps } from "./guess-props.ts";

/** With spaces that lines may break at: there is little room under a year. */
const breakable = (text: string): string => text.replaceAll("\u00a0", " ");

/** A line over years whose points are dragged to a guess; then the answer beside the guess, and the guesses of the class as thin lines. */
export function LineGuess(props: GuessProps): JSX.Element {
  const { t } = useI18n();
  const all = createMemo(() => drawn(props.step, props.guess, props.others));
  const places = createMemo(() => all().marks.map((_, at) => at), [], {
    equals: (a, b) => a.length === b.length,
  });
  const path = (shares: readonly (number | null)[]) => {
    let isJoined = false;
    return shares
      .map((share, at) => {
        if (share === null) {
          isJoined = false;
          return "";
        }
        const sign = isJoined ? "L" : "M";
        isJoined = true;
        return `${sign}${(100 * (at + 0.5)) / shares.length} ${100 - 100 * share}`;
      })
      .join("");
  };
  const own = () => path(all().marks.map(({ share, answer, place }) => (place === null ? answer : share)));
  /** Names of the scale's ends and middle. */
  const scale = () =>
    [1, 0.5, 0].map((share) => ({ share, text: breakable(all().sayStep(Math.round(share * all().steps))) }));
  const answer = () => path(all().marks.map((mark) => mark.answer));
  const others = () =>
    props.others.map((_, i) => path(all().marks.map((mark) => mark.others[i] ?? mark.answer)));
  const guessText = (at: number) => {
    const mark = all().marks[at];
    if (mark === undefined) return "";
    if (mark.place === null) return mark.answerText;
    if (mark.steps === null) return t("classroom.guess.none");
    return all().sayStep(mark.steps);
  };
  const said = (at: number) => (props.isShown ? (all().marks[at]?.answerText ?? "") : guessText(at));
  const noteKey = () => {
    if (!props.isShown) return "classroom.guess.line";
    return props.guess === null ? "classroom.guess.answerLineAlone" : "classroom.guess.answerLine";
  };
  const name = () => props.step.words.guessNames[0] ?? "";
  return (
    <figure class="guess__line">
      <figcaption>
        <strong>{name()}</strong> <span class="fine">{t(noteKey())}</span>
      </figcaption>
      <div class="guess__framed">
        <div class="guess__axis fine" aria-hidden="true">
          <For each={scale()}>
            {({ share, text }) => <span style={{ "--at": String(share) }}>{text}</span>}
          </For>
        </div>
        <div class="guess__plot" style={{ "--years": String(places().length) }}>
          <svg class="guess__lines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            <path class="guess__rule" d="M0 0H100M0 50H100M0 100H100" />
            <For each={others()}>{(each) => <path class="guess__other" d={each} />}</For>
            <Show when={props.guess !== null}>
              <path class="guess__own" classList={{ "guess__own--kept": props.isShown }} d={own()} />
            </Show>
            <Show when={props.isShown}>
              <path class="guess__answer" d={answer()} />
            </Show>
          </svg>
          <For each={places()}>
            {(at) => (
              <span class="guess__year" data-point>
                <span class="guess__at">
                  <Show
                    when={!props.isShown && all().marks[at]?.place !== null}
                    fallback={
                      <span
                        class="guess__point"
                        style={{ "--at": String(all().marks[at]?.answer ?? 0) }}
                        aria-hidden="true"
                      />
                    }
                  >
                    <VerticalSlider
                      label={`${name()} ${all().marks[at]?.name ?? ""}`}
                      min={0}
                      max={all().steps}
                      step={1}
                      value={all().marks[at]?.steps ?? 0}
                      valueText={guessText(at)}
                      onInput={(steps) => props.onGuess(all().changed(all().marks[at]?.place ?? 0, steps))}
                    />
                  </Show>
                </span>
                <span class="guess__label">
                  {all().marks[at]?.name}
                  <br />
                  {breakable(said(at))}
                </span>
              </span>
            )}
          </For>
        </div>
      </div>
    </figure>
  );
}
