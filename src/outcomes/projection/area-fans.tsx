import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import { miniFanScene } from "../../figure/mini-fan.ts";
import { SceneView } from "../../figure/scene-view.tsx";
import { areaNoun } from "../../i18n/area-noun.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Projection } from "../../model/project/projection.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { ProjectedSeries } from "../../session/view-state.ts";
import { createRowSearch } from "../../ui/row-search.tsx";
import { Section } from "../../ui/section.tsx";
import { Segmented } from "../../ui/segmented.tsx";
import { areaFans, commonScale, ownScale } from "./area-fans-view.ts";
import { shortValue } from "./say-values.ts";
import { specs } from "./shown-series.ts";

export interface AreaFansProps {
  /** With the names to show. */
  readonly package: ProgrammePackage;
  readonly projection: Projection | undefined;
  readonly isOlder: boolean;
  readonly series: ProjectedSeries;
  readonly isWithoutShown: boolean;
  /** The area shown above; null is all together. */
  readonly area: string | null;
  onArea(area: string): void;
}

/** So many are shown before more are asked for. */
const few = 24;

/** The same series in every area, small; a click shows one above. */
export function AreaFans(props: AreaFansProps): JSX.Element {
  const i18n = useI18n();
  const { t, f } = i18n;
  const noun = () => areaNoun(props.package, i18n.locale());
  const [isWhole, setWhole] = createSignal(false);
  const [scale, setScale] = createSignal<"same" | "own">("same");
  const fans = createMemo(() =>
    props.projection === undefined ? [] : areaFans(props.projection, props.series, props.package),
  );
  const search = createRowSearch(
    fans,
    ({ name }) => name,
    ({ id }) => id === props.area,
  );
  const found = search.found;
  const shown = createMemo(() => (isWhole() ? found() : found().slice(0, few)));
  const byId = createMemo(() => new Map(shown().map((fan) => [fan.id, fan])));
  const common = createMemo(() => commonScale(fans(), specs[props.series].unit));
  const say = (value: number | undefined) => shortValue(f, specs[props.series].unit, value ?? Number.NaN);
  return (
    <Show when={fans().length > 1}>
      <Section
        isFolding
        id="each"
        title={t("projection.each.heading", { noun: noun() })}
        sentences={[t("projection.each.lead", { measured: t(`projection.measured.${props.series}`) })]}
      >
        <div class="area-fans" data-older={props.isOlder}>
          <div class="area-fans__tools">
            {search.field}
            <Segmented
              label={t("projection.each.scale")}
              options={[
                { value: "same", label: t("projection.each.scales.same") },
                { value: "own", label: t("projection.each.scales.own") },
              ]}
              value={scale()}
              onChange={setScale}
            />
          </div>
          <ul class="area-fans__list plain-list">
            <For each={[...byId().keys()]}>
              {(id) => (
                <Show when={byId().get(id)}>
                  {(fan) => {
                    const at = () => fan().rows.p50.length - 1;
                    return (
                      <li class="area-fans__item">
                        <button
                          type="button"
                          class="area-fans__button"
                          aria-pressed={id === props.area}
                          onClick={() => props.onArea(id)}
                        >
                          <span class="area-fans__name">{fan().name}</span>
                          <SceneView
                            scene={miniFanScene({
                              ...fan().rows,
                              money: fan().money,
                              other: props.isWithoutShown ? fan().without : null,
                              scale:
                                scale() === "same" ? common() : ownScale(fan(), specs[props.series].unit),
                            })}
                          />
                          <span class="area-fans__value">
                            {say(fan().rows.p50[at()])}
                            <span class="hidden-visually">
                              {t("projection.each.one", {
                                year: f.year(fan().rows.firstYear + at()),
                                p5: say(fan().rows.p5[at()]),
                                p95: say(fan().rows.p95[at()]),
                              })}
                            </span>
                          </span>
                        </button>
                      </li>
                    );
                  }}
                </Show>
              )}
            </For>
          </ul>
          <Show when={found().length > few}>
            <p class="area-fans__more">
              {t("projection.each.shown", {
                shown: f.integer(shown().length),
                all: f.integer(found().length),
              })}{" "}
              <button type="button" class="button button--link" onClick={() => setWhole(!isWhole())}>
                {isWhole()
                  ? t("projection.each.showFewer")
                  : t("projection.each.showAll", { count: f.integer(found().length) })}
              </button>
            </p>
          </Show>
        </div>
      </Section>
    </Show>
  );
}
