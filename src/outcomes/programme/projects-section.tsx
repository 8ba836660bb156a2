import { createMemo, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { Section } from "../../ui/section.tsx";
import { CaseworkBlock } from "./casework-block.tsx";
import { continuingFigure } from "./continuing-figure.ts";
import { FactNotice } from "./fact-notice.tsx";
import { FactView } from "./fact-view.tsx";
import { dividedFigure, grantFigure, type Projects } from "./grant-figures.ts";
import { NetExitsBlock } from "./net-exits-block.tsx";
import type { OwnNumbers } from "./own-numbers.ts";
import { projectFigure } from "./project-figure.ts";
import { ShareControl } from "./share-control.tsx";

/** Grants by recipient and field, what was planned for the projects, and every project with a loud warning. */
export function ProjectsSection(props: {
  readonly projects: Projects;
  readonly package: ProgrammePackage;
  readonly namesHidden: boolean;
  readonly scenario: Scenario;
  /** How much of what was planned to go on came true, 0-1. */
  readonly plansKept: number;
  readonly numbers: OwnNumbers;
  onNumber(name: string, value: number, gesture?: string): void;
  onPlansKept(share: number, gesture: string): void;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().programme;
  const grants = createMemo(() => grantFigure(props.projects, props.package, i18n));
  const divided = createMemo(() => dividedFigure(props.projects, props.package, i18n));
  const continuing = createMemo(() => continuingFigure(props.projects, props.scenario, props.package, i18n));
  const all = createMemo(() => projectFigure(props.projects, props.package, props.namesHidden, i18n));
  return (
    <Section id="projects" title={t().sections.projects}>
      <FactView figure={grants()} />
      <Show when={divided()}>{(figure) => <FactView figure={figure()} />}</Show>
      <Show when={continuing()}>
        {(figure) => (
          <>
            <ShareControl
              label={t().projects.plansKept}
              value={props.plansKept}
              origin={1}
              valueText={i18n.f.percent(props.plansKept)}
              onChange={props.onPlansKept}
            />
            <p aria-live="polite">{figure().words.join(" ")}</p>
            <FactView figure={figure()} />
          </>
        )}
      </Show>
      <FactNotice title={t().projects.warning} text={i18n.text(props.projects.note)} />
      <FactView figure={all()} />
      <NetExitsBlock
        projects={props.projects}
        package={props.package}
        namesHidden={props.namesHidden}
        numbers={props.numbers}
        onNumber={props.onNumber}
      />
      <Show when={props.projects.casework}>
        {(casework) => (
          <CaseworkBlock
            casework={casework()}
            package={props.package}
            numbers={props.numbers}
            onNumber={props.onNumber}
          />
        )}
      </Show>
    </Section>
  );
}
