import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { GuessProps } from "./guess-props.ts";

/** Names that are dragged, or moved by buttons, into order; then the answer's order with the place that each was given. */
export function RankGuess(props: GuessProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const areas = () => {
    const { sheet } = props.step.words;
    return sheet !== null && "areas" in sheet ? sheet.areas : [];
  };
  const order = createMemo(() => props.guess?.flatMap((each) => each ?? []) ?? areas().map((_, at) => at));
  const answerNote = () =>
    props.guess === null ? "classroom.guess.answerRankingAlone" : "classroom.guess.answerRanking";
  const answer = () =>
    areas()
      .map((_, at) => at)
      .sort((a, b) => (areas()[a]?.rank ?? 0) - (areas()[b]?.rank ?? 0));
  const [held, setHeld] = createSignal<number | null>(null);
  const [told, setTold] = createSignal("");
  let list: HTMLOListElement | undefined;

  const move = (number: number, to: number) => {
    const rest = order().filter((each) => each !== number);
    const at = Math.min(Math.max(to, 0), rest.length);
    if (order()[at] === number && props.guess !== null) return;
    props.onGuess([...rest.slice(0, at), number, ...rest.slice(at)]);
    setTold(t("classroom.guess.moved", { area: areas()[number]?.name ?? "", place: i18n.f.integer(at + 1) }));
  };
  const drag = (event: PointerEvent) => {
    const number = held();
    if (number === null || list === undefined) return;
    const boxes = [...list.children].map((item) => item.getBoundingClientRect());
    const at = boxes.findIndex(({ bottom }) => event.clientY < bottom);
    move(number, at < 0 ? boxes.length - 1 : at);
  };
  return (
    <div class="guess__ranking">
      <p class="fine">{t(props.isShown ? answerNote() : "classroom.guess.ranking")}</p>
      <ol ref={list} class="guess__order">
        <For each={props.isShown ? answer() : order()}>
          {(number, at) => {
            const name = () => areas()[number]?.name ?? "";
            return (
              <li class="guess__item" classList={{ "guess__item--held": held() === number }}>
                <Show
                  when={!props.isShown}
                  fallback={
                    <>
                      <span class="guess__grip">{name()}</span>
                      <span>
                        {props.step.words.say(areas()[number]?.claim ?? { unit: "count", value: 0 })}
                      </span>
                      <Show when={props.guess}>
                        {(guess) => (
                          <span class="fine">
                            {t("classroom.guess.put", { place: i18n.f.integer(guess().indexOf(number) + 1) })}
                          </span>
                        )}
                      </Show>
                    </>
                  }
                >
                  <span
                    class="guess__grip guess__grip--free"
                    data-grip
                    onPointerDown={(event) => {
                      event.currentTarget.setPointerCapture(event.pointerId);
                      setHeld(number);
                    }}
                    onPointerMove={drag}
                    onPointerUp={() => setHeld(null)}
                    onPointerCancel={() => setHeld(null)}
                  >
                    {name()}
                  </span>
                  <button
                    type="button"
                    class="button"
                    aria-label={t("classroom.guess.up", { area: name() })}
                    disabled={at() === 0}
                    onClick={() => move(number, at() - 1)}
                  >
                    ↑
                  </button>
                  <button
                    type="button"
                    class="button"
                    aria-label={t("classroom.guess.down", { area: name() })}
                    disabled={at() === order().length - 1}
                    onClick={() => move(number, at() + 1)}
                  >
                    ↓
                  </button>
                </Show>
              </li>
            );
          }}
        </For>
      </ol>
      <p class="hidden-visually" aria-live="polite">
        {told()}
      </p>
    </div>
  );
}
