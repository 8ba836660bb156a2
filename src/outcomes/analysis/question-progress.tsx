import { createUniqueId, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { AnalysisParts, AnalysisState } from "../../session/analysis/create-analysis.ts";

/** How far a question is computed, with a way to stop and to go on. As high as ever, whatever it says. */
export function QuestionProgress(props: {
  readonly state: AnalysisState<unknown>;
  readonly parts: AnalysisParts;
  onCancel(): void;
  onResume(): void;
}): JSX.Element {
  const { t, f } = useI18n();
  const id = createUniqueId();
  const isRunning = () => props.state.status === "running";
  const isStopped = () => props.state.status === "ready" && !props.state.isFinal;
  const counts = () => ({ done: f.integer(props.parts.done), of: f.integer(props.parts.of) });
  const said = () => {
    if (isStopped()) return t("analysis.stopped", counts());
    if (!isRunning()) return "";
    if (props.state.answer === undefined) return t("analysis.computing");
    return props.state.isOlder ? t("analysis.older") : t("analysis.refining", counts());
  };
  return (
    <div class="analysis__progress" data-status={props.state.status} data-final={props.state.isFinal}>
      <progress
        aria-label={t("analysis.progress")}
        value={props.parts.done}
        max={Math.max(1, props.parts.of)}
        data-idle={!isRunning()}
      />
      <span id={id}>{said()}</span>
      <Show when={isRunning()}>
        <button
          type="button"
          class="button button--quiet"
          aria-describedby={id}
          onClick={() => props.onCancel()}
        >
          {t("analysis.cancel")}
        </button>
      </Show>
      <Show when={isStopped()}>
        <button
          type="button"
          class="button button--quiet"
          aria-describedby={id}
          onClick={() => props.onResume()}
        >
          {t("analysis.resume")}
        </button>
      </Show>
    </div>
  );
}
