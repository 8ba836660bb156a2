import { createMemo, createSignal, type JSX, onCleanup, onMount, Show } from "solid-js";
import { createStageKeys } from "../../actions/create-stage-keys.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { createOutcomeState } from "../../outcomes/outcome-state.ts";
import { Payouts } from "../../outcomes/payouts/payouts.tsx";
import { Problem } from "../../outcomes/problem.tsx";
import type { Simulator } from "../../session/simulator.ts";
import { Icon } from "../../ui/icon.tsx";
import { lazyPart } from "../../ui/lazy-part.tsx";
import { Outcome } from "../outcome.tsx";
import { ClassControls } from "./class-controls.tsx";
import { createCommonReach } from "./common-reach.ts";
import { FirstQuestion } from "./first-question.tsx";
import { fitTable } from "./fit-table.ts";
import "./class-view.css";

const ChanceRanges = lazyPart(
  async () => (await import("../../outcomes/payouts/chance-ranges.tsx")).ChanceRanges,
  "fine",
);

/** Rows that can be told apart from the back of a room. */
const mostRows = 20;

/** The finding, the bars and one control, as large as the window: for a class or a meeting. */
export function ClassView(props: { readonly simulator: Simulator }): JSX.Element {
  const i18n = useI18n();
  const { t, text } = i18n;
  // A page is made for one simulator.
  const sim = (() => props.simulator)();
  const state = createOutcomeState(sim, i18n);
  const reach = createCommonReach(sim);
  const [isAsking, setAsking] = createSignal(false);
  const [isAnswered, setAnswered] = createSignal(false);
  const isCovered = () => isAsking() && !isAnswered();
  const [height, setHeight] = createSignal(0);
  const isLesson = () => sim.view().lesson !== null;
  /** A step of a lesson may show something else than the bars. */
  const isOtherTab = () => isLesson() && sim.view().outcome !== "payouts";
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
    // A lesson has a heading of its own, which stands before this one.
    if (!isLesson()) title.focus({ preventScroll: true });
    const observer = new ResizeObserver(() => setHeight(picture.clientHeight));
    observer.observe(picture);
    onCleanup(() => observer.disconnect());
  });
  const step = (by: number) => {
    const place = sim.currentIndex() + by;
    if (place >= 0 && place < sim.workspace().workspace.length) sim.choose(place);
  };
  // A lesson has its own steps, with the same keys.
  createStageKeys({
    isOn: () => !isLesson(),
    onNext: () => step(1),
    onBack: () => step(-1),
    onLeave: close,
  });
  const ask = () => {
    setAnswered(false);
    setAsking(true);
  };
  return (
    <section class="class-view page__work" aria-label={t("app.header.classView")}>
      <div class="class-view__head">
        <h1 ref={title} class="class-view__title" tabIndex={-1} aria-live="polite">
          {isCovered() || isOtherTab() ? text(sim.shownPackage().about.title) : state.headline()}
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
      <Show when={!isOtherTab()}>
        <Problem simulator={sim} />
      </Show>
      <div
        ref={picture}
        class="class-view__picture outcome__picture"
        data-older={state.isOlder()}
        data-covered={isCovered()}
        data-many={count() > 16}
        inert={isCovered()}
      >
        <Show when={isOtherTab()}>
          <div ref={(tab) => onCleanup(fitTable(tab))} class="class-view__tab">
            <Outcome simulator={sim} isAlone />
          </div>
        </Show>
        <Show when={!isOtherTab() && state.shown()}>
          {(shown) => (
            <Payouts
              view={{ ...shown().view, reach: Math.max(shown().view.reach, reach()) }}
              summary={state.savedSummary()}
              package={sim.shownPackage()}
              settings={{ isGrouped: false }}
              isMoving={sim.work().history.gesture !== null}
              area={sim.view().area}
              bare={{ rows: mostRows, thickness: Math.max(10, (0.5 * height()) / (count() + 3)) }}
              onChoose={(area) => sim.setView({ area })}
            />
          )}
        </Show>
      </div>
      <Show when={!isOtherTab() && sim.view().isChanceShown}>
        <ChanceRanges simulator={sim} isShort onRanges={state.setRanges} />
      </Show>
      <Show when={!isOtherTab()}>
        <ClassControls
          simulator={sim}
          rows={state.shown()?.view.rows.length ?? 0}
          shownRows={count()}
          onAsk={question() === undefined || isAsking() || isLesson() ? undefined : ask}
        />
      </Show>
    </section>
  );
}
