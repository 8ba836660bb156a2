import type { JSX, ParentProps } from "solid-js";
import { useI18n } from "../i18n/i18n.tsx";
import type { OutcomeTabProps } from "./outcome-tab.ts";
import { Problem } from "./problem.tsx";

/** Around the pictures of today's awards: heading, a choice of what is shown, the result in sentences. Faded while an older result is shown. */
export function OutcomeFrame(
  props: ParentProps<OutcomeTabProps & { readonly choice: JSX.Element }>,
): JSX.Element {
  const { t } = useI18n();
  return (
    <>
      <div class="outcome__head">
        <h1 class="outcome__title">{t("app.outcome.heading", { noun: props.outcome.noun() })}</h1>
        {props.choice}
      </div>
      <p class="outcome__summary" aria-live="polite">
        {props.outcome.summary()}
      </p>
      <Problem simulator={props.simulator} />
      <div class="outcome__picture" data-older={props.outcome.isOlder()}>
        {props.children}
      </div>
    </>
  );
}
