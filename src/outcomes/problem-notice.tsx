import { type JSX, Show } from "solid-js";
import { useI18n } from "../i18n/i18n.tsx";
import { countFromBaseline } from "../session/commands/count-from-baseline.ts";
import type { Simulator } from "../session/simulator.ts";
import { dropDrafts } from "../ui/drop-drafts.ts";
import { problemSentence } from "./problem-sentence.ts";
import "./problem.css";

/** What is wrong with the scenario that is shown or its baseline, and the ways on. A last good result stays below, marked as older. */
export function ProblemNotice(props: { readonly simulator: Simulator }): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const sim = () => props.simulator;
  const isBaselines = () => sim().result().failure === undefined;
  const sentence = () => {
    const failure = sim().result().failure ?? sim().baselineResult().failure;
    return failure === undefined ? "" : problemSentence(failure, sim().shownPackage(), i18n);
  };
  const hasOlder = () => sim().result().value !== undefined && sim().baselineResult().value !== undefined;
  const title = () => {
    if (isBaselines()) return t("problem.noBaseline");
    return t(hasOlder() ? "problem.notWorkedOut" : "problem.notPaid");
  };
  return (
    <Show when={sentence()}>
      <div class="problem">
        <p class="problem__title">{title()}</p>
        <p>{sentence()}</p>
        <p class="problem__older">
          <Show
            when={hasOlder()}
            fallback={`${t(isBaselines() ? "problem.noBaselineWhat" : "problem.notPaidWhat")} `}
          >
            <strong>{t("app.outcome.older")}.</strong> {t("problem.olderWhy")}{" "}
          </Show>
          <Show when={sim().result().failure?.code === "missingLastAward"}>
            <button
              type="button"
              class="button button--link"
              onClick={() =>
                sim().change((workspace) => countFromBaseline(workspace, sim().package.programme))
              }
            >
              {t("problem.countFromBaseline")}
            </button>{" "}
          </Show>
          <Show when={sim().canUndo()}>
            <button
              type="button"
              class="button button--link"
              onClick={() => {
                sim().undo();
                dropDrafts();
              }}
            >
              {t("problem.takeBack")}
            </button>
          </Show>
        </p>
      </div>
    </Show>
  );
}
