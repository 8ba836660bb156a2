import type { JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Simulator } from "../../state/simulator.ts";
import { ScenarioBar } from "../scenarios/scenario-bar.tsx";
import { Tool } from "./tool.tsx";
import "./work-bar.css";

/** Under the header: the scenarios, the steps back and forth, and what can be done with the work as a whole. */
export function WorkBar(props: {
  readonly simulator: Simulator;
  onUndo(): void;
  onRedo(): void;
  onShare(): void;
}): JSX.Element {
  const { t } = useI18n();
  return (
    <div class="work-bar">
      <ScenarioBar simulator={props.simulator} />
      <div class="work-bar__actions">
        <Tool
          icon="undo"
          name={t("app.header.undo")}
          disabled={!props.simulator.canUndo()}
          onPress={props.onUndo}
        />
        <Tool
          icon="redo"
          name={t("app.header.redo")}
          disabled={!props.simulator.canRedo()}
          onPress={props.onRedo}
        />
        <button
          type="button"
          class="button button--quiet"
          data-report
          onClick={() => props.simulator.setView({ reportOpen: true })}
        >
          {t("app.header.report")}
        </button>
        <button
          type="button"
          class="button button--quiet"
          data-export
          onClick={() => props.simulator.setView({ exportOpen: true })}
        >
          {t("app.header.export")}
        </button>
        <button type="button" class="button" data-share onClick={() => props.onShare()}>
          {t("app.header.share")}
        </button>
      </div>
    </div>
  );
}
