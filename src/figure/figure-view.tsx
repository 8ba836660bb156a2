import { children, createSignal, For, type JSX, type ParentProps, Show } from "solid-js";
import { useI18n } from "../i18n/i18n.tsx";
import { isAsked } from "../ui/asked-part.ts";
import { Illustrative } from "../ui/illustrative.tsx";
import { Newest } from "../ui/newest.ts";
import { type Figure, formatsOf } from "./figure.ts";
import { PictureView } from "./picture-view.tsx";
import { SaveButtons } from "./save-buttons.tsx";
import { hasStepTable, inStep } from "./step-table.ts";
import { type TableSorting, TableView } from "./table-view.tsx";
import "./figure-foot.css";
import "./figure-view.css";

export type FigureViewProps = ParentProps<{
  readonly figure: Figure;
  /** Above the table, in place of its title. */
  readonly caption?: string;
  readonly sorting?: TableSorting;
  /** The table is shown without its picture: its rows have their bars, or the picture is beside it. */
  readonly isTableAlone?: boolean;
  /** Its rows are areas, as in `TableView`. */
  readonly areas?: { readonly most: number };
  /** That it is made up is said once for all that stands together. */
  readonly isMadeUpSaid?: boolean;
  /** Makes the first cell of each row a button. */
  onChoose?(row: string): void;
}>;

/** A figure: its picture (`children` where the page has one of its own) with the table folded away under it, or the table alone; then what must be known of it and the ways to save it. */
export function FigureView(props: FigureViewProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const isAskedFor = () => isAsked(props.figure.part ?? props.figure.id);
  const isStepTable = () => isAskedFor() && hasStepTable();
  const drawn = children(() =>
    props.isTableAlone || isStepTable() ? undefined : (props.children ?? <Drawn figure={props.figure} />),
  );
  // Hundreds of rows that are not looked at would be made again with every change.
  const [isOpen, setOpen] = createSignal(false);
  const isMadeUp = () => props.figure.provenance === "illustrative";
  const table = () => (
    <TableView
      table={isAskedFor() ? inStep(props.figure.table) : props.figure.table}
      isMadeUp={isMadeUp()}
      {...(props.caption === undefined || isStepTable() ? {} : { caption: props.caption })}
      {...(props.sorting === undefined ? {} : { sorting: props.sorting })}
      {...(props.areas === undefined ? {} : { areas: props.areas })}
      {...(props.onChoose === undefined ? {} : { onChoose: props.onChoose })}
    />
  );
  return (
    <figure class="figure" data-table={props.figure.id} data-asked={isAskedFor() ? "" : undefined}>
      <Show when={drawn()} fallback={table()}>
        {/* Alone in a lesson it lacks the heading that it stands under otherwise. */}
        <Show when={isAskedFor() && props.figure.picture?.isTitled !== true}>
          <p class="figure__title">{props.figure.title}</p>
        </Show>
        {drawn()}
        <details class="figure__fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t("figure.asTable")}</summary>
          <Show when={isOpen()}>{table()}</Show>
        </details>
      </Show>
      <figcaption class="figure-foot">
        <div class="fine">
          <For each={props.figure.notes}>{(note) => <p>{note}</p>}</For>
          <Show when={isMadeUp() && !props.isMadeUpSaid}>
            <p>
              <Illustrative label={t("app.illustrative")} /> {t("figure.madeUp")}
            </p>
          </Show>
        </div>
        <SaveButtons
          title={props.figure.title}
          formats={formatsOf(props.figure)}
          figure={() => props.figure}
        />
      </figcaption>
    </figure>
  );
}

function Drawn(props: { readonly figure: Figure }): JSX.Element {
  return (
    <Newest of={props.figure.picture}>
      {(picture) => <PictureView label={picture().label} draw={(width) => picture().draw(width)} />}
    </Newest>
  );
}
