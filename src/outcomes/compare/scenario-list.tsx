import { Index, type JSX, Show } from "solid-js";
import { areaNoun } from "../../i18n/area-noun.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { Illustrative } from "../../ui/illustrative.tsx";
import type { OtherScenario } from "./compare-view.ts";
import { DifferenceDetails } from "./difference-details.tsx";
import type { ScenarioDifference } from "./difference-text.ts";
import { outcomeSentence } from "./outcome-sentence.ts";

/** A scenario beside the baseline: what came of it, what differs, and what is wrong with it. */
export interface ScenarioEntry {
  readonly place: number;
  readonly name: string;
  readonly note: string;
  /** Null where it cannot be told: the scenario does not hold together. */
  readonly difference: ScenarioDifference | null;
  /** Why its latest state cannot be worked out; empty where nothing is wrong. */
  readonly problem: string;
  /** Undefined where it has no figures. */
  readonly outcome: OtherScenario | undefined;
}

/** Every scenario beside the baseline in a few lines: what it does, and in what it differs. */
export function ScenarioList(props: {
  readonly entries: readonly ScenarioEntry[];
  readonly isMadeUp: boolean;
  readonly package: ProgrammePackage;
}): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const noun = () => areaNoun(props.package, i18n.locale());
  return (
    <div class="compare__scenarios">
      <Show when={props.isMadeUp}>
        <p class="compare__made-up">
          <Illustrative label={t("app.illustrative")} /> {t("compare.summary.madeUp")}
        </p>
      </Show>
      <ul class="plain-list">
        {/* By place: what is opened stays open while figures change. */}
        <Index each={props.entries}>
          {(entry) => (
            <li class="compare__scenario">
              <h2 class="compare__name" dir="auto">
                {entry().name}
              </h2>
              <Show when={entry().note !== ""}>
                <p class="fine compare__note" dir="auto">
                  {entry().note}
                </p>
              </Show>
              <Show when={entry().problem !== ""}>
                <p class="compare__problem">
                  <strong>{t("compare.summary.failed")}</strong> {entry().problem}{" "}
                  {entry().outcome === undefined
                    ? t("compare.summary.noFigures")
                    : t("compare.summary.older")}
                </p>
              </Show>
              <Show when={entry().problem === "" && entry().outcome}>
                {(outcome) => <p class="compare__sentence">{outcomeSentence(outcome(), noun(), i18n)}</p>}
              </Show>
              <Show when={entry().difference}>
                {(difference) => <DifferenceDetails difference={difference()} />}
              </Show>
            </li>
          )}
        </Index>
      </ul>
    </div>
  );
}
