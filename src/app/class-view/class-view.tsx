import { createMemo, createSignal, type JSX, onCleanup, onMount, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { createOutcomeState } from "../../outcomes/outcome-state.ts";
import { Payouts } from "../../outcomes/payouts/payouts.tsx";
import { Problem } from "../../outcomes/problem.tsx";
import type { Simulator } from "../../session/simulator.ts";
import { Icon } from "../../ui/icon.tsx";
import { ClassControls } from "./class-controls.tsx";
import { FirstQuestion } from "./first-question.tsx";
import { onClassKeys } from "./on-class-keys.ts";
import "./class-view.css";

/** Rows that can be told apart from the back of a room. */
const mostRows = 20;

/** The finding, the bars and one control, as large as the window: for a class or a meeting. */
export function ClassView(props: { readonly simulator: Simulator }): JSX.Element {
  const i18n = useI18n();
  const { t, text } = i18n;
  // A page is made for one simulator.
  const sim = (() => props.simulator)();
  const state = createOutcomeState(sim, i18n);
  const [isAsking, setAsking] = createSignal(false);
  const [isAnswered, setAnswered] = createSignal(false);
  const isCovered = () => isAsking() && !isAnswered();
  const [height, setHeight] = createSignal(0);
  const question = () => sim.shownPackage().story.question;
  const count = () => Math.min(mostRows, state.shown()?.view.rows.length ?? 1);
  const awards = createMemo(() => {
    const areas = sim.baselineResult().value?.areas;
    return areas && Object.fromEntries(areas.map((area) => [area.id, area.awardSek]));
  });
  let title!: HTMLHeadingElement;
  let picture!: HTMLDivElement;
  const close = () => {
    sim.setView({ isClassView: false });
    // The button is made again with the page.
    queueMicrotask(() => document.querySelector<HTMLElement>("[data-action=classView]")?.focus());
  };
  onMount(() => {
    title.focus({ preventScroll: true });
    const observer = new ResizeObserver(() => setHeight(picture.clientHeight));
    observer.observe(picture);
    onCleanup(() => observer.disconnect());
  });
  onCleanup(onClassKeys(sim, close));
  const ask = () => {
    setAnswered(false);
    setAsking(true);
  };
  return (
    <section class="class-view page__work" aria-label={t("app.header.classView")}>
      <div class="class-view__head">
        <h1 ref={title} class="class-view__title" tabIndex={-1} aria-live="polite">
          {isCovered() ? text(sim.shownPackage().about.title) : state.headline()}
        </h1>
        <button type="button" class="button button--quiet" onClick={close}>
          <Icon name="close" />
          {t("classView.close")}
        </button>
      </div>
      <Show when={isAsking() && question()}>
        {(asked) => (
          <FirstQuestion
            question={text(asked())}
            about={sim.shownPackage().story.questionAbout}
            areas={sim.shownPackage().programme.areas}
            awards={awards()}
            onAnswer={() => setAnswered(true)}
            onClose={() => setAsking(false)}
          />
        )}
      </Show>
      <Problem simulator={sim} />
      <div
        ref={picture}
        class="class-view__picture outcome__picture"
        data-older={state.isOlder()}
        data-covered={isCovered()}
        data-many={count() > 16}
        inert={isCovered()}
      >
        <Show when={state.shown()}>
          {(shown) => (
            <Payouts
              view={shown().view}
              summary={state.savedSummary()}
              package={sim.shownPackage()}
              settings={{ sorting: sim.view().sorting, isGrouped: false }}
              area={sim.view().area}
              bare={{ rows: mostRows, thickness: Math.max(10, (0.5 * height()) / (count() + 3)) }}
              onSettings={(changes) => sim.setView(changes)}
              onChoose={(area) => sim.setView({ area })}
            />
          )}
        </Show>
      </div>
      <ClassControls
        simulator={sim}
        rows={state.shown()?.view.rows.length ?? 0}
        shownRows={count()}
        onAsk={question() === undefined || isAsking() ? undefined : ask}
      />
    </section>
  );
}
