import type { JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { AnalysisParts, AnalysisState } from "../../session/analysis/create-analysis.ts";
import { type WorkButton, WorkProgress } from "../../ui/work-progress.tsx";

/** How far a question is computed. */
export function QuestionProgress(props: {
  readonly state: AnalysisState<unknown>;
  readonly parts: AnalysisParts;
  onCancel(): void;
  onResume(): void;
}): JSX.Element {
  const { t, f } = useI18n();
  const isRunning = () => props.state.status === "running";
  const isStopped = () => props.state.status === "ready" && !props.state.isFinal;
  const counts = () => ({ done: f.integer(props.parts.done), of: f.integer(props.parts.of) });
  const said = () => {
    if (isStopped()) return t("analysis.stopped", counts());
    if (!isRunning()) return "";
    if (props.state.answer === undefined) return t("analysis.computing");
    return props.state.isOlder ? t("analysis.older") : t("analysis.refining", counts());
  };
  const button = (): WorkButton | null => {
    if (isRunning()) return { name: t("analysis.cancel"), press: props.onCancel };
    return isStopped() ? { name: t("analysis.resume"), press: props.onResume } : null;
  };
  return (
    <WorkProgress
      name={t("analysis.progress")}
      done={props.parts.done}
      of={props.parts.of}
      isRunning={isRunning()}
      said={said()}
      status={props.state.status}
      isHidden={props.state.isFinal}
      button={button()}
    />
  );
}
