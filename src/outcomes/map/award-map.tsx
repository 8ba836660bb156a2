import { createMemo, createSignal, type JSX, Match, onCleanup, onMount, Show, Switch } from "solid-js";
import { fileFormats } from "../../figure/figure.ts";
import { SaveButtons } from "../../figure/save-buttons.tsx";
import { TableView } from "../../figure/table-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { provenanceNote } from "../../i18n/provenance-note.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { createRowSearch } from "../../ui/row-search.tsx";
import type { Size } from "./camera.ts";
import type { CameraControl } from "./create-camera.ts";
import { loadShapes } from "./load-shapes.ts";
import { mapFigure } from "./map-figure.ts";
import { MapFrame } from "./map-frame.tsx";
import { MapLegend } from "./map-legend.tsx";
import { mostRadius } from "./map-picture.ts";
import { mapScene } from "./map-scene.ts";
import { mapSummary, spreadSummary } from "./map-summary.ts";
import { type MapSorting, mapTable, sortable, sortRows } from "./map-table.ts";
import type { MapView } from "./map-view.ts";
import { PlaceDetails } from "./place-details.tsx";
import { PlaceList } from "./place-list.tsx";
import type { Shapes } from "./shapes.ts";
import "./award-map.css";
import "../../figure/figure-foot.css";

export interface AwardMapProps {
  /** With the names to show. */
  readonly package: ProgrammePackage;
  readonly view: MapView;
  /** Id of the area in hand. */
  readonly area: string;
  readonly namesHidden: boolean;
  /** The map is shown although names are hidden. */
  readonly isDespiteHiding: boolean;
  onDespiteHiding(isShown: boolean): void;
  /** An area was chosen: it comes in hand. */
  onArea(area: string): void;
  /** Why does the area get what it gets? */
  onWhy(area: string): void;
}

type Loading =
  | { readonly status: "loading" | "failed" }
  | { readonly status: "ready"; readonly shapes: Shapes };

/** Awards on the map of Sweden's municipalities, with the same figures as a list, a table and files. */
export function AwardMap(props: AwardMapProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const view = () => props.view;
  const summary = createMemo(() => mapSummary(view(), i18n));
  const isMapShown = () => !props.namesHidden || props.isDespiteHiding;

  const [sorting, setSorting] = createSignal<MapSorting>({ by: "name", isDown: false });
  const rows = createMemo(() => sortRows(view(), sorting(), !props.namesHidden, i18n));
  // Arrow keys go through the list: what they come to stays where it is.
  const search = createRowSearch(
    rows,
    ({ name }) => name,
    () => false,
  );
  const sortBy = (by: string) =>
    setSorting((last) => ({
      by,
      isDown: last.by === by ? !last.isDown : by !== "name" && by !== "code",
    }));

  const current = createMemo(
    () => view().rows.find((row) => row.areas.some((area) => area.id === props.area)) ?? null,
  );
  const [pointed, setPointed] = createSignal<string | null>(null);
  const choose = (code: string) => {
    const row = view().rows.find((each) => each.code === code);
    const first = row?.areas.find((area) => area.isCovered) ?? row?.areas[0];
    if (first !== undefined && row?.code !== current()?.code) props.onArea(first.id);
  };

  const [loading, setLoading] = createSignal<Loading>({ status: "loading" });
  let isOpen = true;
  onCleanup(() => {
    isOpen = false;
  });
  const load = () => {
    setLoading({ status: "loading" });
    loadShapes().then(
      (shapes) => isOpen && setLoading({ status: "ready", shapes }),
      () => isOpen && setLoading({ status: "failed" }),
    );
  };
  onMount(load);
  const shapes = createMemo(() => {
    const state = loading();
    return state.status === "ready" && isMapShown() ? state.shapes : undefined;
  });

  const [camera, setCamera] = createSignal<{ control: CameraControl; size: () => Size }>();
  const see = (code: string) => {
    const shape = shapes()?.byCode.get(code);
    if (shape !== undefined) camera()?.control.see(shape.x, shape.y);
  };
  const most = () => mostRadius(view(), camera()?.size() ?? { width: 600, height: 480 });
  const picture = () => {
    const [outlines, shown] = [shapes(), camera()];
    if (outlines === undefined || shown === undefined) return undefined;
    const seen = { camera: shown.control.camera(), size: shown.size() };
    return {
      label: summary(),
      draw: (width: number) => mapScene(view(), outlines, seen, i18n, width),
    };
  };

  return (
    <div class="award-map">
      <Show when={props.namesHidden && props.isDespiteHiding}>
        <p class="award-map__notice">
          {t("map.givesAway")}{" "}
          <button type="button" class="button button--link" onClick={() => props.onDespiteHiding(false)}>
            {t("map.hideMap")}
          </button>
        </p>
      </Show>
      <div class="award-map__body">
        <Show when={isMapShown()}>
          <MapLegend view={view()} most={most()} text={camera()?.size().text ?? 1} />
        </Show>
        <Switch>
          <Match when={!isMapShown()}>
            <div class="map-frame map-frame--empty">
              <p>{t("map.hidden")}</p>
              <button type="button" class="button" onClick={() => props.onDespiteHiding(true)}>
                {t("map.showAnyway")}
              </button>
            </div>
          </Match>
          <Match when={shapes()}>
            {(outlines) => (
              <MapFrame
                view={view()}
                shapes={outlines()}
                summary={summary()}
                current={current()?.code ?? null}
                pointed={pointed()}
                onPoint={setPointed}
                onChoose={choose}
                onCamera={(control, size) => setCamera({ control, size })}
              />
            )}
          </Match>
          <Match when={loading().status === "loading"}>
            <div class="map-frame map-frame--empty" role="status">
              {t("map.loading")}
            </div>
          </Match>
          <Match when={loading().status === "failed"}>
            <div class="map-frame map-frame--empty" role="alert">
              <p>{t("map.failed")}</p>
              <button type="button" class="button" onClick={load}>
                {t("map.again")}
              </button>
            </div>
          </Match>
        </Switch>
        <div class="award-map__side">
          <div>
            {search.field}
            <PlaceList
              view={view()}
              rows={search.found()}
              current={current()?.code ?? null}
              pointed={pointed()}
              onPoint={(code) => {
                setPointed(code);
              }}
              onChoose={(code) => {
                choose(code);
                see(code);
              }}
            />
          </div>
          <Show when={current()}>{(row) => <PlaceDetails row={row()} onWhy={props.onWhy} />}</Show>
        </div>
      </div>
      <p class="award-map__summary">{spreadSummary(view(), i18n)}</p>
      <details class="award-map__table">
        <summary>{t("map.table")}</summary>
        <TableView
          table={mapTable(view(), !props.namesHidden, i18n, rows(), current()?.code)}
          caption={t("map.caption")}
          areas={{ most: Number.POSITIVE_INFINITY }}
          sorting={{ ...sorting(), columns: sortable, onSort: sortBy }}
        />
      </details>
      <div class="figure-foot figure-foot--ruled">
        <div class="fine">
          <p>
            {t(`app.payouts.note.${provenanceNote(view(), props.package.programme)}`)}{" "}
            {view().rows.some((row) => row.areas.length > 1) ? t("map.several") : ""}
          </p>
          <p>{t("map.attribution")}</p>
        </div>
        <SaveButtons
          title={t("map.heading")}
          formats={picture() === undefined ? ["csv", "xlsx"] : fileFormats}
          figure={() => mapFigure(view(), !props.namesHidden, picture(), props.package, i18n)}
        />
      </div>
    </div>
  );
}
