import { createMemo, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ParameterId } from "../../model/project/parameters.ts";
import type { Sensitivity } from "../../model/project/sensitivity.ts";
import type { Setting } from "../../session/assumed.ts";
import type { Matters } from "../../session/create-matters.ts";
import { type AssumptionActions, AssumptionRow } from "./assumption-row.tsx";
import type { AssumptionGroupView } from "./assumption-view.ts";
import { MatterLine } from "./matter-line.tsx";

export interface AssumptionGroupProps extends AssumptionActions {
  readonly view: AssumptionGroupView;
  readonly isOpen: boolean;
  readonly matters: Matters;
  /** The calendar year that matters are told of. */
  readonly lastYear: number | null;
  given(id: ParameterId): Setting;
  /** Where the business cycle is chosen and drawn. */
  cycle(): JSX.Element;
  onToggle(isOpen: boolean): void;
}

/** Parameters about one thing, folded until they are looked for. */
export function AssumptionGroup(props: AssumptionGroupProps): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().assumptions;
  const all = createMemo((): Sensitivity[] =>
    Object.values(props.matters).flatMap(({ value }) => (value === undefined ? [] : [value])),
  );
  const ids = createMemo(() => props.view.assumptions.map(({ id }) => id), [], {
    equals: (a, b) => a.join() === b.join(),
  });
  const hasMatters = () => props.view.assumptions.some(({ hasMatter }) => hasMatter);
  return (
    <details
      class="assumption-group"
      data-group={props.view.group}
      open={props.isOpen}
      onToggle={(event) => {
        if (event.currentTarget.open !== props.isOpen) props.onToggle(event.currentTarget.open);
      }}
    >
      <summary class="assumption-group__summary">
        <h3 class="assumption-group__title">{props.view.title}</h3>
        <Show when={props.view.changed > 0}>
          <span class="assumption-group__changed">{t().changed({ count: props.view.changed })}</span>
        </Show>
      </summary>
      <Show when={props.isOpen}>
        <Show when={hasMatters() && props.lastYear}>
          {(year) => (
            <p class="fine assumption-group__lead">{t().matter.lead({ year: i18n.f.year(year()) })}</p>
          )}
        </Show>
        <Show when={props.view.group === "breakEven"}>
          <p class="fine assumption-group__lead">{t().matter.breakEven}</p>
        </Show>
        <For each={ids()}>
          {(id) => (
            <Show when={props.view.assumptions.find((each) => each.id === id)}>
              {(view) => (
                <AssumptionRow
                  view={view()}
                  given={props.given(id)}
                  control={id === "cycle" ? props.cycle() : undefined}
                  inPlaces={props.inPlaces}
                  onSetting={props.onSetting}
                  onReset={props.onReset}
                  onSources={props.onSources}
                  matter={
                    <Show when={view().hasMatter}>
                      <MatterLine view={view()} matter={props.matters[id]} all={all()} />
                    </Show>
                  }
                />
              )}
            </Show>
          )}
        </For>
      </Show>
    </details>
  );
}
