import { createMemo, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { FactNotice, FactSection } from "./fact-section.tsx";
import { FactTableView } from "./fact-table-view.tsx";
import { dividedTable, grantTable, type Projects } from "./grant-tables.ts";
import { projectTable } from "./project-table.ts";

/** Grants by recipient and field, what was planned for the projects, and every project with a loud warning. */
export function ProjectsSection(props: {
  readonly projects: Projects;
  readonly package: ProgrammePackage;
  readonly namesHidden: boolean;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().programme;
  const grants = createMemo(() => grantTable(props.projects, props.package, i18n));
  const divided = createMemo(() => dividedTable(props.projects, props.package, i18n));
  const all = createMemo(() => projectTable(props.projects, props.package, props.namesHidden, i18n));
  return (
    <FactSection id="projects" title={t().sections.projects}>
      <FactTableView table={grants()} package={props.package} />
      <Show when={divided()}>{(table) => <FactTableView table={table()} package={props.package} />}</Show>
      <FactNotice title={t().projects.warning} text={i18n.text(props.projects.note)} />
      <FactTableView table={all()} package={props.package} />
    </FactSection>
  );
}
