import { type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { PlainTable } from "../../tables/table.ts";
import { csvType, tableCsv } from "../../tables/table-csv.ts";
import { drawingSvg, drawingWidth } from "../../ui/drawing-svg.ts";
import { Icon } from "../../ui/icon.tsx";
import { lightColours } from "../../ui/light-colours.ts";
import { pngOf } from "../../ui/png-of.ts";
import { saveFile } from "../../ui/save-file.ts";
import type { Drawing } from "../../ui/shapes.ts";

/** Saves a picture of the comparison, and the figures behind it, as files that say what they are. */
export function FileActions(props: {
  /** Part of the files' names. */
  readonly name: string;
  /** Above the picture's title. */
  readonly over: string;
  table(): PlainTable;
  draw?: ((width: number) => Drawing) | undefined;
}): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const saveCsv = () => {
    const csv = tableCsv(props.table(), i18n.locale());
    saveFile(`utfall-${props.name}.csv`, new Blob([csv], { type: csvType }));
  };
  const savePng = async (draw: (width: number) => Drawing) => {
    const { title, notes } = props.table();
    const svg = drawingSvg(draw(drawingWidth), { over: props.over, title, notes }, lightColours());
    saveFile(`utfall-${props.name}.png`, await pngOf(svg));
  };
  return (
    <div class="compare__actions">
      <Show when={props.draw}>
        {(draw) => (
          <button type="button" class="button button--quiet" onClick={() => savePng(draw())}>
            <Icon name="down" />
            {t("compare.png")}
          </button>
        )}
      </Show>
      <button type="button" class="button button--quiet" onClick={saveCsv}>
        <Icon name="down" />
        {t("compare.csv")}
      </button>
    </div>
  );
}
