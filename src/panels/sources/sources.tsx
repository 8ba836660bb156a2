import type { JSX } from "solid-js";
import { lazyPart } from "../../ui/lazy-part.tsx";
import type { PanelProps } from "../panel.ts";
import { SourcesPanel } from "./sources-panel.tsx";

const HealthPanel = lazyPart(async () => (await import("../health/health-panel.tsx")).HealthPanel);

const Scoreboard = lazyPart(async () => (await import("../scoreboard/scoreboard.tsx")).Scoreboard);

/** Trials of each check of the model. */
const trials = 300;

/** Sources and method, with the checks of the model and how well the rules give the published awards. */
export function Sources(props: PanelProps): JSX.Element {
  const sim = () => props.simulator;
  return (
    <SourcesPanel
      pack={sim().shownPackage()}
      area={sim().view().area}
      changes={sim().current().data ?? []}
      stakes={sim().stakes()}
      computeAwards={(edits, at) => sim().computeAwards(edits, at)}
      checks={
        <HealthPanel
          package={sim().shownPackage()}
          scenario={sim().current()}
          trials={trials}
          tryProperty={(property, trials) => sim().tryProperty(property, trials)}
        />
      }
      scoreboard={<Scoreboard score={() => sim().scoreProgrammes()} namesHidden={sim().view().namesHidden} />}
    />
  );
}
