import { createMemo, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Allocation } from "../../model/allocation.ts";
import { paymentAxis, paymentPlan } from "../../model/payment-plan.ts";
import type { Rule } from "../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { isAsked } from "../../ui/asked-part.ts";
import { Section } from "../../ui/section.tsx";
import { Additional, type AdditionalShares } from "./additional.tsx";
import { conditionView } from "./condition-view.ts";
import { FoldedFact } from "./folded-fact.tsx";
import { PaymentPicture } from "./payment-picture.tsx";

/** What comes with the money under the rule at hand: in words, on an axis of time, in kronor per area. */
export function ConditionSection(props: {
  readonly rule: Rule;
  readonly allocation: Allocation;
  readonly package: ProgrammePackage;
  readonly additional: AdditionalShares;
  /** The user has said how much is new; until then nothing is said of it. */
  readonly isAdditionalSet: boolean;
  onAdditional(changes: Partial<AdditionalShares>, gesture: string): void;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().programme;
  const view = createMemo(() => conditionView(props.rule, props.allocation, props.package, i18n));
  const plan = createMemo(() => paymentPlan(props.rule));
  return (
    <Section id="conditions" title={t().sections.conditions}>
      <ul class="fact-sentences">
        <For each={view().sentences}>{(sentence) => <li>{sentence}</li>}</For>
      </ul>
      <p class="fine">{t().conditions.change}</p>
      <Show when={plan()}>
        {(found) => (
          <PaymentPicture
            axis={paymentAxis(found(), props.rule.schedule)}
            summary={view().sentences.join(" ")}
          />
        )}
      </Show>
      <Show when={view().ownSek > 0 && !isAsked("conditions")}>
        <Additional
          paidSek={view().paidSek}
          ownSek={view().ownSek}
          additional={props.additional}
          isSet={props.isAdditionalSet}
          onAdditional={props.onAdditional}
        />
      </Show>
      {/* A step of a lesson asks about when and how, not about each area. */}
      <Show when={!isAsked("conditions") && view().figure}>
        {(figure) => (
          <FoldedFact
            figure={figure()}
            summary={t().conditions.areas({ count: i18n.f.integer(figure().table.rows.length - 1) })}
          />
        )}
      </Show>
    </Section>
  );
}
