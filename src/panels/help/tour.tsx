import { createEffect, createMemo, createSignal, type JSX, on, onCleanup, onMount, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ViewState } from "../../session/view-state.ts";
import { placeTour } from "./place-tour.ts";
import { tourStops } from "./tour-stops.ts";
import "./tour.css";

export interface TourProps {
  readonly hasIndicators: boolean;
  readonly view: ViewState;
  onView(view: Partial<ViewState>): void;
  /** The tour is over; focus goes back to where it came from. */
  onEnd(): void;
}

/** Stops at the real controls, one after the other. The page can be used meanwhile; Escape ends it. */
export function Tour(props: TourProps): JSX.Element {
  const { t } = useI18n();
  const stops = tourStops((() => props.hasIndicators)());
  const before = (() => ({ outcome: props.view.outcome, whatIf: props.view.whatIf }))();
  const opener = document.activeElement;
  const [at, setAt] = createSignal(0);
  const stop = createMemo(() => stops[at()] ?? stops[0]);
  const isLast = () => at() === stops.length - 1;
  let card!: HTMLElement;
  let ring!: HTMLDivElement;
  let heading!: HTMLHeadingElement;

  const end = () => {
    props.onView(before);
    props.onEnd();
    const back = opener instanceof HTMLElement && opener.isConnected && opener !== document.body;
    (back ? opener : document.querySelector<HTMLElement>("[data-action='help']"))?.focus();
  };
  const target = () =>
    stop()
      ?.targets.map((selector) => document.querySelector<HTMLElement>(selector))
      .find((element) => element !== null && element.offsetParent !== null) ?? null;

  let frame = 0;
  const follow = () => {
    placeTour(card, ring, target());
    frame = requestAnimationFrame(follow);
  };
  createEffect(
    on(stop, (next) => {
      if (next?.view !== undefined) props.onView(next.view);
      const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
      // What the stop asks for is on screen in the next frame.
      requestAnimationFrame(() =>
        target()?.scrollIntoView({ block: "center", behavior: isCalm ? "auto" : "smooth" }),
      );
      heading.focus({ preventScroll: true });
    }),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    if (document.querySelector("dialog[open], :popover-open") !== null) return;
    event.preventDefault();
    end();
  };
  onMount(() => {
    follow();
    document.addEventListener("keydown", onKeyDown);
  });
  onCleanup(() => {
    cancelAnimationFrame(frame);
    document.removeEventListener("keydown", onKeyDown);
  });
  return (
    <>
      <div ref={ring} class="tour-ring" aria-hidden="true" />
      <section ref={card} class="tour" aria-label={t("help.tour.label")} data-stop={stop()?.id}>
        <p class="tour__count">{t("help.tour.count", { at: at() + 1, of: stops.length })}</p>
        <h2 ref={heading} class="tour__title" tabIndex={-1}>
          {t(`help.tour.stops.${stop()?.id ?? "payouts"}.title`)}
        </h2>
        <p>{t(`help.tour.stops.${stop()?.id ?? "payouts"}.text`)}</p>
        <div class="tour__steps">
          <Show when={!isLast()}>
            <button type="button" class="button button--quiet tour__end" onClick={end}>
              {t("help.tour.end")}
            </button>
          </Show>
          <button type="button" class="button" disabled={at() === 0} onClick={() => setAt(at() - 1)}>
            {t("help.tour.back")}
          </button>
          <button
            type="button"
            class="button button--main"
            onClick={() => (isLast() ? end() : setAt(at() + 1))}
          >
            {t(isLast() ? "help.tour.done" : "help.tour.next")}
          </button>
        </div>
      </section>
    </>
  );
}
