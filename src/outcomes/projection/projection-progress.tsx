import { createUniqueId, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type {
  ProjectionProgress as Progress,
  ProjectionState,
} from "../../session/projection/create-projection.ts";

/** How far the draws have come, with a way to stop and to go on. As high as ever, whatever it says. */
export function ProjectionProgress(props: {
  readonly state: ProjectionState;
  readonly progress: Progress;
  readonly seed: number;
  onCancel(): void;
  onResume(): void;
}): JSX.Element {
  const { t, f } = useI18n();
  const id = createUniqueId();
  const isRunning = () => props.state.status === "running";
  const isStopped = () => props.state.status === "ready" && props.progress.draws < props.progress.of;
  const said = () => {
    const { status, isProjectionOlder, projection } = props.state;
    const { draws, of } = props.progress;
    const older = isProjectionOlder && projection !== undefined ? ` ${t("projection.progress.older")}` : "";
    if (status === "running")
      return draws === 0
        ? `${t("projection.progress.expected")}${older}`
        : `${t("projection.progress.running", { draws: f.integer(draws), of: f.integer(of) })}.${older}`;
    if (isStopped())
      return `${t("projection.progress.stopped", { draws: f.integer(draws), of: f.integer(of) })}.${older}`;
    if (status === "ready")
      return `${t("projection.progress.ready", { draws: f.integer(draws), seed: String(props.seed) })}.`;
    return older.trim();
  };
  return (
    <div class="projection__progress" data-status={props.state.status}>
      <progress
        aria-label={t("projection.progress.name")}
        value={props.progress.draws}
        max={Math.max(1, props.progress.of)}
        data-idle={!isRunning()}
      />
      <span id={id} class="projection__said">
        {said()}
      </span>
      <Show when={isRunning()}>
        <button
          type="button"
          class="button button--quiet"
          aria-describedby={id}
          onClick={() => props.onCancel()}
        >
          {t("projection.progress.cancel")}
        </button>
      </Show>
      <Show when={isStopped()}>
        <button
          type="button"
          class="button button--quiet"
          aria-describedby={id}
          onClick={() => props.onResume()}
        >
          {t("projection.progress.resume")}
        </button>
      </Show>
    </div>
  );
}
