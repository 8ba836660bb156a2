import { createEffect, createSignal, ErrorBoundary, type JSX, on, onCleanup, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { InlineProgramme } from "../../scenario/scenario.ts";
import { createSimulator } from "../../state/simulator.ts";
import type { Workplace } from "../../state/workplace.ts";
import { DropZone } from "../share/drop-zone.tsx";
import { Broken } from "./broken.tsx";
import { followAddress } from "./follow-address.ts";
import { OwnData } from "./own-data.tsx";
import { Page } from "./page.tsx";
import { Share } from "./share.tsx";

type Engine = Parameters<typeof createSimulator>[0];

/** The page for one programme at a time; the work on the others waits. */
export function App(props: { readonly engine: Engine; readonly workplace: Workplace }): JSX.Element {
  const i18n = useI18n();
  const place = () => props.workplace;
  const [isOwnOpen, setOwnOpen] = createSignal(false);
  onCleanup(followAddress(props.workplace));
  // The page is another then, and what a drawer was opened from with it.
  const toOutcome = () => document.getElementById("outcome")?.focus();
  const bring = (inline: InlineProgramme) => {
    setOwnOpen(false);
    place().bring(inline);
    toOutcome();
  };
  return (
    <>
      <Show when={place().shown()} keyed>
        {(shown) => {
          // Closed again where other work comes: it would tell of that as soon as it is there.
          const [isShareOpen, setShareOpen] = createSignal(false);
          const simulator = createSimulator(props.engine, shown.package, shown.work, i18n.locale);
          createEffect(on(simulator.work, (work) => place().changed(work), { defer: true }));
          // The work stands outside: a page that breaks leaves it as it is.
          return (
            <ErrorBoundary
              fallback={(error, again) => (
                <Broken error={error} simulator={simulator} workplace={place()} onAgain={again} />
              )}
            >
              <Page
                simulator={simulator}
                workplace={place()}
                onOwnData={() => setOwnOpen(true)}
                onShare={() => setShareOpen(true)}
              />
              <Share
                isOpen={isShareOpen()}
                simulator={simulator}
                workplace={place()}
                onClose={() => setShareOpen(false)}
                onDone={() => {
                  setShareOpen(false);
                  toOutcome();
                }}
              />
            </ErrorBoundary>
          );
        }}
      </Show>
      <OwnData isOpen={isOwnOpen()} onImport={bring} onClose={() => setOwnOpen(false)} />
      <DropZone onFile={(file) => void place().openFile(file)} />
    </>
  );
}
