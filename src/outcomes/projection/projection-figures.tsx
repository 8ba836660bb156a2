import { createSignal, type JSX, Show } from "solid-js";
import { TableView } from "../../figure/table-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { yearsTable } from "./projection-table.ts";
import type { ProjectionView } from "./projection-view.ts";

/** The picture's figures as a table, a row per year; opened by those who want it. */
export function ProjectionFigures(props: {
  readonly view: ProjectionView;
  readonly package: ProgrammePackage;
}): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const [isOpen, setOpen] = createSignal(false);
  return (
    <details
      class="projection__fold"
      data-older={props.view.isOlder}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{t("projection.table.open")}</summary>
      <Show when={isOpen()}>
        <TableView table={yearsTable(props.view, props.package, i18n)} />
      </Show>
    </details>
  );
}
