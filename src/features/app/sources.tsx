import { type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Simulator } from "../../state/simulator.ts";
import { Drawer } from "../../ui/drawer.tsx";
import { lazyPart } from "../../ui/lazy-part.tsx";

const SourcesPanel = lazyPart(async () => (await import("../sources/sources-panel.tsx")).SourcesPanel);

const HealthPanel = lazyPart(async () => (await import("../health/health-panel.tsx")).HealthPanel);

const Scoreboard = lazyPart(async () => (await import("../scoreboard/scoreboard.tsx")).Scoreboard);

/** Sources and method, in a wide drawer. Its parts are fetched when it is first opened. */
export function Sources(props: { readonly simulator: Simulator }): JSX.Element {
  const { t } = useI18n();
  const sim = () => props.simulator;
  const isOpen = () => sim().view().sourcesOpen;
  return (
    <Drawer
      open={isOpen()}
      title={t("app.header.sources")}
      width="wide"
      onClose={() => sim().setView({ sourcesOpen: false })}
    >
      <Show when={isOpen()}>
        <SourcesPanel
          pack={sim().shownPackage()}
          area={sim().view().area}
          changes={sim().mine().data ?? []}
          stakes={sim().stakes()}
          computeAwards={(edits, at) => sim().computeAwards(edits, at)}
          checks={
            <HealthPanel
              package={sim().shownPackage()}
              scenario={sim().mine()}
              trials={300}
              tryProperty={(property, trials) => sim().tryProperty(property, trials)}
            />
          }
          scoreboard={
            <Scoreboard score={() => sim().scoreProgrammes()} namesHidden={sim().view().namesHidden} />
          }
        />
      </Show>
    </Drawer>
  );
}
