import { createEffect, createMemo, createSignal, type JSX, on, onCleanup, Show } from "solid-js";
import { createStageKeys } from "../../actions/create-stage-keys.ts";
import { setStepTable } from "../../figure/step-table.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { gameId, readGameStep } from "../../lessons/game-place.ts";
import { type LessonPlace, openTerms, readPlace, writePlace } from "../../lessons/lesson-place.ts";
import type { Session } from "../../session/session.ts";
import type { Simulator } from "../../session/simulator.ts";
import { setAskedPart } from "../../ui/asked-part.ts";
import { AtLevel } from "./at-level.tsx";
import { bringIntoView } from "./bring-into-view.ts";
import { setCameBack } from "./came-back.ts";
import { coverPage } from "./cover-page.ts";
import { createSpoken } from "./create-spoken.ts";
import { createStage } from "./create-stage.ts";
import { createStep, type ReadyStep } from "./create-step.ts";
import { GamePage } from "./game/game-page.tsx";
import { classGames, forgetClass, forgetGuesses, hasPool } from "./guess/class-pool.ts";
import { shareLot } from "./guess/tab-lot.ts";
import { holdPage } from "./hold-page.ts";
import { forgetLessons, leaveStep } from "./leave-step.ts";
import { LessonEnd } from "./lesson-end.tsx";
import { LessonHead } from "./lesson-head.tsx";
import { createLessonSource } from "./lesson-source.ts";
import { LessonStep } from "./lesson-step.tsx";
import { LevelChoice } from "./level-choice.tsx";
import { sayTerms } from "./say-terms.ts";
import { StepButtons } from "./step-buttons.tsx";
import { stepTable } from "./step-table.ts";
import "./lesson.css";
import "./lesson-bar.css";
import "./lesson-beside.css";
import "./lesson-class-view.css";

interface LessonBarProps {
  readonly simulator: Simulator;
  readonly session: Session;
  /** Puts what comes out in the window, where a phone has room for one half of the page. */
  onOutcome(): void;
}

/**
 * The step that a class is at, above the page: the question, then the answer with what to discuss. Where the class
 * guesses first, the page below is covered until the answer is shown.
 */
export function LessonBar(props: LessonBarProps): JSX.Element {
  const level = () => readPlace(props.simulator.view().lesson ?? "")?.level ?? "sv";
  return (
    <AtLevel level={level()}>
      <LessonSteps {...props} />
    </AtLevel>
  );
}

