import type { JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Rule } from "../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { Sections } from "../../programmes/parts/sections.ts";
import type { Scenario, Workspace } from "../../scenario/scenario.ts";
import { Section } from "../../ui/section.tsx";
import { PayerForm } from "../payer-form.tsx";
import { FactNotice } from "./fact-notice.tsx";
import { ideaWords } from "./origin-words.ts";

/** Which causes and payers the source names, the scenario's kronor for them, and the way to what they come to. */
export function BreakEvenSection(props: {
  readonly section: NonNullable<Sections["breakEven"]>;
  readonly package: ProgrammePackage;
  readonly scenario: Scenario;
  readonly rule: Rule;
  change(command: (workspace: Workspace) => Workspace, gesture?: string): void;
  onOpen(): void;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().programme;
  const listed = (titled: readonly { readonly title: Parameters<typeof i18n.text>[0] }[]) =>
    i18n.f.list(titled.map(({ title }) => i18n.text(title)));
  return (
    <Section isFolding id="breakEven" title={t().sections.breakEven} mark={t().ownInputMark}>
      <FactNotice title={t().ownInputMark} text={i18n.text(props.section.note)} />
      <p>
        {t().breakEven.lead({ causes: listed(props.section.causes), payers: listed(props.section.payers) })}
      </p>
      <details>
        <summary>{i18n.t("payers.form.open")}</summary>
        <PayerForm
          package={props.package}
          scenario={props.scenario}
          rule={props.rule}
          change={(command, gesture) => props.change(command, gesture)}
        />
      </details>
      <p>
        <button type="button" class="button" onClick={() => props.onOpen()}>
          {t().breakEven.open}
        </button>
      </p>
      <p class="fine">{ideaWords(props.section.source, props.package, i18n)}</p>
    </Section>
  );
}
