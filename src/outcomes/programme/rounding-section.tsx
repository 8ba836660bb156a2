import { createMemo, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Programme } from "../../model/programme.ts";
import type { Rule } from "../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { Section } from "../../ui/section.tsx";
import { FactView } from "./fact-view.tsx";
import { roundingView } from "./rounding-view.ts";

/** What rounding in the source leaves open of every award. `programme`: with the user's changes. */
export function RoundingSection(props: {
  readonly rule: Rule;
  readonly programme: Programme;
  readonly package: ProgrammePackage;
}): JSX.Element {
  const i18n = useI18n();
  const view = createMemo(() => roundingView(props.rule, props.programme, props.package, i18n));
  return (
    <Section id="rounding" title={i18n.dictionary().programme.sections.rounding}>
      <p>
        <For each={view().sentences}>{(sentence) => <>{sentence} </>}</For>
      </p>
      <Show when={view().figure}>{(figure) => <FactView figure={figure()} />}</Show>
    </Section>
  );
}
