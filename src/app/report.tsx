import { createMemo, createSignal, type JSX, onCleanup, onMount, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import { useI18n } from "../i18n/i18n.tsx";
import type { ReportProps } from "../panels/report/report-of.tsx";
import { describeScenario } from "../session/commands/describe-scenario.ts";
import { nameScenario } from "../session/commands/name-scenario.ts";
import type { Simulator } from "../session/simulator.ts";

type Part = typeof import("../panels/report/report-of.tsx").Report;

/** The report: in the place of the page when it is asked for, and on paper whenever the page is printed. */
export function ReportPlace(props: { readonly simulator: Simulator }): JSX.Element {
  const i18n = useI18n();
  const sim = () => props.simulator;
  const [part, setPart] = createSignal<Part>();
  const [isPrinting, setPrinting] = createSignal(false);
  const [isLost, setLost] = createSignal(false);
  const load = () => {
    if (part() !== undefined) return;
    Promise.all([import("../panels/report/report-of.tsx"), i18n.complete()]).then(
      ([{ Report }]) => {
        setLost(false);
        setPart(() => Report);
      },
      () => setLost(true),
    );
  };
  const isOpen = () => sim().view().reportOpen;
  onMount(() => {
    const before = () => setPrinting(true);
    const after = () => setPrinting(false);
    load();
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    onCleanup(() => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    });
  });
  const shown = createMemo(() => (isOpen() || isPrinting() ? part() : undefined));
  const close = () => {
    sim().setView({ reportOpen: false });
    queueMicrotask(() => document.getElementById("outcome")?.focus({ preventScroll: true }));
  };
  const forReport = (): ReportProps => ({
    simulator: sim(),
    isForPrint: !isOpen(),
    onBack: close,
    onTitle: (title) =>
      sim().change((all) => nameScenario(all, sim().currentIndex(), title), `name ${sim().currentIndex()}`),
    onNote: (note) =>
      sim().change(
        (all) => describeScenario(all, sim().currentIndex(), note),
        `note ${sim().currentIndex()}`,
      ),
  });
  return (
    <>
      <Show when={isOpen() && part() === undefined}>
        <Waiting isLost={isLost()} onLoad={load} />
      </Show>
      <Show when={shown()}>{(found) => <Dynamic component={found()} {...forReport()} />}</Show>
    </>
  );
}

/** Until the report's files are there. */
function Waiting(props: { readonly isLost: boolean; onLoad(): void }): JSX.Element {
  const { t } = useI18n();
  onMount(() => props.onLoad());
  return (
    <p class="card" role={props.isLost ? "alert" : "status"}>
      {t(props.isLost ? "app.loadFailed" : "app.outcome.computing")}
    </p>
  );
}
