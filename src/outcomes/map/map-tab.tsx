import { createMemo, type JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { OutcomeFrame } from "../outcome-frame.tsx";
import type { OutcomeTabProps } from "../outcome-tab.ts";
import { yearsAlike } from "../payouts/payouts-headline.ts";
import { AwardMap } from "./award-map.tsx";
import { mapHeadline } from "./map-headline.ts";
import { MapModeOf, mapModeOf } from "./map-mode.tsx";
import { mapView } from "./map-view.ts";

/** Today's awards where they are paid, under what they come to by municipality. */
export function MapTab(props: OutcomeTabProps): JSX.Element {
  const i18n = useI18n();
  const settings = () => props.simulator.view();
  const mode = createMemo(() => mapModeOf(props.simulator));
  const view = createMemo(() =>
    mapView({
      package: props.simulator.shownPackage(),
      allocation: props.outcome.awards().allocation,
      baseline: props.outcome.awards().baseline,
      mode: mode(),
      namesHidden: settings().namesHidden,
    }),
  );
  const headline = () => {
    if (props.outcome.isOlder()) return undefined;
    const years = props.outcome.isMadeUp() ? yearsAlike(props.simulator.rule()) : null;
    return mapHeadline(view(), props.simulator.isChanged(), i18n, years);
  };
  return (
    <OutcomeFrame
      simulator={props.simulator}
      outcome={props.outcome}
      choice={<MapModeOf simulator={props.simulator} />}
      {...(headline() === undefined ? {} : { headline: headline() as string })}
    >
      <AwardMap
        package={props.simulator.shownPackage()}
        view={view()}
        area={settings().area}
        namesHidden={settings().namesHidden}
        isDespiteHiding={settings().mapDespiteHiding}
        onDespiteHiding={(mapDespiteHiding) => props.simulator.setView({ mapDespiteHiding })}
        onArea={(area) => props.simulator.setView({ area })}
        onWhy={props.outcome.explain}
      />
    </OutcomeFrame>
  );
}