function LessonSteps(props: LessonBarProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const sim = () => props.simulator;
  // A page is made for one simulator.
  const source = createLessonSource((() => props.simulator)(), (() => props.session)(), i18n);
  // Compared by what it says: the view is another object after every press.
  const place = createMemo(
    (): LessonPlace | null => {
      const read = readPlace(sim().view().lesson ?? "");
      if (read === null) return null;
      // The language of the page may have been changed since.
      const level = i18n.locale() === "en" ? "en" : read.level === "en" ? "sv" : read.level;
      return { ...read, level };
    },
    null,
    { equals: (a, b) => a === b || (a !== null && b !== null && writePlace(a) === writePlace(b)) },
  );
  const terms = () => place()?.terms ?? openTerms;
  const isPupils = createMemo(() => terms().isPupils);
  holdPage(isPupils);
  createEffect(() => {
    if (isPupils()) onCleanup(shareLot());
  });
  const isSpoken = createSpoken((() => props.simulator)(), place);
  createStageKeys({
    isOn: () => sim().view().isClassView,
    onNext: () => {
      const step = ready();
      if (!step) return;
      if (!isShown() && !terms().answersHidden) show();
      else if (step.at < step.lesson.steps.length - 1) void go(step, step.at + 1);
      else setEnded(true);
    },
    onBack: () => {
      const step = ready();
      if (isEnded()) setEnded(false);
      else if (step) void go(step, step.at - 1);
    },
    onLeave: () => sim().setView({ isClassView: false }),
  });
  const isTeachers = ({ lesson }: ReadyStep) =>
    !terms().isPupils && (sim().view().isClassView || hasPool(lesson));
  /** The game, where the class plays that. */
  const game = () => (place()?.lesson === gameId ? readGameStep(place()?.step ?? "") : null);
  const [loaded] = createStep(
    () => (game() === null ? place() : null),
    () => sim().view().namesHidden,
    source,
  );
  // While another is on its way this one stays: the bar is not taken off the page, nor the focus from it.
  const ready = () => loaded.latest;
  const stepAt = createMemo(() => `${place()?.lesson}/${place()?.step}`);
  const { isShown, setShown, isEnded, setEnded } = createStage((() => props.session)(), stepAt);
  const [isLost, setLost] = createSignal(false);
  /** How often the lesson has been begun anew. */
  const [run, setRun] = createSignal(0);
  let heading: HTMLHeadingElement | undefined;
  let answer: HTMLElement | undefined;
  let bar: HTMLElement | undefined;
  // Whoever went on from the end of a long step begins the next one at its question.
  createEffect(
    on(
      () => ready()?.step.id,
      (step) => {
        if (step !== undefined && bar !== undefined && bar.getBoundingClientRect().top < 0)
          bar.scrollIntoView({ block: "start" });
      },
    ),
  );

  const isCovered = () => {
    if (game() !== null) return true;
    const step = ready()?.step;
    return (step?.guess !== undefined || step?.isCovered === true) && !isShown();
  };
  createEffect(() => coverPage(isCovered()));
  /** The step whose tab somebody wanted to see whole. */
  const [wholeAt, setWholeAt] = createSignal<string | null>(null);
  const isWhole = () => wholeAt() === stepAt();
  createEffect(() => {
    const step = isWhole() ? null : ready();
    setAskedPart(step?.step.part ?? null);
    setStepTable(step ? stepTable(step, i18n) : null);
  });
  onCleanup(() => {
    setAskedPart(null);
    setStepTable(null);
    coverPage(false);
    delete document.documentElement.dataset.lesson;
  });

  const go = async (to: ReadyStep, at: number) => {
    const step = to.lesson.steps[at];
    if (step === undefined) return;
    try {
      const opening = {
        level: to.level,
        namesHidden: sim().view().namesHidden,
        terms: { ...terms(), isClassView: sim().view().isClassView },
      };
      setLost(false);
      await source.begin(to.lesson, step, opening);
    } catch {
      setLost(true);
    }
  };
  /** Back to what was on the screen before the lesson: one's own work, or the first page. */
  const end = async () => {
    const { session } = props;
    forgetGuesses();
    if (game() !== null) classGames.clear();
    if (session.origin()?.isLesson === true) {
      const { level = "sv" } = place() ?? {};
      await leaveStep(session, () => session.goBack());
      setCameBack(level);
    }
    // Records of before do not tell what a lesson opened.
    else sim().setView({ lesson: null });
    // The whole of the page that is back, from its head.
    scrollTo({ top: 0 });
    document.querySelector<HTMLElement>("#outcome")?.focus({ preventScroll: true });
  };
  /** For the next class: the first step as it was, and nothing left of what this class did. */
  const startOver = async (from: ReadyStep) => {
    forgetClass();
    setShown(false);
    setEnded(false);
    setRun((before) => before + 1);
    await go(from, 0);
    setLost(!(await forgetLessons(props.session)));
  };
  /** To the answer, or the question where that is not shown. */
  const goToWords = () => {
    heading?.focus({ preventScroll: true });
    if (isShown() && answer !== undefined) bringIntoView(answer);
    else bar?.scrollIntoView({ block: "start" });
  };
  const show = () => {
    setShown(true);
    goToWords();
  };

  return (
    <section ref={bar} class="lesson-bar card" aria-label={t("help.lesson.bar")}>
      <Show when={isLost() || loaded.error !== undefined}>
        <p role="alert">{t(loaded.error instanceof RangeError ? "ownLesson.cannot" : "app.loadFailed")}</p>
      </Show>
      <Show when={isSpoken() && game()}>
        {(start) => (
          <>
            <LevelChoice simulator={sim()} />
            <GamePage
              start={start()}
              level={place()?.level ?? "sv"}
              isPupils={terms().isPupils}
              onBack={() => void end()}
            />
          </>
        )}
      </Show>
      <Show
        when={isSpoken() && loaded.error === undefined && ready()}
        fallback={
          <Show when={isSpoken() && loaded.state === "ready" && game() === null}>
            <p role="alert">{t("help.lesson.unknown")}</p>
            <button type="button" class="button" onClick={() => void end()}>
              {t("help.lesson.end")}
            </button>
          </Show>
        }
      >
        {(step) => (
          <>
            <LessonHead
              step={step()}
              isPupils={terms().isPupils}
              isEnded={isEnded()}
              simulator={sim()}
              source={source}
              onStartOver={() => void startOver(step())}
              onEnd={() => void end()}
            />
            <Show when={terms().locked.length > 0 || terms().answersHidden}>
              <p class="fine" data-terms>
                {sayTerms(terms(), i18n)}
              </p>
            </Show>
            <Show
              when={!isEnded()}
              fallback={
                <LessonEnd
                  step={step()}
                  isPupils={terms().isPupils}
                  isTeachers={isTeachers(step())}
                  areAnswersHidden={terms().answersHidden}
                  onBack={() => setEnded(false)}
                  onGo={(at) => void go(step(), at)}
                  onStartOver={() => void startOver(step())}
                  onEnd={() => void end()}
                />
              }
            >
              {/* While the page is covered its own first heading is too. */}
              <h2
                ref={heading}
                class="lesson-bar__title"
                tabIndex={-1}
                aria-level={isCovered() ? 1 : undefined}
              >
                {step().words.plain(step().stepText.title)}
              </h2>
              <LessonStep
                step={step()}
                question={stepAt()}
                run={run()}
                terms={terms()}
                isShown={isShown()}
                isClassView={sim().view().isClassView}
                isTeachers={isTeachers(step())}
                source={source}
                onAnswer={(element) => {
                  answer = element;
                }}
              />
              <StepButtons
                step={step()}
                isShown={isShown()}
                areAnswersHidden={terms().answersHidden}
                isCovered={isCovered()}
                isWhole={isWhole()}
                outcome={sim().view().outcome}
                onGo={(at) => void go(step(), at)}
                onShow={show}
                onDone={() => setEnded(true)}
                onWhole={() => setWholeAt(isWhole() ? null : stepAt())}
                onOutcome={() => props.onOutcome()}
                onWords={goToWords}
              />
            </Show>
          </>
        )}
      </Show>
    </section>
  );
}
