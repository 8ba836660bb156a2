import { type JSX, Show } from "solid-js";
import { useI18n } from "../i18n/i18n.tsx";
import type { ProjectionState } from "../session/projection/create-projection.ts";
import type { Simulator } from "../session/simulator.ts";
import { aheadProblemSentence } from "./ahead-problem-sentence.ts";
import { Problem } from "./problem.tsx";
import "./problem.css";

/** What is wrong when there is no projection: with the rule, as every picture says it, or with the projection alone. */
export function ProjectionProblem(props: {
  readonly simulator: Simulator;
  readonly state: ProjectionState;
  onAgain(): void;
}): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const own = () => {
    const { failure } = props.state;
    if (failure === undefined || props.simulator.result().failure !== undefined) return "";
    const { simulator } = props;
    return aheadProblemSentence(failure, simulator.result(), simulator.shownPackage(), i18n);
  };
  /** What can be tried again as it is, or is a question that a click answers. */
  const again = () => {
    const code = props.state.failure?.code;
    if (code === "tooMuchMemory") return t("projection.progress.despite");
    return code === "crashed" || code === "noAnswer" ? t("projection.progress.again") : null;
  };
  return (
    <>
      <Problem simulator={props.simulator} />
      <div role="alert">
        <Show when={own()}>
          <div class="problem">
            <p class="problem__title">{t("projection.problem.title")}</p>
            <p>{own()}</p>
            <p class="problem__older">
              <Show when={props.state.projection !== undefined}>
                <strong>{t("app.outcome.older")}.</strong> {t("problem.olderWhy")}{" "}
              </Show>
              <Show when={again()}>
                {(word) => (
                  <button type="button" class="button button--link" onClick={() => props.onAgain()}>
                    {word()}
                  </button>
                )}
              </Show>
            </p>
          </div>
        </Show>
      </div>
    </>
  );
}
