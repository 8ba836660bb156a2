import { createMemo, For, type JSX, Show } from "solid-js";
import { barLegend, barScale } from "../../figure/bar-chart.ts";
import { barMarks } from "../../figure/bar-scene.ts";
import { LegendView } from "../../figure/legend-view.tsx";
import { linear } from "../../figure/scale.ts";
import { SceneView } from "../../figure/scene-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ReportPicture } from "./report.ts";

/** So many bars are kept together on one page. */
const mostOnPage = 32;

const bar = { width: 330, height: 18, thickness: 10 };

/** The payouts as bars, a line each, so that they break between lines on paper. The table below says the same. */
export function ReportBars(props: { readonly picture: ReportPicture }): JSX.Element {
  const { report } = useI18n().dictionary();
  const chart = () => props.picture.chart;
  const x = createMemo(() => linear(0, barScale(chart()).most, 1, bar.width - 1));
  return (
    <figure class="bars" data-whole={chart().rows.length <= mostOnPage} aria-label={props.picture.caption}>
      <figcaption class="bars__caption">{props.picture.caption}</figcaption>
      <LegendView entries={barLegend(chart())} />
      <div class="bars__row bars__heads" aria-hidden="true">
        <span />
        <span class="bars__axis">
          <For each={barScale(chart()).ticks}>
            {(tick) => (
              <span class="bars__tick" style={{ "inset-inline-start": `${(100 * x()(tick)) / bar.width}%` }}>
                {chart().say(tick)}
              </span>
            )}
          </For>
        </span>
        <span class="bars__number">{report.costs.columns.proposal}</span>
        <span class="bars__number">{report.costs.columns.change}</span>
      </div>
      <ol class="bars__list plain-list">
        <For each={chart().rows}>
          {(row) => (
            <li class="bars__row">
              <span class="bars__name">
                {row.name}
                <Show when={row.detail}>
                  {" "}
                  <small>{row.detail}</small>
                </Show>
              </span>
              <span class="bars__bar">
                <SceneView
                  scene={{ ...bar, marks: barMarks(row, chart(), x(), bar.height / 2, bar.thickness) }}
                />
              </span>
              <span class="bars__number">{row.value}</span>
              <span class="bars__number bars__number--soft">{row.change}</span>
            </li>
          )}
        </For>
      </ol>
      <For each={props.picture.notes}>{(note) => <p class="bars__note">{note}</p>}</For>
    </figure>
  );
}
