import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import { SaveButtons } from "../../../figure/save-buttons.tsx";
import { hasStepTable, inStep } from "../../../figure/step-table.ts";
import { fileValue, type Row, type Table } from "../../../figure/table.ts";
import { TableView } from "../../../figure/table-view.tsx";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { isAsked } from "../../../ui/asked-part.ts";
import { Illustrative } from "../../../ui/illustrative.tsx";
import { Newest } from "../../../ui/newest.ts";
import { areasAheadFigure, areasAheadFinding, areasAheadNotes } from "./areas-ahead-figure.ts";
import { type AreasAhead, areasAheadTable } from "./areas-ahead-table.ts";
import "../../../figure/figure-foot.css";
import "./areas-ahead.css";

export interface AreasAheadSectionProps extends AreasAhead {
  readonly package: ProgrammePackage;
  /** How many draws are to be computed: with fewer, shares are first ones. */
  readonly wanted: number;
  /** The draws are from before the latest change. */
  readonly isOlder: boolean;
  onArea?(area: string): void;
}

/** So many rows are shown before more are asked for. */
const few = 24;

const ordered = (rows: readonly Row[], at: number): Row[] => {
  const value = ({ cells }: Row) => fileValue(cells[at] ?? null);
  const size = (row: Row) => {
    const found = value(row);
    return typeof found === "number" && Number.isFinite(found) ? found : Number.NEGATIVE_INFINITY;
  };
  return at === 0 ? [...rows] : [...rows].sort((a, b) => size(b) - size(a));
};

/** Every area's years ahead on one row, ordered by what one asks for. */
export function AreasAheadSection(props: AreasAheadSectionProps): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().ahead;
  const [by, setBy] = createSignal("area");
  const whole = createMemo(() => areasAheadTable(props, props.package, i18n));
  const isStepTable = () => isAsked("areasAhead") && hasStepTable();
  const areas = () => whole().rows.filter(({ isTotal }) => !isTotal);
  const table = createMemo((): Table => {
    const at = whole().columns.findIndex(({ id }) => id === by());
    return { ...whole(), rows: [...ordered(areas(), at), ...whole().rows.filter(({ isTotal }) => isTotal)] };
  });
  const finding = createMemo(() =>
    props.projection === null ? t().waiting : areasAheadFinding(props, props.package, i18n),
  );
  return (
    <section
      class="areas-ahead"
      data-section="areasAhead"
      data-asked={isAsked("areasAhead") ? "" : undefined}
      data-older={props.isOlder}
    >
      <p class="areas-ahead__finding">
        {finding()}{" "}
        <Show when={props.projection?.facts.provenance === "illustrative"}>
          <Illustrative label={i18n.t("app.illustrative")} />
        </Show>
      </p>
      <TableView
        table={isStepTable() ? inStep(table()) : table()}
        areas={{ most: few }}
        sorting={{
          by: by(),
          isDown: by() !== "area",
          // A step shows what it asks about, in an order of its own.
          columns: isStepTable() ? [] : whole().columns.map(({ id }) => id),
          onSort: setBy,
        }}
        {...(props.onArea === undefined ? {} : { onChoose: props.onArea })}
      />
      <div class="figure-foot">
        <div class="fine">
          <Show when={props.projection !== null && props.projection.draws < props.wanted}>
            <p>
              {t().refining({
                draws: i18n.f.integer(props.projection?.draws ?? 0),
                of: i18n.f.integer(props.wanted),
              })}
            </p>
          </Show>
          <Newest of={props.projection}>
            {(projection) => (
              <For each={areasAheadNotes(projection(), props.isCompared, props.package, i18n)}>
                {(note) => <p>{note}</p>}
              </For>
            )}
          </Newest>
        </div>
        <Newest of={props.projection}>
          {(projection) => (
            <SaveButtons
              title={whole().title}
              formats={["csv", "xlsx"]}
              figure={() => areasAheadFigure({ ...props, projection: projection() }, props.package, i18n)}
            />
          )}
        </Newest>
      </div>
    </section>
  );
}
