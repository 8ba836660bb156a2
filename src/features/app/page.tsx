import { createEffect, createMemo, createSignal, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { About } from "../../programmes/package.ts";
import { applyExample } from "../../state/commands/apply-example.ts";
import { reset } from "../../state/commands/reset.ts";
import { kept } from "../../state/keep.ts";
import type { Simulator } from "../../state/simulator.ts";
import { dropDrafts } from "../../ui/drop-drafts.ts";
import { Intro } from "../intro/intro.tsx";
import { Header } from "./header.tsx";
import { Help } from "./help.tsx";
import { createMedia } from "./media.ts";
import { Outcome } from "./outcome.tsx";
import { createShortcuts } from "./shortcuts.ts";
import { Sources } from "./sources.tsx";
import { WhatIf } from "./what-if.tsx";
import { Why } from "./why.tsx";
import { WorkBar } from "./work-bar.tsx";
import "./page.css";

/** The whole page for one programme. */
export function Page(props: {
  readonly simulator: Simulator;
  /** The files of the programme last asked for did not arrive: this one stays. */
  readonly isProgrammeLost: boolean;
  /** What the user brought, to go back to. */
  readonly own: About | undefined;
  onProgramme(id: string): void;
  onOwnData(): void;
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
      <Header simulator={sim()} own={props.own} onProgramme={props.onProgramme}
        onOwnData={props.onOwnData}
        onHelp={() => setHelpOpen(true)}
      />
      <WorkBar simulator={sim()} onUndo={undo} onRedo={redo} />
      <main class="page" data-programme={sim().package.about.id}>
        <div role="alert">
          <Show when={props.isProgrammeLost}>
            <p class="card">{t("app.programmeNotArrived")}</p>
          </Show>
          <Show when={i18n.isLanguageLost()}>
            <p class="card">{t("app.notArrived")}</p>
          </Show>
        </div>
        <Intro
          package={sim().shownPackage()}
          example={view().example}
          isChanged={sim().isChanged()}
          isQuestionOpen={view().questionOpen}
          awards={awards()}
          onExample={(example) => {
            sim().change((workspace) => applyExample(workspace, sim().package.programme, example));
            dropDrafts();
            sim().setView({
              example: example.id,
              ...(example.area === undefined ? {} : { area: example.area }),
            });
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
      <Help
        simulator={sim()}
        isOpen={isHelpOpen()}
        isTouring={isTouring()}
        onOpen={setHelpOpen}
        onTour={tour}
      />
      <footer class="footer">{t("app.footer")}</footer>
    </>
  );
}
