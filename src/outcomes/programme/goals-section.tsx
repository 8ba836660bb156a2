import { createMemo, type JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Place } from "../../model/place.ts";
import type { ParameterId } from "../../model/project/parameters.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { Sections } from "../../programmes/parts/sections.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { Section } from "../../ui/section.tsx";
import { FactView } from "./fact-view.tsx";
import { goalAreaFigures } from "./goal-area-figures.ts";
import { GoalSplitControl } from "./goal-split-control.tsx";

/** How each area's money was divided over goals, as bars and as every figure in the source's words. */
export function GoalsSection(props: {
  readonly goals: NonNullable<Sections["goalAreas"]>;
  readonly package: ProgrammePackage;
  readonly scenario: Scenario;
  onShare(place: Place, parameter: ParameterId, share: number, gesture: string): void;
}): JSX.Element {
  const i18n = useI18n();
  const figures = createMemo(() => goalAreaFigures(props.goals, props.package, i18n));
  return (
    <Section id="goals" title={i18n.dictionary().programme.sections.goals}>
      <FactView figure={figures().bars} />
      <GoalSplitControl
        goals={props.goals}
        scenario={props.scenario}
        package={props.package}
        onShare={props.onShare}
      />
      <FactView figure={figures().figures} />
    </Section>
  );
}
