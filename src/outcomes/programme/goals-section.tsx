import { createMemo, type JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { Sections } from "../../programmes/parts/sections.ts";
import { Section } from "../../ui/section.tsx";
import { FactView } from "./fact-view.tsx";
import { goalAreaFigures } from "./goal-area-figures.ts";

/** How each area's money was divided over goals, as bars and as every figure in the source's words. */
export function GoalsSection(props: {
  readonly goals: NonNullable<Sections["goalAreas"]>;
  readonly package: ProgrammePackage;
}): JSX.Element {
  const i18n = useI18n();
  const figures = createMemo(() => goalAreaFigures(props.goals, props.package, i18n));
  return (
    <Section id="goals" title={i18n.dictionary().programme.sections.goals}>
      <FactView figure={figures().bars} />
      <FactView figure={figures().figures} />
    </Section>
  );
}
