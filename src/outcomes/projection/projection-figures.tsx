import { createMemo, createSignal, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { captionOf, viewColumns, viewRows } from "./projection-table.ts";
import type { ProjectionView } from "./projection-view.ts";

/** The picture's figures as a table, a row per year; opened by those who want it. */
export function ProjectionFigures(props: {
  readonly view: ProjectionView;
  readonly package: ProgrammePackage;
}): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const [isOpen, setOpen] = createSignal(false);
  const columns = createMemo(() => viewColumns(props.view, i18n));
  return (
    <details
      class="projection__fold"
      data-older={props.view.isOlder}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{t("projection.table.open")}</summary>
      <Show when={isOpen()}>
        <DataTable
          caption={captionOf(props.view, props.package, i18n)}
          columns={[
            { id: "year", title: t("projection.table.year"), isNumber: false, canSort: false },
            ...columns().map(({ id, title }) => ({ id, title, isNumber: true, canSort: false })),
          ]}
          rows={viewRows(props.view, columns(), i18n)}
          sortedBy="year"
          sortedDown={false}
        />
      </Show>
    </details>
  );
}
