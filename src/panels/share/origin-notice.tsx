import {
  createEffect,
  createMemo,
  createResource,
  createSignal,
  For,
  type JSX,
  Match,
  on,
  Show,
  Switch,
} from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { modelVersion } from "../../model/version.ts";
import { digitsOfResult } from "../../scenario/link/link.ts";
import { newBeside } from "../../session/incoming/join-sessions.ts";
import type { Session } from "../../session/session.ts";
import type { Simulator } from "../../session/simulator.ts";
import type { Origin } from "../../session/storage/saved-session.ts";
import { createAtRest } from "../../ui/create-at-rest.ts";
import { differencesFromBaseline, differencesFromOwn } from "./differences-from-own.ts";
import { Notice } from "./notice.tsx";
import { resultsOf } from "./results-of.ts";

/** Places of the scenarios whose result is another than the sender's; null where that cannot be said. */
type Verdict = readonly number[] | null;

/** So many differences are told one by one, so many scenarios, and so many names of files. */
const mostShown = 3;
const mostNamed = 5;

/** Where the work came from, in what it differs from one's own, whether the same numbers came out, and the way back to one's own. */
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
  /** What differs is told when the hand rests: to work it out goes through every number of every area. */
  const workspace = createAtRest(
    () => props.simulator.workspace(),
    () => props.simulator.work().history.gesture !== null,
  );
  /** The work that was left for this one; null where there is none about the programme. */
  const [own] = createResource(
    () => props.simulator,
    () => props.session.ownWorkspace(),
  );
  const [hasOwn] = createResource(() => props.session.hasOwn());
  const differences = createMemo(() => {
    const before = own();
    if (before === undefined || before === null) return null;
    return differencesFromOwn(workspace(), before, props.simulator.shownPackage(), i18n);
  });
  /** The differences line by line: of a single scenario one by one, of several a scenario on each. */
  const lines = createMemo(() => {
    const came = differences() ?? [];
    const [only] = came;
    if (only !== undefined && came.length === 1) return only.sentences ?? [x().unresolved];
    return came.map(({ title, sentences }) => {
      if (sentences === null) return x().differenceOf({ title, text: x().unresolved });
      const text = sentences.length === 0 ? x().saysSame : i18n.f.list(sentences.slice(0, mostShown));
      const rest = sentences.length - mostShown;
      return x().differenceOf({
        title,
        text: rest > 0 ? `${text} ${x().more({ count: i18n.f.integer(rest) })}` : text,
      });
    });
  });
  const isOne = () => differences()?.length === 1;
  /** For whoever has no work of their own: what was changed in what came. Not of several, which have no one rule. */
  const changed = createMemo(() =>
    own() === null && !isLesson() && props.origin.kind !== "several"
      ? differencesFromBaseline(workspace(), props.simulator.shownPackage(), i18n)
      : null,
  );
  /** How many of them one's own work does not hold yet. */
  const fresh = createMemo(() => {
    const before = own();
    return before === undefined || before === null ? 0 : newBeside(workspace(), before).length;
  });
  const from = () => {
    const { origin } = props;
    if (isLesson()) return lessonAt() === null ? x().fromLesson : x().leftLesson;
    if (origin.kind === "several")
      return x().fromSeveral({
        count: origin.names.length,
        names: i18n.f.list(origin.names.slice(0, mostNamed)),
      });
    return origin.kind === "link" ? x().fromLink : x().fromFile({ name: origin.name });
  };
  const called = () => {
    const { origin } = props;
    return origin.kind === "file" ? origin.name.replace(/(\.utfall)?\.json$/i, "") : x().unnamed;
  };
  const [isGone, setGone] = createSignal(false);
  const add = async () => setGone(!(await props.session.addToOwn(called())));
  const differing = () => verdict() ?? [];
  /** Steps of a lesson are links that the page makes itself: there is nobody's original to be true to. */
  const isLesson = () => props.origin.kind === "link" && props.origin.isLesson === true;
  /** The programme of the lesson, where another was chosen in the middle of it. */
  const lessonAt = () => (isLesson() ? props.session.lessonAt() : null);
  const isOtherModel = () => props.origin.kind === "link" && props.origin.model !== modelVersion;
  return (
    <Notice kind={differing().length > 0 ? "warning" : "quiet"} onClose={() => props.session.closeOrigin()}>
      <div class="notice__row">
        <p data-origin={props.origin.kind}>
          <strong>{from()}</strong>{" "}
          <Show when={props.origin.title}>{(title) => <>{x().called({ title: title() })} </>}</Show>
          <Show when={props.origin.kind === "link" && !isLesson()}>
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
        <Show when={fresh() > 0 && !isLesson()}>
          <button type="button" class="button button--main" data-add-to-own onClick={() => void add()}>
            {x().add({ count: fresh() })}
          </button>
        </Show>
        <Show when={lessonAt()}>
          {(programme) => (
            <button
              type="button"
              class="button button--main"
              data-to-lesson
              onClick={() => void props.session.open(programme())}
            >
              {x().toLesson}
            </button>
          )}
        </Show>
        <button type="button" class="button" data-go-back onClick={() => void props.session.goBack()}>
          {hasOwn() === false ? x().anew : x().back}
        </button>
      </div>
      <Show when={!isLesson() && differences()}>
        <div data-differences={lines().length}>
          <p>{isOne() ? x().differences({ count: lines().length }) : x().differencesOfEach}</p>
          <ul class="notice__differences">
            <For each={lines().slice(0, mostShown)}>{(line) => <li>{line}</li>}</For>
            <Show when={lines().length > mostShown}>
              <li>
                {isOne()
                  ? x().more({ count: i18n.f.integer(lines().length - mostShown) })
                  : x().moreScenarios({ count: lines().length - mostShown })}
              </li>
            </Show>
          </ul>
          <p class="fine">{x().mineIsKept}</p>
        </div>
      </Show>
      <Show when={changed()}>
        {(sentences) => (
          <div data-from-baseline={sentences().length}>
            <p>{x().fromBaseline({ count: sentences().length })}</p>
            <ul class="notice__differences">
              <For each={sentences().slice(0, mostShown)}>{(sentence) => <li>{sentence}</li>}</For>
              <Show when={sentences().length > mostShown}>
                <li>{x().more({ count: i18n.f.integer(sentences().length - mostShown) })}</li>
              </Show>
            </ul>
          </div>
        )}
      </Show>
      <p role="status">{isGone() ? x().gone : ""}</p>
    </Notice>
  );
}
