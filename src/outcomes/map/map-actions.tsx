import { type JSX, Show } from "solid-js";
import type { Picture } from "../../figure/picture.ts";
import { picturePng, pictureSvg } from "../../figure/picture-file.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { csvType, tableCsv } from "../../tables/table-csv.ts";
import { Icon } from "../../ui/icon.tsx";
import { saveFile } from "../../ui/save-file.ts";
import type { MapView } from "./map-view.ts";
import { mapWords } from "./map-words.ts";
import { plainMap } from "./plain-map.ts";

export interface MapActionsProps {
  readonly view: MapView;
  readonly summary: string;
  /** What differs from the baseline, in sentences for the saved files. */
  readonly changes: string;
  readonly package: ProgrammePackage;
  readonly namesHidden: boolean;
  /** Undefined while no map is shown. */
  readonly picture: Picture | undefined;
}

/** Saves the map as a picture, and the figures behind it, as files that say what they are. */
export function MapActions(props: MapActionsProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const name = (ending: string) => `utfall-${props.package.about.id}-${t("map.file")}.${ending}`;
  const words = () => mapWords(props.view, props.summary, props.changes, props.package, i18n);
  const saveSvg = async (picture: Picture) =>
    saveFile(name("svg"), new Blob([await pictureSvg(picture, words())], { type: "image/svg+xml" }));
  const savePng = async (picture: Picture) => {
    saveFile(name("png"), await picturePng(picture, words()));
  };
  const saveCsv = () => {
    const table = plainMap(props.view, props.summary, props.changes, props.package, !props.namesHidden, i18n);
    saveFile(name("csv"), new Blob([tableCsv(table, i18n.locale())], { type: csvType }));
  };
  return (
    <div class="map-actions">
      <Show when={props.picture}>
        {(picture) => (
          <>
            <button type="button" class="button button--quiet" onClick={() => savePng(picture())}>
              <Icon name="down" />
              {t("map.png")}
            </button>
            <button type="button" class="button button--quiet" onClick={() => saveSvg(picture())}>
              <Icon name="down" />
              {t("map.svg")}
            </button>
          </>
        )}
      </Show>
      <button type="button" class="button button--quiet" onClick={saveCsv}>
        <Icon name="down" />
        {t("map.csv")}
      </button>
    </div>
  );
}
