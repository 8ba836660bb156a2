import { type JSX, Show } from "solid-js";
import { LegendView } from "../../figure/legend-view.tsx";
import { SceneView } from "../../figure/scene-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import {
  baselineEntry,
  circleKeyScene,
  hasBaseline,
  keyHeading,
  partEntry,
  shadeEntries,
} from "./map-key.ts";
import { hasParts } from "./map-marks.ts";
import type { MapView } from "./map-view.ts";

/** What the circles or the shades stand for. `most`: radius of the largest circle in the picture; `text`: how much larger letters are than usual. */
export function MapLegend(props: {
  readonly view: MapView;
  readonly most: number;
  readonly text: number;
}): JSX.Element {
  const i18n = useI18n();
  const sums = () => i18n.f.list(props.view.keySek.map((sek) => i18n.f.sekMillions(sek)));
  const entries = () => [
    ...(hasParts(props.view) ? [partEntry(i18n)] : []),
    ...(hasBaseline(props.view) ? [baselineEntry(i18n)] : []),
  ];
  return (
    <section class="map-legend" aria-label={i18n.t("map.key")}>
      <p class="map-legend__heading">{keyHeading(props.view, i18n)}</p>
      <Show
        when={props.view.mode === "symbol"}
        fallback={<LegendView entries={shadeEntries(props.view, i18n)} />}
      >
        <SceneView
          scene={circleKeyScene(props.view, props.most / props.text, i18n)}
          label={sums()}
          zoom={props.text}
        />
        <LegendView entries={entries()} />
      </Show>
    </section>
  );
}
