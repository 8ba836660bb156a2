import { createMemo, Index, type JSX, Show } from "solid-js";
import { FanChart } from "../../figure/fan-chart.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { Illustrative } from "../../ui/illustrative.tsx";
import { effectFan, fanOf } from "./fan-of.ts";
import { toldYear } from "./money-of.ts";
import { captionOfScale, placeName } from "./projection-summary.ts";
import { type ProjectionView, placeIn } from "./projection-view.ts";
import { type Reading, readEffect, readView } from "./read-year.ts";
import { levelValue } from "./say-values.ts";

/** The picture of a view, and below it what the programme does, with the figures of the year that is pointed at. */
export function ProjectionPicture(props: {
  readonly view: ProjectionView;
  readonly package: ProgrammePackage;
  readonly summary: string;
  readonly isWithoutShown: boolean;
  /** The year pointed at; null is the one that is told. */
  readonly year: number | null;
  onYear(year: number): void;
}): JSX.Element {
  const i18n = useI18n();
  const { t, f } = i18n;
  const unit = () => props.view.spec.unit;
  const fan = createMemo(() => fanOf(props.view, props.isWithoutShown, i18n));
  const effect = createMemo(() => effectFan(props.view, i18n));
  const lastYear = () => props.view.facts.firstYear + props.view.facts.years - 1;
  const year = () =>
    props.year ?? toldYear(props.view.facts, props.view.spec.of, placeIn(props.view.facts, props.view.area));
  const effectYear = () => Math.min(lastYear(), Math.max(props.view.facts.firstYear, year()));
  return (
    <>
      <figure class="projection__figure">
        <figcaption class="projection__caption">
          {captionOfScale(props.view, props.package, i18n)} · {placeName(props.view, props.package, i18n)}{" "}
          <Show when={props.view.isMadeUp}>
            <Illustrative label={t("app.illustrative")} />
          </Show>
        </figcaption>
        <FanChart
          data={fan()}
          label={props.summary}
          height={300}
          year={year()}
          isOlder={props.view.isOlder}
          words={{ level: (value) => levelValue(f, unit(), value), year: f.year }}
          onYear={props.onYear}
        />
        <Readings year={year()} readings={readView(props.view, props.isWithoutShown, year(), i18n)} />
        <p class="fine">
          {t("projection.bands")}{" "}
          <Show when={props.view.singles.length > 0}>
            {t("ahead.planning.single", { count: props.view.singles.length })}{" "}
          </Show>
          <span class="projection__point">{t("projection.point")}</span>
        </p>
      </figure>
      <Show when={effect()}>
        {(shown) => (
          <figure class="projection__figure">
            <figcaption class="projection__caption">
              <h2 class="projection__effect">{t("projection.effectHeading")}</h2>
              {t(`projection.effectLead.${props.view.spec.effect ?? "jobs"}`)}
            </figcaption>
            <FanChart
              data={shown()}
              label={t(`projection.effectLead.${props.view.spec.effect ?? "jobs"}`)}
              height={170}
              year={effectYear()}
              isOlder={props.view.isOlder}
              words={{ level: (value) => levelValue(f, "people", value), year: f.year }}
              onYear={props.onYear}
            />
            <Readings year={effectYear()} readings={readEffect(props.view, effectYear(), i18n)} />
          </figure>
        )}
      </Show>
    </>
  );
}

/** What the lines stand for, with their figures in one year. */
function Readings(props: { readonly year: number; readonly readings: readonly Reading[] }): JSX.Element {
  const { f } = useI18n();
  return (
    <dl class="projection__readings">
      <Index each={props.readings}>
        {(reading) => (
          <div class="projection__reading">
            <dt>
              <span class="projection__key" data-look={reading().look} />
              {reading().name}, {f.year(reading().year)}
            </dt>
            <dd>{reading().text}</dd>
          </div>
        )}
      </Index>
    </dl>
  );
}
