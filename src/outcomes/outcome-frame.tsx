import { type JSX, type ParentProps, Show } from "solid-js";
import { useI18n } from "../i18n/i18n.tsx";
import { Illustrative } from "../ui/illustrative.tsx";
import { lazyPart } from "../ui/lazy-part.tsx";
import type { OutcomeTabProps } from "./outcome-tab.ts";
import { Problem } from "./problem.tsx";

const ChanceRanges = lazyPart(async () => (await import("./payouts/chance-ranges.tsx")).ChanceRanges, "fine");

/** Around the pictures of today's awards: the finding as heading, where need be a choice of what is shown, the rest in sentences. Faded while an older result is shown. */
export function OutcomeFrame(
  props: ParentProps<
    OutcomeTabProps & {
      /** Beside the finding, where the picture does not have it. */
      readonly choice?: JSX.Element;
      /** The picture's legend says that awards are made up. */
      readonly hasLegend?: boolean;
      /** The finding, where it is another than that of the areas. */
      readonly headline?: string;
    }
  >,
): JSX.Element {
  const { t } = useI18n();
  return (
    <>
      <div class="outcome__head">
        <h1 class="outcome__title outcome__title--finding" aria-live="polite">
          {props.headline ?? props.outcome.headline()}{" "}
          <Show when={props.outcome.isMadeUp() && !props.hasLegend}>
            <Illustrative label={t("app.illustrative")} />
          </Show>
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
      <Show when={props.simulator.view().isChanceShown && props.simulator.view().outcome !== "map"}>
        <ChanceRanges simulator={props.simulator} onRanges={props.outcome.setRanges} />
      </Show>
    </>
  );
}
