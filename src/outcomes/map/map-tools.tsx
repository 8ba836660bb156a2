import { type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { Segmented } from "../../ui/segmented.tsx";
import { type CameraControl, type Extent, zoomStep } from "./create-camera.ts";

/** What part of the map to show, and zoom. `hasExtents`: the areas are not the whole country. */
export function MapTools(props: {
  readonly control: CameraControl;
  readonly hasExtents: boolean;
}): JSX.Element {
  const { t } = useI18n();
  const zoom = (name: string, sign: string, factor: number) => (
    <button
      type="button"
      class="button button--icon"
      aria-label={name}
      title={name}
      onClick={() => props.control.zoom(factor)}
    >
      {sign}
    </button>
  );
  return (
    <div class="map-tools">
      <Show when={props.hasExtents}>
        <Segmented<Extent>
          label={t("map.extent")}
          options={[
            { value: "areas", label: t("map.extents.areas") },
            { value: "country", label: t("map.extents.country") },
          ]}
          value={props.control.extent()}
          onChange={(extent) => extent !== "own" && props.control.show(extent)}
        />
      </Show>
      <div class="map-tools__zoom">
        {zoom(t("map.zoomIn"), "+", zoomStep)}
        {zoom(t("map.zoomOut"), "−", 1 / zoomStep)}
      </div>
    </div>
  );
}
