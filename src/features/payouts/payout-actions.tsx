import { type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { csvType, tableCsv } from "../../tables/table-csv.ts";
import { Icon } from "../../ui/icon.tsx";
import { pngOfCanvas } from "../../ui/png-of.ts";
import { saveFile } from "../../ui/save-file.ts";
import { drawPayouts } from "./draw-payouts.ts";
import type { PayoutsView } from "./payouts-view.ts";
import { plainPayouts } from "./plain-payouts.ts";

/** Saves the picture where one is shown, and the figures behind it, as files that say what they are. */
export function PayoutActions(props: {
  readonly view: PayoutsView;
  readonly summary: string;
  /** What differs from the baseline, in sentences for the saved files. */
  readonly changes: string;
  readonly package: ProgrammePackage;
  /** Beside a table there is no picture to save. */
  readonly figuresOnly?: boolean;
}): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const name = (ending: string) => `utfall-${props.package.about.id}-${t("app.payouts.file")}.${ending}`;
  const saveCsv = () => {
    const table = plainPayouts(props.view, props.summary, props.changes, props.package, i18n);
    saveFile(name("csv"), new Blob([tableCsv(table, i18n.locale())], { type: csvType }));
  };
  const savePng = async () => {
    await document.fonts.ready;
    const picture = drawPayouts(props.view, props.summary, props.changes, props.package, i18n);
    saveFile(name("png"), await pngOfCanvas(picture));
  };
  return (
    <div class="payout-actions">
      <Show when={!props.figuresOnly}>
        <button type="button" class="button button--quiet" onClick={savePng}>
          <Icon name="down" />
          {t("app.payouts.png")}
        </button>
      </Show>
      <button type="button" class="button button--quiet" onClick={saveCsv}>
        <Icon name="down" />
        {t("app.payouts.csv")}
      </button>
    </div>
  );
}
