import { type JSX, onCleanup, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { type FileEnding, filesOffered } from "../../session/files-offered.ts";
import { lazyPart } from "../../ui/lazy-part.tsx";
import { OutcomeFrame } from "../outcome-frame.tsx";
import type { OutcomeTabProps } from "../outcome-tab.ts";
import { Payouts } from "./payouts.tsx";
import { ShownAs } from "./shown-as.tsx";

/** For a view inside another page. */
const PayoutsFiles = lazyPart(async () => (await import("./payouts-files.tsx")).PayoutsFiles, null);

/** Today's awards as bars, under the finding. The menu of the page saves them as they are shown. */
export function PayoutsTab(props: OutcomeTabProps): JSX.Element {
  const i18n = useI18n();
  const sim = () => props.simulator;
  const save = (ending: FileEnding) =>
    void import("./save-payouts.ts")
      .then(({ savePayouts }) => savePayouts(sim(), props.outcome, ending, i18n))
      // There it can be tried again, and is said why it does not come.
      .catch(() => sim().setView({ panel: "export" }));
  const { offer } = filesOffered(sim());
  offer(save);
  onCleanup(() => offer(null));
  return (
    <OutcomeFrame simulator={sim()} outcome={props.outcome} hasLegend>
      <Payouts
        view={props.outcome.view()}
        summary={props.outcome.savedSummary()}
        package={sim().shownPackage()}
        settings={sim().view()}
        isMoving={sim().work().history.gesture !== null}
        area={sim().view().area}
        shownAs={<ShownAs simulator={sim()} view={props.outcome.view()} />}
        files={
          <Show when={props.isAlone}>
            <PayoutsFiles simulator={sim()} outcome={props.outcome} />
          </Show>
        }
        onChoose={props.outcome.explain}
      />
    </OutcomeFrame>
  );
}
