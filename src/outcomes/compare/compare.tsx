import { createMemo, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Allocation } from "../../model/allocation.ts";
import type { Programme } from "../../model/programme.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { PayoutUnit } from "../../session/view-state.ts";
import { AwardsSection } from "./awards-section.tsx";
import { BandsSection } from "./bands-section.tsx";
import { type AwardRows, type Compared, compareView, decidedAwards } from "./compare-view.ts";
import type { ScenarioDifference } from "./difference-text.ts";
import { distributionView } from "./distribution-view.ts";
import { scenarioBands } from "./scenario-bands.ts";
import { ScenarioList } from "./scenario-list.tsx";
import { SpreadSection } from "./spread-section.tsx";
import "./compare.css";

/** A scenario of the workspace, worked out or not. */
export interface ComparedScenario {
  readonly place: number;
  readonly name: string;
  readonly note: string;
  readonly isBaseline: boolean;
  /** Undefined where it has no figures. */
  readonly compared: Compared | undefined;
  readonly difference: ScenarioDifference | null;
  /** Why its latest state cannot be worked out; empty where nothing is wrong. */
  readonly problem: string;
}

export interface CompareProps {
  /** With the names to show. */
  readonly package: ProgrammePackage;
  /** In the workspace's order. */
  readonly scenarios: readonly ComparedScenario[];
  /** The programme as the baseline has it, with the names to show. */
  readonly programme: Programme;
  /** Place of the scenario that is worked on. */
  readonly place: number;
  readonly area: string;
  readonly unit: PayoutUnit;
  /** Id of the indicator that need is measured by; null: all of them. */
  readonly need: string | null;
  /** The button that says how awards are shown. */
  readonly shownAs: JSX.Element;
  /** The part about the years ahead. */
  ahead(isMadeUpSaid: boolean): JSX.Element;
  /** An allocation against the baseline's, row by row. */
  rowsOf(allocation: Allocation, baseline: Allocation): AwardRows;
  onNeed(indicator: string | null): void;
  onChoose(area: string): void;
}

/** All scenarios of the workspace side by side: awards, who gains and loses, how the money is spread, the years ahead. */
export function Compare(props: CompareProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const baseline = () => props.scenarios.find(({ isBaseline }) => isBaseline)?.compared;
  const entries = () => props.scenarios.filter(({ isBaseline }) => !isBaseline);
  const isNothing = createMemo(() =>
    entries().every(({ difference, problem }) => problem === "" && difference?.sentences.length === 0),
  );
  const others = createMemo(() => (isNothing() ? [] : entries().flatMap(({ compared }) => compared ?? [])));
  const published = () => decidedAwards(props.package);
  const view = createMemo(() => {
    const shown = baseline();
    if (shown === undefined) return undefined;
    return compareView({
      programme: props.programme,
      baseline: shown,
      others: others(),
      published: published(),
      lead: props.place,
      unit: props.unit,
      rowsOf: (allocation) => props.rowsOf(allocation, shown.allocation),
    });
  });
  const spread = createMemo(() => {
    const shown = baseline();
    if (shown === undefined) return undefined;
    return distributionView({
      programme: props.programme,
      baseline: shown,
      others: others(),
      published: published(),
      publishedName: t("compare.awards.published"),
      need: props.need,
    });
  });
  const bands = createMemo(() => {
    const shown = baseline();
    return shown === undefined ? [] : scenarioBands(shown, others());
  });
  const isMadeUp = () => view()?.provenance === "illustrative";
  const listed = () =>
    entries().map((entry) => ({
      ...entry,
      outcome: view()?.others.find(({ place }) => place === entry.place),
    }));
  const troubled = () => props.scenarios.find(({ isBaseline, problem }) => isBaseline && problem !== "");
  return (
    <div class="compare">
      <div class="outcome__head">
        <h1 class="outcome__title">{t("compare.title")}</h1>
        {props.shownAs}
      </div>
      <div role="alert">
        <Show when={troubled()}>
          {(scenario) => (
            <p class="compare__problem">
              <strong>
                {scenario().name}: {t("compare.summary.failed")}
              </strong>{" "}
              {scenario().problem}
            </p>
          )}
        </Show>
      </div>
      <Show
        when={!isNothing()}
        fallback={
          <div class="compare__nothing" role="status">
            <p class="compare__name">{t("compare.nothing.title")}</p>
            <p>{t(entries().length === 0 ? "compare.nothing.alone" : "compare.nothing.unchanged")}</p>
            <p class="fine">{t("compare.nothing.meanwhile")}</p>
          </div>
        }
      >
        <ScenarioList entries={listed()} isMadeUp={isMadeUp()} package={props.package} />
      </Show>
      <Show when={view()}>
        {(shown) => (
          <>
            <AwardsSection
              view={shown()}
              package={props.package}
              area={props.area}
              onChoose={props.onChoose}
            />
            <Show when={!isNothing()}>
              <BandsSection scenarios={bands()} provenance={shown().provenance} package={props.package} />
            </Show>
            <Show when={spread()}>
              {(found) => (
                <SpreadSection
                  view={found()}
                  package={props.package}
                  isMadeUpSaid={isMadeUp() && !isNothing()}
                  onNeed={props.onNeed}
                />
              )}
            </Show>
            <Show when={!isNothing()}>{props.ahead(isMadeUp())}</Show>
          </>
        )}
      </Show>
    </div>
  );
}
