import { createMemo, createSignal, type JSX, Show } from "solid-js";
import { IndicatorControl } from "../../controls/indicators/indicator-control.tsx";
import { indicatorViews } from "../../controls/indicators/indicator-view.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { scenarioName } from "../../i18n/scenario-name.ts";
import { lockedIn } from "../../scenario/link/lesson-locks.ts";
import { setObservation } from "../../session/commands/set-observation.ts";
import type { Simulator } from "../../session/simulator.ts";
import { Select } from "../../ui/select.tsx";

export interface ClassControlsProps {
  readonly simulator: Simulator;
  /** How many rows there are, and how many of them are in the picture. */
  readonly rows: number;
  readonly shownRows: number;
  /** Asks the class before it sees the amounts; undefined where there is nothing to ask. */
  readonly onAsk: (() => void) | undefined;
}

/** Under the picture: from scenario to scenario, and one slider for the area in hand. */
export function ClassControls(props: ClassControlsProps): JSX.Element {
  const i18n = useI18n();
  const { t, text } = i18n;
  const sim = () => props.simulator;
  const pack = () => sim().shownPackage();
  const [chosen, setChosen] = createSignal("");
  const area = () => pack().programme.areas.find(({ id }) => id === sim().view().area);
  const views = createMemo(() =>
    indicatorViews(sim().package.programme, sim().current(), sim().rule(), sim().view().area),
  );
  const isLocked = () => lockedIn(sim().view().lesson).includes("indicators");
  const view = () => (isLocked() ? undefined : chosenView());
  const chosenView = () => views().find(({ indicator }) => indicator === chosen()) ?? views()[0];
  const nameOf = (indicator: string) => {
    const naming = pack().indicators[indicator];
    return naming === undefined ? indicator : text(naming.short);
  };
  const place = () => sim().currentIndex();
  const scenarios = () => sim().workspace().workspace.length;
  return (
    <div class="class-view__foot">
      <Show when={sim().view().lesson === null}>
        <div class="class-view__steps">
          <button
            type="button"
            class="button"
            disabled={place() === 0}
            onClick={() => sim().choose(place() - 1)}
          >
            {t("classView.back")}
          </button>
          <p>
            <strong dir="auto">{scenarioName(sim().shownWorkspace(), place(), i18n)}</strong>{" "}
            <span class="fine">{t("classView.count", { at: place() + 1, of: scenarios() })}</span>
          </p>
          <button
            type="button"
            class="button"
            disabled={place() === scenarios() - 1}
            onClick={() => sim().choose(place() + 1)}
          >
            {t("classView.next")}
          </button>
        </div>
      </Show>
      <Show when={view()}>
        {(shown) => (
          <div class="class-view__control">
            <p class="class-view__area">{area()?.name}</p>
            <Select
              label={t("classView.indicator")}
              labelHidden
              options={views().map(({ indicator }) => ({ value: indicator, label: nameOf(indicator) }))}
              value={shown().indicator}
              onChange={setChosen}
            />
            <IndicatorControl
              isAlone
              view={shown()}
              naming={pack().indicators[shown().indicator]}
              onValue={(value, gesture) => {
                const { indicator, year } = shown();
                const at = { area: sim().view().area, indicator, year };
                sim().change(
                  (workspace) => setObservation(workspace, sim().package.programme, at, value),
                  gesture,
                );
              }}
            />
          </div>
        )}
      </Show>
      <Show when={props.onAsk}>
        {(onAsk) => (
          <button type="button" class="button" onClick={() => onAsk()()}>
            {t("classView.ask")}
          </button>
        )}
      </Show>
      <Show when={props.rows > props.shownRows}>
        <p class="fine">
          {t("app.payouts.first", {
            shown: i18n.f.integer(props.shownRows),
            all: i18n.f.integer(props.rows),
          })}
        </p>
      </Show>
    </div>
  );
}
