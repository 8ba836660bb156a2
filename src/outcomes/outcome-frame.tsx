import type { JSX, ParentProps } from "solid-js";
import type { OutcomeTabProps } from "./outcome-tab.ts";
import { Problem } from "./problem.tsx";

/** Around the pictures of today's awards: the finding as heading, a choice of what is shown, the rest in sentences. Faded while an older result is shown. */
export function OutcomeFrame(
  props: ParentProps<OutcomeTabProps & { readonly choice: JSX.Element }>,
): JSX.Element {
  return (
    <>
      <div class="outcome__head">
        <h1 class="outcome__title outcome__title--finding" aria-live="polite">
          {props.outcome.headline()}
        </h1>
        {props.choice}
      </div>
      <p class="outcome__summary" aria-live="polite">
        {props.outcome.rest()}
      </p>
      <Problem simulator={props.simulator} />
      <div class="outcome__picture" data-older={props.outcome.isOlder()}>
        {props.children}
      </div>
    </>
  );
}
