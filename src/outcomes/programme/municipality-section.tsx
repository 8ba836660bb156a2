import { createMemo, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Allocation } from "../../model/allocation.ts";
import type { Rule } from "../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { Section } from "../../ui/section.tsx";
import { FoldedFact } from "./folded-fact.tsx";
import { municipalityFigure, municipalityView, tellsMore } from "./municipality-figure.ts";

/** Municipality by municipality: what was received, advanced, usable, lost and new. */
export function MunicipalitySection(props: {
  readonly rule: Rule;
  readonly scenario: Scenario;
  readonly allocation: Allocation;
  readonly package: ProgrammePackage;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().programme;
  const view = createMemo(() =>
    municipalityView(props.rule, props.scenario, props.allocation, props.package),
  );
  const figure = createMemo(() => municipalityFigure(view(), props.allocation, props.package, i18n));
  return (
    <Show when={tellsMore(view()) && figure()}>
      {(shown) => (
        <Section id="municipalities" title={t().sections.municipalities} sentences={shown().words}>
          <FoldedFact
            figure={shown()}
            summary={t().municipalities.all({ count: i18n.f.integer(view().rows.length) })}
          />
        </Section>
      )}
    </Show>
  );
}
