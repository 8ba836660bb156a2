import { createEffect, type JSX, Show } from "solid-js";
import { AreasCalled } from "../i18n/areas-called.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { scenarioName } from "../i18n/scenario-name.ts";
import type { EmbedView } from "../session/embedding.ts";
import type { Session } from "../session/session.ts";
import { createSimulator } from "../session/simulator.ts";
import { LazyPart } from "../ui/lazy-part.tsx";
import { FigureProvider } from "./figure-provider.tsx";
import { Outcome } from "./outcome.tsx";
import { Why } from "./why.tsx";
import "./page.css";
import "./embed.css";

export interface EmbedProps {
  readonly engine: Parameters<typeof createSimulator>[0];
  readonly session: Session;
  readonly view: EmbedView;
  /** Address of the whole page with the same work. */
  readonly whole: string;
}

/** One view of a link's work inside another page: to read, not to change, and with the way to the whole. */
export function Embed(props: EmbedProps): JSX.Element {
  const i18n = useI18n();
  const { t, text } = i18n;
  const foot = () => (
    <footer class="embed__foot">
      <p>{t("embed.made")}</p>
      <a href={props.whole} target="_blank" rel="noopener">
        {t("embed.open")}
      </a>
    </footer>
  );
  return (
    <LazyPart waiting={<p class="fine embed__wait">{t("app.outcome.computing")}</p>}>
      <Show
        when={props.session.notOpened().length === 0}
        fallback={
          <main class="embed">
            <p class="card">{t("embed.notOpened")}</p>
            {foot()}
          </main>
        }
      >
        <Show when={props.session.shown()} keyed>
          {(shown) => {
            const { history, view } = shown.work;
            const work = { history, view: { ...view, outcome: (() => props.view)(), whyOpen: false } };
            const simulator = createSimulator(props.engine, shown.package, work, i18n.locale);
            createEffect(() => {
              document.documentElement.dataset.theme = simulator.view().theme;
            });
            return (
              <AreasCalled noun={shown.package.areaNoun}>
                <FigureProvider simulator={simulator}>
                  <main class="embed">
                    <p class="embed__name">
                      {text(shown.package.about.title)}
                      <span dir="auto">
                        {scenarioName(simulator.shownWorkspace(), simulator.currentIndex(), i18n)}
                      </span>
                    </p>
                    <Outcome simulator={simulator} isAlone />
                    <Why simulator={simulator} isDocked={false} />
                    {foot()}
                  </main>
                </FigureProvider>
              </AreasCalled>
            );
          }}
        </Show>
      </Show>
    </LazyPart>
  );
}
