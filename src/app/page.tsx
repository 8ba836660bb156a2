import { createEffect, createMemo, createSignal, type JSX, Show } from "solid-js";
import { createShortcuts } from "../actions/create-shortcuts.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { OpenPanel } from "../panels/open-panel.tsx";
import { lockedIn } from "../scenario/link/lesson-locks.ts";
import { reset } from "../session/commands/reset.ts";
import { readPreference, savePreference } from "../session/preferences.ts";
import type { Session } from "../session/session.ts";
import { showExample } from "../session/show-example.ts";
import type { Simulator } from "../session/simulator.ts";
import { breakpoints } from "../ui/breakpoints.ts";
import { dropDrafts } from "../ui/drop-drafts.ts";
import { lazyPart } from "../ui/lazy-part.tsx";
import { createStatementAddress, statementAddress } from "./create-statement-address.ts";
import { Header } from "./header.tsx";
import { Intro } from "./intro/intro.tsx";
import { createMedia } from "./media.ts";
import { Notices } from "./notices.tsx";
import { Outcome } from "./outcome.tsx";
import { ReportPlace } from "./report.tsx";
import { WhatIf } from "./what-if.tsx";
import { Why } from "./why.tsx";
import { WorkBar } from "./work-bar.tsx";
import "./page.css";

/** The tour is loaded when it is first taken. */
const Tour = lazyPart(async () => (await import("../panels/help/tour.tsx")).Tour, null);

const LessonBar = lazyPart(async () => (await import("../panels/lessons/lesson-bar.tsx")).LessonBar, null);

/** The whole page for one programme. */
export function Page(props: { readonly simulator: Simulator; readonly session: Session }): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const sim = () => props.simulator;
  const view = () => sim().view();
  const isWide = createMedia(breakpoints.twoColumns);
  const isDocked = createMedia(breakpoints.threeColumns);
  createShortcuts({ simulator: (() => props.simulator)(), i18n });
  createStatementAddress((() => props.simulator)());
  // Offered until it has been taken once.
  const [isTourNew, setTourNew] = createSignal(readPreference("tour") !== "seen");
  createEffect(() => {
    if (!view().tourOpen) return;
    savePreference("tour", "seen");
    setTourNew(false);
  });
  createEffect(() => {
    const { dataset } = document.documentElement;
    dataset.theme = view().theme;
    dataset.size = view().isProjector ? "projector" : "normal";
  });
  const awards = createMemo(() => {
    const areas = sim().baselineResult().value?.areas;
    return areas && Object.fromEntries(areas.map((area) => [area.id, area.awardSek]));
  });
  const isWhyDocked = () => view().whyOpen && isDocked();
  const whatIf = <WhatIf simulator={sim()} />;
  const outcome = <Outcome simulator={sim()} />;
  return (
    <>
      <a class="skip" href="#outcome">
        {t("app.skipToOutcome")}
      </a>
      <Header simulator={sim()} own={props.session.own()} onProgramme={(id) => void props.session.open(id)} />
      <WorkBar simulator={sim()} />
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
          <LessonBar simulator={sim()} session={props.session} />
        </Show>
        <Notices simulator={sim()} session={props.session} />
        <Show when={lockedIn(view().lesson).length === 0}>
          <Intro
            package={sim().shownPackage()}
            example={view().example}
            isChanged={sim().isChanged()}
            isQuestionOpen={view().questionOpen}
            awards={awards()}
            onExample={(example) => {
              showExample(sim(), example);
              dropDrafts();
            }}
            onStartOver={() => {
              sim().change(reset);
              dropDrafts();
            }}
            onCloseQuestion={() => sim().setView({ questionOpen: false })}
            onWhy={(area) => sim().setView({ area, whyOpen: true })}
            onTour={isTourNew() ? () => sim().setView({ tourOpen: true }) : undefined}
          />
        </Show>
        <div class="page__work" data-why={isWhyDocked()}>
          {/* Side by side, what is changed comes first; one above the other, what comes out does. */}
          <Show when={isWide()} fallback={[outcome, whatIf]}>
            {[whatIf, outcome]}
          </Show>
          <Why simulator={sim()} isDocked={isDocked()} />
        </div>
      </main>
      <OpenPanel simulator={sim()} session={props.session} />
      <ReportPlace simulator={sim()} />
      <Show when={view().tourOpen}>
        <Tour
          hasIndicators={sim().package.programme.indicators.length > 0}
          view={view()}
          onView={(changes) => sim().setView(changes)}
          onEnd={() => sim().setView({ tourOpen: false })}
        />
      </Show>
      <footer class="footer">
        {t("app.footer")} <a href={statementAddress}>{t("app.panels.statement")}</a>
      </footer>
    </>
  );
}
