import { createMemo, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { showExample } from "../../session/show-example.ts";
import type { Simulator } from "../../session/simulator.ts";
import { dropDrafts } from "../../ui/drop-drafts.ts";
import { goToPart } from "../../ui/go-to-part.ts";
import "./projection-cases.css";

/** Examples about the projection, each a press away, with a sentence on what to look at. */
export function ProjectionCases(props: { readonly simulator: Simulator }): JSX.Element {
  const i18n = useI18n();
  const sim = () => props.simulator;
  const cases = createMemo(() =>
    sim()
      .shownPackage()
      .examples.filter(({ projected }) => projected !== undefined),
  );
  const current = () => cases().find(({ id }) => id === sim().example());
  const look = () => {
    const example = current();
    return example && i18n.text(example.look);
  };
  return (
    <Show when={cases().length > 0}>
      <div class="cases">
        <div class="cases__row">
          <span class="cases__label">{i18n.dictionary().assumptions.cases}</span>
          <For each={cases()}>
            {(example) => (
              <button
                type="button"
                class="button"
                data-example={example.id}
                aria-pressed={example.id === sim().example()}
                onClick={() => {
                  showExample(sim(), example, i18n.locale());
                  dropDrafts();
                }}
              >
                {i18n.text(example.title)}
              </button>
            )}
          </For>
        </div>
        <p class="cases__look" aria-live="polite">
          {look()}
        </p>
        <Show when={current()?.projected?.part}>
          {(part) => (
            <button type="button" class="button button--link cases__part" onClick={() => goToPart(part())}>
              {part() === "groups" ? i18n.t("groups.title") : i18n.t("outlook.mobility.title")}
            </button>
          )}
        </Show>
      </div>
    </Show>
  );
}
