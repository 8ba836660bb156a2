import { type JSX, Show } from "solid-js";
import type { Scene } from "../../figure/mark.ts";
import { picturePng } from "../../figure/picture-file.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { PlainTable } from "../../tables/table.ts";
import { csvType, tableCsv } from "../../tables/table-csv.ts";
import { Icon } from "../../ui/icon.tsx";
import { saveFile } from "../../ui/save-file.ts";

/** Saves a picture of the comparison, and the figures behind it, as files that say what they are. */
export function FileActions(props: {
  /** Part of the files' names. */
  readonly name: string;
  /** Above the picture's title. */
  readonly over: string;
  table(): PlainTable;
  /** The picture, where there is one: its title, and what is to know of it beside what the figures say. */
  readonly picture?:
    | { readonly title: string; readonly notes?: readonly string[]; draw(width: number): Scene }
    | undefined;
}): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const saveCsv = () => {
    const csv = tableCsv(props.table(), i18n.locale());
    saveFile(`utfall-${props.name}.csv`, new Blob([csv], { type: csvType }));
  };
  const savePng = async ({ title, notes = [], draw }: NonNullable<typeof props.picture>) => {
    // What stands above the picture is not said again below it.
    const below = props.table().notes.filter((note) => !props.over.startsWith(note));
    const words = { over: props.over, title, notes: [...notes, ...below] };
    const label = words.notes[0] ?? title;
    saveFile(`utfall-${props.name}.png`, await picturePng({ label, draw }, words));
  };
  return (
    <div class="compare__actions">
      <Show when={props.picture}>
        {(picture) => (
          <button type="button" class="button button--quiet" onClick={() => savePng(picture())}>
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
