import { createMemo, For, type JSX } from "solid-js";
import { FigureView } from "../../../figure/figure-view.tsx";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { Rule } from "../../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import type { Scenario, Workspace } from "../../../scenario/scenario.ts";
import { Section } from "../../../ui/section.tsx";
import { PayerForm } from "../../payer-form.tsx";
import type { Reading } from "../sections/reading.ts";
import { howCounted, payersFigure } from "./payers-figure.ts";

/** Who pays for the programme and who gains: the finding, the sums, and (a press away) the kronor behind them. */
export function PayersSection(props: {
  readonly reading: Reading;
  /** Null: all areas together. */
  readonly area: string | null;
  readonly package: ProgrammePackage;
  readonly scenario: Scenario;
  readonly rule: Rule;
  change(command: (workspace: Workspace) => Workspace, gesture?: string): void;
}): JSX.Element {
  const i18n = useI18n();
  const figure = createMemo(() => payersFigure(props.reading, props.area, props.package, i18n));
  return (
    <Section
      id="payers"
      isFolding
      title={i18n.t("payers.title")}
      mark={i18n.t("programme.ownInputMark")}
      sentences={figure().words}
    >
      <FigureView figure={figure()} />
      <details class="outlook-fold">
        <summary>{i18n.t("payers.how")}</summary>
        <div class="section__said fine">
          <For each={howCounted(props.reading, i18n)}>{(paragraph) => <p>{paragraph}</p>}</For>
        </div>
      </details>
      <details class="outlook-fold">
        <summary>{i18n.t("payers.form.open")}</summary>
        <PayerForm
          package={props.package}
          scenario={props.scenario}
          rule={props.rule}
          change={(command, gesture) => props.change(command, gesture)}
        />
      </details>
    </Section>
  );
}
