import { createMemo, For, type JSX, Show } from "solid-js";
import { FigureView } from "../../figure/figure-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { namesOf } from "../../i18n/names.ts";
import { distributionMeasures } from "../../model/analysis/distribution.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { Gloss } from "../../ui/gloss.tsx";
import { Section } from "../../ui/section.tsx";
import { Select } from "../../ui/select.tsx";
import type { DistributionView } from "./distribution-view.ts";
import { MadeUp } from "./made-up.tsx";
import { curveFigure, measuresFigure } from "./spread-figures.ts";
import { faultSentence, leftOutSentence } from "./spread-texts.ts";

export interface SpreadSectionProps {
  readonly view: DistributionView;
  readonly package: ProgrammePackage;
  /** That figures are made up is said above. */
  readonly isMadeUpSaid: boolean;
  /** Id of the indicator that need is measured by; null: all of them. */
  onNeed(indicator: string | null): void;
}

/** No indicator has this id: need by all of them. */
const all = "all indicators";

/** How the money is spread over the inhabitants, and whether it goes to those in need. */
export function SpreadSection(props: SpreadSectionProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const view = () => props.view;
  const indicators = () => props.package.programme.indicators;
  const names = () => namesOf(props.package, i18n.locale());
  const measures = createMemo(() => measuresFigure(view(), props.package, i18n));
  /** Where all of it is made up the heading says so, once. */
  const isAllMadeUp = () =>
    !props.isMadeUpSaid && distributionMeasures.every((each) => view().isMadeUp[each]);
  const isSaid = () => props.isMadeUpSaid || isAllMadeUp();
  const curve = createMemo(() => curveFigure(view(), props.package, i18n));
  return (
    <Section
      id="spread"
      title={t("compare.spread.title")}
      isMadeUp={isAllMadeUp()}
      aside={
        <Show when={indicators().length > 1}>
          <Select
            label={t("compare.spread.need")}
            value={view().need ?? all}
            options={[
              { value: all, label: t("compare.spread.allNeeds") },
              ...indicators().map(({ id }) => ({ value: id, label: names().indicatorTitle(id) })),
            ]}
            onChange={(id) => props.onNeed(id === all ? null : id)}
          />
        </Show>
      }
    >
      <ul class="compare__measures plain-list">
        <For each={distributionMeasures}>
          {(measure) => (
            <li class="compare__measure">
              <h3 class="compare__name">
                <Gloss
                  term={t(`compare.spread.measures.${measure}.name`)}
                  explanation={t(`compare.spread.measures.${measure}.gloss`)}
                />{" "}
                <MadeUp when={!isSaid() && view().isMadeUp[measure]} />
              </h3>
              <Show when={faultSentence(measure, view(), i18n)}>{(fault) => <p>{fault()}</p>}</Show>
              <p class="fine">
                {t(`compare.spread.measures.${measure}.reading`)}{" "}
                {leftOutSentence(measure, view(), props.package, i18n)}
              </p>
            </li>
          )}
        </For>
      </ul>
      <FigureView figure={measures()} caption={t("compare.spread.caption")} isMadeUpSaid={isSaid()} />
      <Show when={curve()}>
        {(figure) => (
          <>
            <h3 class="compare__name compare__curve">
              {figure().title} <MadeUp when={!isSaid() && view().isMadeUp.concentration} />
            </h3>
            <FigureView figure={figure()} isMadeUpSaid={isSaid()} />
          </>
        )}
      </Show>
    </Section>
  );
}
