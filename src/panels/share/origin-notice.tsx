import { createEffect, createSignal, type JSX, Match, on, Show, Switch } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { modelVersion } from "../../model/version.ts";
import { digitsOfResult } from "../../scenario/link/link.ts";
import type { Session } from "../../session/session.ts";
import type { Simulator } from "../../session/simulator.ts";
import type { Origin } from "../../session/storage/saved-session.ts";
import { Notice } from "./notice.tsx";
import { resultsOf } from "./results-of.ts";

/** Places of the scenarios whose result is another than the sender's; null where that cannot be said. */
type Verdict = readonly number[] | null;

/** Where the work came from, whether the same numbers came out, and the way back to one's own. */
export function OriginNotice(props: {
  readonly origin: Origin;
  readonly simulator: Simulator;
  readonly session: Session;
}): JSX.Element {
  const i18n = useI18n();
  const x = () => i18n.dictionary().share.notices;
  const [verdict, setVerdict] = createSignal<Verdict>();
  const sent = () =>
    props.origin.kind === "link" ? props.origin.results[props.simulator.package.about.id] : undefined;
  createEffect(
    on(
      () => props.simulator,
      async (simulator) => {
        const theirs = sent();
        // Only what was opened can be told to be the same: once it is changed, there is nothing to compare.
        const { past, present } = simulator.work().history;
        const opened = past[0] ?? present;
        const isComparable =
          theirs?.length === opened.workspace.length && theirs.some((hash) => hash !== null);
        if (theirs === undefined || !isComparable) {
          setVerdict(null);
          return;
        }
        const ours = await resultsOf(simulator, opened);
        // Where the sender had no result there is nothing to compare with.
        const differing = ours.flatMap((hash, at) =>
          theirs[at] === null || hash?.slice(0, digitsOfResult) === theirs[at] ? [] : [at],
        );
        setVerdict(differing);
      },
    ),
  );
  const differing = () => verdict() ?? [];
  const isOtherModel = () => props.origin.kind === "link" && props.origin.model !== modelVersion;
  return (
    <Notice kind={differing().length > 0 ? "warning" : "quiet"} onClose={() => props.session.closeOrigin()}>
      <div class="notice__row">
        <p data-origin={props.origin.kind}>
          <strong>
            {props.origin.kind === "link" ? x().fromLink : x().fromFile({ name: props.origin.name })}
          </strong>{" "}
          <Show when={props.origin.kind === "link"}>
            <Switch fallback={x().checking}>
              <Match when={verdict() === null}>{x().unchecked}</Match>
              <Match when={verdict()?.length === 0}>
                <span data-same-numbers>{x().same}</span>
              </Match>
              <Match when={differing().length > 0}>
                <span data-other-numbers>
                  {x().other({
                    scenarios: i18n.f.list(differing().map((at) => x().scenario({ place: at + 1 }))),
                  })}{" "}
                  {isOtherModel() && props.origin.kind === "link"
                    ? x().otherModel({ theirs: props.origin.model, ours: modelVersion })
                    : x().otherData}
                </span>
              </Match>
            </Switch>
          </Show>
          <Show when={props.origin.isSeveral}> {x().otherProgrammes}</Show>
        </p>
        <button type="button" class="button" data-go-back onClick={() => void props.session.goBack()}>
          {x().back}
        </button>
      </div>
    </Notice>
  );
}
