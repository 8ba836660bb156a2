import { createMemo, For, type JSX, Show } from "solid-js";
import { potColour } from "../../figure/palette.ts";
import { stackedBar } from "../../figure/row-bar.ts";
import { RowBarView } from "../../figure/row-bar-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Place } from "../../model/place.ts";
import type { ParameterId } from "../../model/project/parameters.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { Sections } from "../../programmes/parts/sections.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { goalSplits } from "./goal-split.ts";
import { ShareControl } from "./share-control.tsx";

/** Moves an area's money between goals; the projection reads the goals that it follows. */
export function GoalSplitControl(props: {
  readonly goals: NonNullable<Sections["goalAreas"]>;
  readonly scenario: Scenario;
  /** With the names to show. */
  readonly package: ProgrammePackage;
  onShare(place: Place, parameter: ParameterId, share: number, gesture: string): void;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().programme;
  const splits = createMemo(() => goalSplits(props.goals, props.scenario, props.package));
  const areas = createMemo(() => splits().map(({ area }) => area), [], {
    equals: (a, b) => a.join() === b.join(),
  });
  return (
    <Show when={areas().length > 0}>
      <div class="fact-block" data-block="goal-split">
        <h3 class="fact-block__title">
          {t().goals.move} <span class="section__mark">{t().ownInputMark}</span>
        </h3>
        <p>{t().goals.moveLead}</p>
        <For each={areas()}>
          {(area) => (
            <Show when={splits().find((each) => each.area === area)}>
              {(split) => (
                <div class="share-controls">
                  <For each={split().controls.map(({ parameter }) => parameter)}>
                    {(parameter) => (
                      <Show when={split().controls.find((each) => each.parameter === parameter)}>
                        {(control) => (
                          <ShareControl
                            label={t().goals.shareOf({
                              goal: i18n.text(control().goal.title),
                              area: split().name,
                            })}
                            value={control().share}
                            origin={control().origin}
                            valueText={i18n.f.percent(control().share)}
                            onChange={(share, gesture) =>
                              props.onShare({ areas: [area] }, parameter, share, gesture)
                            }
                          />
                        )}
                      </Show>
                    )}
                  </For>
                  <RowBarView bar={stackedBar(split().shares, 1, potColour)} isHatched={false} />
                </div>
              )}
            </Show>
          )}
        </For>
        <p class="fine">{t().goals.moveNote}</p>
      </div>
    </Show>
  );
}
