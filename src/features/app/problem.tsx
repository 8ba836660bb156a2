import { type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Simulator } from "../../state/simulator.ts";
import { dropDrafts } from "../../ui/drop-drafts.ts";
import { problemSentence } from "./problem-sentence.ts";
import "./problem.css";

/** What is wrong when the latest change cannot be carried out, and a way back. The last good result stays below, marked as older. */
export function Problem(props: { readonly simulator: Simulator }): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const sim = () => props.simulator;
  const sentence = () => {
    const failure = sim().result().failure;
    return failure === undefined ? "" : problemSentence(failure, sim().shownPackage(), i18n);
  };
  return (
    <div role="alert">
      <Show when={sentence()}>
        <div class="problem">
          <p class="problem__title">{t("app.outcome.notWorkedOut")}</p>
          <p>{sentence()}</p>
          <p class="problem__older">
            <Show when={sim().result().value !== undefined}>
              <strong>{t("app.outcome.older")}.</strong> {t("app.outcome.olderWhy")}{" "}
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
                {t("app.outcome.takeBack")}
              </button>
            </Show>
          </p>
        </div>
      </Show>
    </div>
  );
}
