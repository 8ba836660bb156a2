import type { JSX } from "solid-js";
import { picturePng } from "../../figure/picture-file.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { ProjectionState } from "../../session/projection/create-projection.ts";
import type { ProjectionSettings } from "../../session/view-state.ts";
import { csvType, tableCsv } from "../../tables/table-csv.ts";
import { Icon } from "../../ui/icon.tsx";
import { saveFile } from "../../ui/save-file.ts";
import { projectionScene } from "./projection-scene.ts";
import { plainProjection } from "./projection-table.ts";
import { type ProjectionView, projectionView } from "./projection-view.ts";
import { projectionWords } from "./projection-words.ts";

/** Saves the picture, and the figures of the series at every place, as files that say what they are. */
export function ProjectionActions(props: {
  readonly view: ProjectionView;
  readonly state: ProjectionState;
  readonly baseline: ProjectionState | null;
  readonly isWithoutShown: boolean;
  readonly summary: string;
  readonly notes: readonly string[];
  readonly changes: string;
  readonly package: ProgrammePackage;
  readonly scenario: Scenario;
  readonly settings: ProjectionSettings;
}): JSX.Element {
  const i18n = useI18n();
  const { t, f } = i18n;
  const name = (ending: string) =>
    `utfall-${props.package.about.id}-${t("projection.table.file")}-${props.view.series.toLowerCase()}.${ending}`;
  const notes = () => {
    const { firstYear, years } = props.view.facts;
    const span = `${f.year(firstYear)}–${f.year(firstYear + years - 1)}`;
    const { seed } = props.view.facts;
    return [
      t("projection.figuresOf", f.integer(props.view.draws), String(seed), span),
      ...(props.view.isOlder ? [t("projection.progress.older")] : []),
      ...props.notes,
      props.changes,
    ];
  };
  const views = () => {
    const { view, state, baseline, package: pack, scenario } = props;
    const at = (area: string | null) =>
      projectionView({ series: view.series, area }, state, baseline, pack, scenario);
    return [null, ...pack.programme.areas.map(({ id }) => id)].flatMap((area) => at(area) ?? []);
  };
  const saveCsv = () => {
    const table = plainProjection(views(), props.summary, notes(), props.package, i18n);
    saveFile(name("csv"), new Blob([tableCsv(table, i18n.locale())], { type: csvType }));
  };
  const savePng = async () => {
    const { view, isWithoutShown, summary, package: pack } = props;
    const words = projectionWords(view, { isWithoutShown, summary, notes: notes() }, pack, i18n);
    const draw = (width: number) => projectionScene(view, isWithoutShown, i18n, width);
    saveFile(name("png"), await picturePng({ label: summary, draw }, words));
  };
  return (
    <div class="payout-actions projection__actions">
      <button type="button" class="button button--quiet" onClick={savePng}>
        <Icon name="down" />
        {t("projection.png")}
      </button>
      <button
        type="button"
        class="button button--quiet"
        disabled={props.view.rows === null}
        onClick={saveCsv}
      >
        <Icon name="down" />
        {t("projection.csv")}
      </button>
    </div>
  );
}
