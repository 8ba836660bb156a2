import {
  createEffect,
  createMemo,
  createSignal,
  type JSX,
  Match,
  on,
  onCleanup,
  Show,
  Switch,
} from "solid-js";
import { createShortcuts } from "../actions/create-shortcuts.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { cameBack } from "../panels/lessons/came-back.ts";
import { OpenPanel } from "../panels/open-panel.tsx";
import { startOver } from "../session/commands/start-over.ts";
import type { Session } from "../session/session.ts";
import { showExample } from "../session/show-example.ts";
import type { Simulator } from "../session/simulator.ts";
import { breakpoints } from "../ui/breakpoints.ts";
import { dropDrafts } from "../ui/drop-drafts.ts";
import { keepPart } from "../ui/keep-part.ts";
import { lazyPart } from "../ui/lazy-part.tsx";
import { createStatementAddress } from "./create-statement-address.ts";
import { Header } from "./header.tsx";
import { Intro } from "./intro/intro.tsx";
import { createMedia } from "./media.ts";
import { Notices } from "./notices.tsx";
import { Outcome } from "./outcome.tsx";
import type { PhoneSide } from "./phone/phone-bar.tsx";
import { ReportOnceTouched } from "./report-once-touched.tsx";
import { WhatIf } from "./what-if.tsx";
import { WorkBar } from "./work-bar.tsx";
import "./page.css";

/** Loaded when it is first asked why. */
const Why = lazyPart(async () => (await import("./why.tsx")).Why, null);

/** The tour is loaded when it is first taken. */
const Tour = lazyPart(async () => (await import("../panels/help/tour.tsx")).Tour, null);

const ClassView = lazyPart(
  async () => (await import("./class-view/class-view.tsx")).ClassView,
  "outcome__wait",
);

const PhoneBar = lazyPart(async () => (await import("./phone/phone-bar.tsx")).PhoneBar, null);

const LessonBar = lazyPart(async () => (await import("../panels/lessons/lesson-bar.tsx")).LessonBar, null);

const CameBackSentence = lazyPart(
  async () => (await import("../panels/lessons/came-back-sentence.tsx")).CameBackSentence,
  null,
);

/** The whole page for one programme. */
export function Page(props: { readonly simulator: Simulator; readonly session: Session }): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const sim = () => props.simulator;
  const view = () => sim().view();
  const isWide = createMedia(breakpoints.twoColumns);
  const isPhone = () => !isRoomy();
  const isRoomy = createMedia(breakpoints.wide);
  const [side, setSide] = createSignal<PhoneSide>("outcome");
  const isCauseAlone = () => isPhone() && side() === "whatIf";
  // Whatever leads to a tab leads to the half of the page that it is in; nothing else in the view does.
  createEffect(
    on(
      createMemo(() => view().whatIf),
      () => setSide("whatIf"),
      { defer: true },
    ),
  );
  createEffect(
    on(
      createMemo(() => view().outcome),
      () => setSide("outcome"),
      { defer: true },
    ),
  );
  const show = (next: PhoneSide) => {
    setSide(next);
    document.querySelector(".page__work")?.scrollIntoView({ block: "start" });
  };
  const isDocked = createMedia(breakpoints.threeColumns);
  createShortcuts({ simulator: (() => props.simulator)(), i18n });
  createStatementAddress((() => props.simulator)());
  createEffect(() => {
    const { dataset } = document.documentElement;
    dataset.theme = view().theme;
    dataset.size = view().isProjector ? "projector" : "normal";
    dataset.shown = view().isClassView ? "class" : "page";
  });
  onCleanup(() => delete document.documentElement.dataset.shown);
  // Once there it stays, so that what it was opened from gets the focus back.
  const isWhyUsed = createMemo<boolean>((isUsed) => isUsed || view().whyOpen, false);
  const isWhyDocked = () => view().whyOpen && isDocked();
  const whatIf = keepPart(() => <WhatIf simulator={sim()} />);
  const outcome = keepPart(() => <Outcome simulator={sim()} />);
  /** At the foot; a lesson has its own buttons there, and this at the head of the work, so that neither covers the other. */
  const phoneBar = (isLesson: boolean) => (
    <Show when={isPhone() && isLesson === (view().lesson !== null)}>
      <PhoneBar simulator={sim()} side={side()} onSide={show} />
    </Show>
  );
  return (
    <>
      <Show when={!view().isClassView}>
        <Show when={!isCauseAlone()}>
          <a class="skip" href="#outcome">
            {t("app.skipToOutcome")}
          </a>
        </Show>
        <Header
          simulator={sim()}
          own={props.session.own()}
          onProgramme={(id) => void props.session.open(id)}
        />
        <WorkBar simulator={sim()} />
      </Show>
      <main class="page" data-programme={sim().package.about.id}>
        <div role="alert">
          <Show when={props.session.isProgrammeLost()}>
            <p class="card">{t("app.programmeNotArrived")}</p>
          </Show>
          <Show when={i18n.isLanguageLost()}>
            <p class="card">{t("app.loadFailed")}</p>
          </Show>
        </div>
        <Show when={view().lesson !== null}>
          <LessonBar simulator={sim()} session={props.session} onOutcome={() => show("outcome")} />
        </Show>
        <Show when={view().lesson === null && cameBack()}>
          {(level) => <CameBackSentence simulator={sim()} level={level()} />}
        </Show>
        <Notices simulator={sim()} session={props.session} />
        <Show when={!view().isClassView} fallback={<ClassView simulator={sim()} />}>
          <Show when={view().lesson === null}>
            <Intro
              package={sim().shownPackage()}
              example={sim().example()}
              isChanged={sim().isChanged()}
              onExample={(example) => {
                showExample(sim(), example, i18n.locale());
                dropDrafts();
                if (isPhone()) show("outcome");
              }}
              onStartOver={() => {
                sim().change((workspace) => startOver(workspace, sim().package.examples));
                dropDrafts();
              }}
            />
          </Show>
          <div class="page__work" data-why={isWhyDocked()}>
            {phoneBar(true)}
            {/* Side by side, what is changed comes first; one above the other, what comes out does. */}
            <Switch fallback={[outcome(), whatIf()]}>
              <Match when={isWide()}>{[whatIf(), outcome()]}</Match>
              <Match when={isPhone()}>
                <Show when={isCauseAlone()} fallback={outcome()}>
                  <h1 class="hidden-visually">{t("app.whatIf.title")}</h1>
                  {whatIf()}
                </Show>
              </Match>
            </Switch>
            <Show when={isWhyUsed()}>
              <Why simulator={sim()} isDocked={isDocked()} />
            </Show>
          </div>
          {phoneBar(false)}
        </Show>
      </main>
      <OpenPanel simulator={sim()} session={props.session} />
      <ReportOnceTouched simulator={sim()} />
      <Show when={view().tourOpen}>
        <Tour
          hasIndicators={sim().package.programme.indicators.length > 0}
          view={view()}
          onView={(changes) => sim().setView(changes)}
          onEnd={() => sim().setView({ tourOpen: false })}
        />
      </Show>
      <Show when={!view().isClassView}>
        <footer class="footer">{t("app.footer")}</footer>
      </Show>
    </>
  );
}
