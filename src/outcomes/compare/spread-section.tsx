import { For, type JSX, Show } from "solid-js";
import { PictureView } from "../../figure/picture-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { namesOf } from "../../i18n/names.ts";
import { distributionMeasures } from "../../model/analysis/distribution.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { Gloss } from "../../ui/gloss.tsx";
import { Select } from "../../ui/select.tsx";
import { curveScene } from "./curve-scene.ts";
import type { DistributionView } from "./distribution-view.ts";
import { FileActions } from "./file-actions.tsx";
import { MadeUp } from "./made-up.tsx";
import {
  curveShares,
  leftOutSentence,
  measureSentence,
  moneyOf,
  needSentence,
  plainSpread,
  sayMeasure,
  spreadSentences,
} from "./spread-texts.ts";

export interface SpreadSectionProps {
  readonly view: DistributionView;
  readonly package: ProgrammePackage;
  readonly notes: readonly string[];
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
  const curves = () =>
    view().columns.flatMap(({ kind, name, curve }) =>
      curve.ok && kind !== "published" ? [{ kind, name, points: curve.value }] : [],
    );
  const baselineCurve = () => curves().find(({ kind }) => kind === "baseline");
  const drawing = () => {
    const baseline = baselineCurve();
    if (baseline === undefined) return undefined;
    return (width: number) =>
      curveScene(
        {
          baseline,
          others: curves().filter(({ kind }) => kind === "other"),
          madeUp: view().isMadeUp.concentration ? t("app.illustrative") : null,
          even: t("compare.spread.even"),
          people: t("compare.spread.people"),
          money: t("compare.spread.money"),
          percent: (share) => i18n.f.percent(share, 0),
        },
        width,
      );
  };
  const picture = () => {
    const draw = drawing();
    return draw && { title: t("compare.spread.curve"), draw };
  };
  const columns = (first: string) => [
    { id: "first", title: first, isNumber: false, canSort: false },
    ...view().columns.map(({ name }, at) => ({
      id: String(at),
      title: name,
      isNumber: true,
      canSort: false,
    })),
  ];
  return (
    <section class="compare__section">
      <div class="compare__head">
        <h2 class="compare__title">{t("compare.spread.title")}</h2>
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
      </div>
      <p class="fine">
        {t("compare.spread.lead")} {needSentence(view(), props.package, i18n)}
      </p>
      <ul class="compare__measures plain-list">
        <For each={distributionMeasures}>
          {(measure) => (
            <li class="compare__measure">
              <h3 class="compare__name">
                <Gloss
                  term={t(`compare.spread.measures.${measure}.name`)}
                  explanation={t(`compare.spread.measures.${measure}.gloss`)}
                />{" "}
                <MadeUp when={view().isMadeUp[measure]} />
              </h3>
              <p>{measureSentence(measure, view(), i18n)}</p>
              <p class="fine">
                {t(`compare.spread.measures.${measure}.reading`)}{" "}
                {leftOutSentence(measure, view(), props.package, i18n)}
              </p>
            </li>
          )}
        </For>
      </ul>
      <DataTable
        caption={t("compare.spread.caption")}
        columns={columns(t("compare.spread.measure"))}
        rows={distributionMeasures.map((measure) => ({
          id: measure,
          cells: [
            t(`compare.spread.measures.${measure}.name`),
            ...view().columns.map((column) => sayMeasure(measure, column, i18n)),
          ],
        }))}
        sortedBy={null}
        sortedDown={false}
        onSort={() => undefined}
      />
      <Show when={drawing()}>
        {(draw) => (
          <>
            <h3 class="compare__name compare__curve">
              {t("compare.spread.curve")} <MadeUp when={view().isMadeUp.concentration} />
            </h3>
            <PictureView
              label={t("compare.spread.curveIs", measureSentence("neediestShare", view(), i18n))}
              draw={draw()}
            />
            <details class="compare__differs">
              <summary>{t("compare.spread.curveFigures")}</summary>
              <DataTable
                caption={t("compare.spread.curveCaption")}
                columns={columns(t("compare.spread.upTo"))}
                rows={curveShares.map((share) => ({
                  id: String(share),
                  cells: [
                    i18n.f.percent(share),
                    ...view().columns.map((column) => {
                      const money = moneyOf(column, share);
                      return Number.isFinite(money) ? i18n.f.percent(money, 1) : "–";
                    }),
                  ],
                }))}
                sortedBy={null}
                sortedDown={false}
                onSort={() => undefined}
              />
            </details>
          </>
        )}
      </Show>
      <div class="compare__foot">
        <FileActions
          name={`${props.package.about.id}-${t("compare.spread.file")}`}
          over={i18n.text(props.package.about.title)}
          table={() =>
            plainSpread(
              view(),
              [
                ...spreadSentences(view(), props.package, i18n),
                needSentence(view(), props.package, i18n),
                t("compare.spread.lead"),
                ...props.notes,
              ].filter(Boolean),
              i18n,
            )
          }
          picture={picture()}
        />
      </div>
    </section>
  );
}
