import { createEffect, createMemo, type JSX, onCleanup, onMount, Show } from "solid-js";
import { useI18n } from "../i18n/i18n.tsx";
import { createOutcomeState, type OutcomeState } from "../outcomes/outcome-state.ts";
import type { OutcomeTab } from "../outcomes/outcome-tab.ts";
import { outcomeTabs } from "../outcomes/outcome-tabs.ts";
import { Problem } from "../outcomes/problem.tsx";
import type { Simulator } from "../session/simulator.ts";
import type { OutcomeId } from "../session/view-state.ts";
import { showFonts } from "../ui/fonts.ts";
import { Tabs } from "../ui/tabs.tsx";
import { NotIn } from "./not-in.tsx";

const tabOf = (id: OutcomeId): OutcomeTab => outcomeTabs[id];
const ids = Object.keys(outcomeTabs) as OutcomeId[];

/** What comes out, as tabs. `isAlone`: the chosen tab is all there is to see. */
export function Outcome(props: { readonly simulator: Simulator; readonly isAlone?: boolean }): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  // A page is made for one simulator.
  const sim = (() => props.simulator)();
  const state = createOutcomeState(sim, i18n);
  createEffect(() => {
    if (state.shown() !== undefined) showFonts();
  });
  const available = createMemo(() => ids.filter((id) => tabOf(id).isAvailable(sim)), [], {
    equals: (before, after) => before.join() === after.join(),
  });
  // Higher than the window, it stays with its end in sight instead of its beginning.
  let section!: HTMLElement;
  onMount(() => {
    const observer = new ResizeObserver(() =>
      section.style.setProperty("--height", `${section.offsetHeight}px`),
    );
    observer.observe(section);
    onCleanup(() => observer.disconnect());
  });
  const content = (id: OutcomeId, outcome: OutcomeState) => {
    const { Content } = tabOf(id);
    return <Content simulator={sim} outcome={outcome} isAlone={props.isAlone ?? false} />;
  };
  return (
    <section
      ref={section}
      class="outcome"
      id="outcome"
      aria-busy={state.shown() === undefined && !state.isOlder()}
      tabIndex={-1}
    >
      <NotIn />
      <Show
        when={state.shown()}
        fallback={
          <div class="card outcome__wait">
            <h1 class="outcome__title">{t("app.outcome.heading", { noun: state.noun() })}</h1>
            <Show when={state.isOlder()} fallback={<p>{t("app.outcome.computing")}</p>}>
              <Problem simulator={sim} />
            </Show>
          </div>
        }
      >
        {(shown) => {
          const awards = createMemo(() => shown().awards);
          const view = createMemo(() => shown().view);
          const outcome: OutcomeState = { ...state, awards, view };
          return (
            <Tabs
              isCard
              isAlone={props.isAlone ?? false}
              label={t("app.outcome.tabs")}
              value={sim.view().outcome}
              onChange={(id) => sim.setView({ outcome: id })}
              tabs={available().map((id) => ({
                value: id,
                label: t(`app.outcome.${id}`),
                content: () => content(id, outcome),
              }))}
            />
          );
        }}
      </Show>
    </section>
  );
}
