import { createEffect, ErrorBoundary, type JSX, on, onCleanup, Show } from "solid-js";
import { AreasCalled } from "../i18n/areas-called.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { DropZone } from "../panels/share/drop-zone.tsx";
import { openFiles } from "../session/open-files.ts";
import type { Session } from "../session/session.ts";
import { createSimulator } from "../session/simulator.ts";
import { Broken } from "./broken.tsx";
import { FigureProvider } from "./figure-provider.tsx";
import { followAddress } from "./follow-address.ts";
import { holdWhile } from "./hold-while.ts";
import { Page } from "./page.tsx";

type Engine = Parameters<typeof createSimulator>[0];

/** The page for one programme at a time; the work on the others waits. */
export function App(props: { readonly engine: Engine; readonly session: Session }): JSX.Element {
  const i18n = useI18n();
  const place = () => props.session;
  onCleanup(followAddress(props.session));
  holdWhile(() => place().isReplacing());
  let isFirst = true;
  return (
    <>
      <Show when={place().shown()} keyed>
        {(shown) => {
          // Open panels come back with a reload; where other work comes, they would be about that all at once.
          const { history, view } = shown.work;
          const came = { ...view, panel: null, reportOpen: false };
          const work = isFirst ? shown.work : { history, view: came };
          isFirst = false;
          const simulator = createSimulator(props.engine, shown.package, work, i18n.locale);
          createEffect(on(simulator.work, (work) => place().changed(work), { defer: true }));
          // The work stands outside: a page that breaks leaves it as it is.
          return (
            <ErrorBoundary
              fallback={(error, again) => (
                <Broken error={error} simulator={simulator} session={place()} onAgain={again} />
              )}
            >
              <AreasCalled noun={shown.package.areaNoun}>
                <FigureProvider simulator={simulator}>
                  <Page simulator={simulator} session={place()} />
                </FigureProvider>
              </AreasCalled>
            </ErrorBoundary>
          );
        }}
      </Show>
      <DropZone onFiles={(files) => void openFiles(place(), files)} />
    </>
  );
}
