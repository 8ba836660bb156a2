import { createMemo, createSignal, For, type JSX, Match, onCleanup, Show, Switch } from "solid-js";
import { fileFormats } from "../../figure/figure.ts";
import { PictureView } from "../../figure/picture-view.tsx";
import { SaveButtons } from "../../figure/save-buttons.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { withoutNames } from "../../session/without-names.ts";
import { ScoreGroup } from "./score-group.tsx";
import { scorePicture } from "./score-picture.ts";
import { fittedSummary, predictedSummary } from "./score-summary.ts";
import { type Scored, scoreView } from "./score-view.ts";
import { scoresFigure } from "./scores-figure.ts";
import "./scoreboard.css";
import { Section } from "../../ui/section.tsx";

export interface ScoreboardProps {
  /** Works out the published awards of every programme. Rejects where the data of one does not arrive. */
  score(): Promise<readonly Scored[]>;
  readonly namesHidden: boolean;
}

type Answer =
  | { readonly status: "idle" | "waiting" | "lost" }
  | { readonly status: "ready"; readonly scored: readonly Scored[] };

/** Published awards against computed ones over all programmes, predicted ones apart from fitted ones. Nothing is loaded until it is asked for. */
export function Scoreboard(props: ScoreboardProps): JSX.Element {
  const i18n = useI18n();
  const { t, text } = i18n;
  const [answer, setAnswer] = createSignal<Answer>({ status: "idle" });
  let isOpen = true;
  onCleanup(() => {
    isOpen = false;
  });
  const ask = () => {
    setAnswer({ status: "waiting" });
    props.score().then(
      (scored) => isOpen && setAnswer({ status: "ready", scored }),
      () => isOpen && setAnswer({ status: "lost" }),
    );
  };
  const view = createMemo(() => {
    const found = answer();
    if (found.status !== "ready") return undefined;
    const named = (each: Scored) =>
      props.namesHidden ? { ...each, package: withoutNames(each.package, i18n.locale()) } : each;
    return scoreView(found.scored.map(named));
  });
  return (
    <Section level={3} id="source-scores" title={t("scoreboard.title")}>
      <p class="scoreboard__lead">{t("scoreboard.lead")}</p>
      <Switch>
        <Match when={answer().status === "idle"}>
          <button type="button" class="button" onClick={ask}>
            {t("scoreboard.open")}
          </button>
        </Match>
        <Match when={answer().status === "waiting"}>
          <p role="status">{t("scoreboard.waiting")}</p>
        </Match>
        <Match when={answer().status === "lost"}>
          <p role="alert">
            {t("scoreboard.notArrived")}{" "}
            <button type="button" class="button" onClick={ask}>
              {t("scoreboard.again")}
            </button>
          </p>
        </Match>
        <Match when={view()}>
          {(shown) => (
            <>
              <For each={shown().failed}>
                {(title) => <p>{t("scoreboard.stopped", { title: text(title) })}</p>}
              </For>
              <ScoreGroup
                title={t("scoreboard.predicted")}
                means={t("scoreboard.predictedMeans")}
                summary={predictedSummary(shown(), i18n)}
                sets={shown().predicted}
              >
                <div class="score-plot">
                  <PictureView {...scorePicture(shown(), i18n)} />
                </div>
              </ScoreGroup>
              <Show when={shown().fitted.length > 0}>
                <ScoreGroup
                  title={t("scoreboard.fitted")}
                  means={t("scoreboard.fittedMeans")}
                  summary={fittedSummary(shown(), i18n)}
                  sets={shown().fitted}
                />
              </Show>
              <p class="fine">{t("scoreboard.rounding")}</p>
              <SaveButtons
                title={t("scoreboard.title")}
                formats={fileFormats}
                figure={() => scoresFigure(shown(), i18n)}
              />
            </>
          )}
        </Match>
      </Switch>
    </Section>
  );
}
