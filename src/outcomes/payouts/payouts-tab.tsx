import { type JSX, onCleanup, Show } from "solid-js";
import { createSaving } from "../../figure/create-saving.ts";
import { fileFormats } from "../../figure/figure.ts";
import type { SavedThing } from "../../figure/save-thing.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { filesOffered } from "../../session/files-offered.ts";
import type { Simulator } from "../../session/simulator.ts";
import { lazyPart } from "../../ui/lazy-part.tsx";
import { OutcomeFrame } from "../outcome-frame.tsx";
import type { OutcomeTabProps } from "../outcome-tab.ts";
import { Payouts } from "./payouts.tsx";
import { ShownAs } from "./shown-as.tsx";

/** For a view inside another page. */
const SaveButtons = lazyPart(async () => (await import("../../figure/save-buttons.tsx")).SaveButtons, null);

/** Today's awards as bars, under the finding. The menu of the page saves them as they are shown. */
export function PayoutsTab(props: OutcomeTabProps): JSX.Element {
  const i18n = useI18n();
  const sim = () => props.simulator;
  const saved = {
    get title() {
      return i18n.t("app.outcome.heading", { noun: props.outcome.noun() });
    },
    figure: async () =>
      (await import("./payouts-figure.ts")).payoutsFigure(
        props.outcome.view(),
        props.outcome.savedSummary(),
        sim().shownPackage(),
        i18n,
      ),
  };
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
          <Show when={props.isAlone} fallback={<MenuFiles simulator={sim()} saved={saved} />}>
            <SaveButtons title={saved.title} figure={saved.figure} formats={fileFormats} />
          </Show>
        }
        onChoose={props.outcome.explain}
      />
    </OutcomeFrame>
  );
}

/** Leaves the files to the menu as long as the tab is open; what went wrong is said here. */
function MenuFiles(props: { readonly simulator: Simulator; readonly saved: SavedThing }): JSX.Element {
  const { save, trouble } = createSaving(props.saved);
  const { offer } = filesOffered(props.simulator);
  offer((ending) => void save(ending));
  onCleanup(() => offer(null));
  return (
    <Show when={trouble()}>
      <p class="fine" role="alert">
        {trouble()}
      </p>
    </Show>
  );
}
