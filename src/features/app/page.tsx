import { createEffect, createMemo, createSignal, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { reset } from "../../state/commands/reset.ts";
import { kept } from "../../state/keep.ts";
import { showExample } from "../../state/show-example.ts";
import type { Simulator } from "../../state/simulator.ts";
import type { Workplace } from "../../state/workplace.ts";
import { dropDrafts } from "../../ui/drop-drafts.ts";
import { Intro } from "../intro/intro.tsx";
import { Export } from "./export.tsx";
import { Header } from "./header.tsx";
import { Help } from "./help.tsx";
import { createMedia } from "./media.ts";
import { Notices } from "./notices.tsx";
import { Outcome } from "./outcome.tsx";
import { ReportPlace } from "./report.tsx";
import { createShortcuts } from "./shortcuts.ts";
import { Sources } from "./sources.tsx";
import { Statement, statementAddress } from "./statement.tsx";
import { WhatIf } from "./what-if.tsx";
import { Why } from "./why.tsx";
import { WorkBar } from "./work-bar.tsx";
import "./page.css";

/** The whole page for one programme. */
export function Page(props: {
  readonly simulator: Simulator;
  readonly workplace: Workplace;
  onOwnData(): void;
  onShare(): void;
}): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const sim = () => props.simulator;
  const view = () => sim().view();
  const isWide = createMedia("(min-width: 64rem)");
  const isDocked = createMedia("(min-width: 87rem)");
  const undo = () => {
    sim().undo();
    dropDrafts();
  };
  const redo = () => {
    sim().redo();
    dropDrafts();
  };
  createShortcuts({ undo, redo });
  const [isHelpOpen, setHelpOpen] = createSignal(false);
  const [isTouring, setTouring] = createSignal(false);
  // Offered until it has been taken once.
  const [isTourNew, setTourNew] = createSignal(kept("tour") !== "seen");
  const tour = (isOn: boolean) => {
    setTourNew(false);
    setTouring(isOn);
  };
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
      <Header
        simulator={sim()}
        own={props.workplace.own()}
        onProgramme={(id) => void props.workplace.open(id)}
        onOwnData={props.onOwnData}
        onHelp={() => setHelpOpen(true)}
      />
      <WorkBar simulator={sim()} onUndo={undo} onRedo={redo} onShare={props.onShare} />
      <main class="page" data-programme={sim().package.about.id}>
        <div role="alert">
          <Show when={props.workplace.isProgrammeLost()}>
            <p class="card">{t("app.programmeNotArrived")}</p>
          </Show>
          <Show when={i18n.isLanguageLost()}>
            <p class="card">{t("app.loadFailed")}</p>
          </Show>
        </div>
        <Notices simulator={sim()} workplace={props.workplace} />
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
          onTour={isTourNew() ? () => tour(true) : undefined}
        />
        <div class="page__work" data-why={isWhyDocked()}>
          {/* Side by side, what is changed comes first; one above the other, what comes out does. */}
          <Show when={isWide()} fallback={[outcome, whatIf]}>
            {[whatIf, outcome]}
          </Show>
          <Why simulator={sim()} isDocked={isDocked()} />
        </div>
      </main>
      <Sources simulator={sim()} />
      <Export simulator={sim()} />
      <ReportPlace simulator={sim()} />
      <Statement />
      <Help
        simulator={sim()}
        isOpen={isHelpOpen()}
        isTouring={isTouring()}
        onOpen={setHelpOpen}
        onTour={tour}
      />
      <footer class="footer">
        {t("app.footer")} <a href={statementAddress}>{t("app.accessibility")}</a>
      </footer>
    </>
  );
}
