import { createMemo, type JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { OutcomeFrame } from "../outcome-frame.tsx";
import type { OutcomeTabProps } from "../outcome-tab.ts";
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
  const headline = () =>
    props.outcome.isOlder() ? undefined : mapHeadline(view(), props.simulator.isChanged(), i18n);
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
