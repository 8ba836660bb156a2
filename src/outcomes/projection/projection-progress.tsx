import type { JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type {
  ProjectionProgress as Progress,
  ProjectionState,
} from "../../session/projection/create-projection.ts";
import { type WorkButton, WorkProgress } from "../../ui/work-progress.tsx";

/** How far the draws have come. */
export function ProjectionProgress(props: {
  readonly state: ProjectionState;
  readonly progress: Progress;
  readonly seed: number;
  onCancel(): void;
  onResume(): void;
}): JSX.Element {
  const { t, f } = useI18n();
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
  const button = (): WorkButton | null => {
    if (isRunning()) return { name: t("projection.progress.cancel"), press: props.onCancel };
    return isStopped() ? { name: t("projection.progress.resume"), press: props.onResume } : null;
  };
  return (
    <WorkProgress
      name={t("projection.progress.name")}
      done={props.progress.draws}
      of={props.progress.of}
      isRunning={isRunning()}
      said={said()}
      status={props.state.status}
      button={button()}
    />
  );
}
