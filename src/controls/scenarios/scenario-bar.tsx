import { createEffect, createMemo, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { scenarioName } from "../../i18n/scenario-name.ts";
import { addScenario } from "../../session/commands/add-scenario.ts";
import { sameData } from "../../session/same-data.ts";
import type { Simulator } from "../../session/simulator.ts";
import { baselineOf, mostScenarios } from "../../session/workspace.ts";
import { Icon } from "../../ui/icon.tsx";
import { ScenarioSheet } from "./scenario-sheet.tsx";
import "./scenario-bar.css";

/** So much of what stands before the scenario in hand stays in sight, in CSS pixels. */
const leftInSight = 80;

/** The scenarios side by side: the chosen one is worked on, the baseline is marked, and there is room for one more. */
export function ScenarioBar(props: { readonly simulator: Simulator }): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const workspace = () => props.simulator.workspace();
  const isFull = () => workspace().workspace.length >= mostScenarios;
  /** Until something is changed or named every scenario is the baseline: there is nothing to name, copy or add to. */
  const isBegun = createMemo(() =>
    workspace().workspace.some((scenario) => !sameData(scenario, baselineOf(workspace()))),
  );
  let list!: HTMLUListElement;
  /** What the tabs' places depend on: asking where one lies makes the browser lay out the page, which a slider must not. */
  const titles = createMemo(() =>
    workspace()
      .workspace.map(({ title = "" }) => title)
      .join("\n"),
  );
  // The one in hand stays in sight with its menu, however many there are.
  createEffect(() => {
    const at = props.simulator.currentIndex();
    titles();
    queueMicrotask(() => {
      const item = list.children[at];
      if (item instanceof HTMLElement) list.scrollLeft = item.offsetLeft - list.offsetLeft - leftInSight;
    });
  });
  return (
    <nav class="scenario-bar" aria-label={t("app.scenarios.label")}>
      <ul class="scenario-bar__list" ref={list}>
        <For each={workspace().workspace.map((_, at) => at)}>
          {(place) => {
            const isMine = () => place === props.simulator.currentIndex();
            const isBaseline = () => place === workspace().baseline;
            const name = () => scenarioName(props.simulator.shownWorkspace(), place, i18n);
            return (
              <li class="scenario-bar__item" data-mine={isMine()}>
                <button
                  type="button"
                  class="scenario-bar__tab"
                  aria-current={isMine() ? "true" : undefined}
                  onClick={() => props.simulator.choose(place)}
                >
                  <span class="scenario-bar__name" dir="auto">
                    {name()}
                  </span>
                  {isBaseline() && workspace().workspace[place]?.title !== undefined && (
                    <span class="scenario-bar__mark">{t("app.scenarios.baselineMark")}</span>
                  )}
                </button>
                {isMine() && isBegun() && (
                  <ScenarioSheet simulator={props.simulator} place={place} name={name()} />
                )}
              </li>
            );
          }}
        </For>
      </ul>
      <Show when={isBegun()}>
        <button
          type="button"
          class="button button--quiet scenario-bar__add"
          disabled={isFull()}
          title={t("app.scenarios.add")}
          onClick={() => props.simulator.change(addScenario)}
        >
          <Icon name="plus" />
          <span class="scenario-bar__add-name">{t("app.scenarios.add")}</span>
        </button>
      </Show>
    </nav>
  );
}
