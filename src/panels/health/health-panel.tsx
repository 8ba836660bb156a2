import { createEffect, createSignal, For, type JSX, on, onCleanup, Show } from "solid-js";
import { TableView } from "../../figure/table-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Finding } from "../../model/health/find-counterexample.ts";
import { type PropertyId, propertyIds } from "../../model/health/properties.ts";
import type { Result } from "../../model/result.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { type HealthView, healthView } from "./health-view.ts";
import "./health-panel.css";
import { Section } from "../../ui/section.tsx";

export interface HealthPanelProps {
  readonly package: ProgrammePackage;
  /** What is tried: a new one is tried anew. */
  readonly scenario: Scenario;
  /** Cases per property. */
  readonly trials: number;
  tryProperty(property: PropertyId, trials: number): Promise<Result<Finding, { readonly code: string }>>;
}

type Findings = Partial<Record<PropertyId, Finding>>;

/** The properties a rule may have, tried on the user's own rule one after the other while the page stays free. */
export function HealthPanel(props: HealthPanelProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const [findings, setFindings] = createSignal<Findings>({});
  const [isStopped, setStopped] = createSignal(false);
  let round = 0;
  const run = async () => {
    const mine = ++round;
    setFindings({});
    setStopped(false);
    for (const id of propertyIds) {
      const answer = await props.tryProperty(id, props.trials);
      if (mine !== round) return;
      if (answer.ok) setFindings((found) => ({ ...found, [id]: answer.value }));
      else setStopped(true);
    }
  };
  createEffect(on(() => props.scenario, run));
  onCleanup(() => {
    round++;
  });
  const viewOf = (id: PropertyId): HealthView | undefined => {
    const finding = findings()[id];
    return finding && healthView(finding, props.package, i18n);
  };
  return (
    <Section level={3} id="source-checks" title={t("health.title")}>
      <p class="health__lead">{t("health.lead", { trials: i18n.f.integer(props.trials) })}</p>
      <Show when={isStopped()}>
        <p class="health__stopped" role="alert">
          {t("health.stopped")}{" "}
          <button type="button" class="button" onClick={run}>
            {t("health.again")}
          </button>
        </p>
      </Show>
      <ul class="health__list">
        <For each={propertyIds}>
          {(id) => (
            <li class="health__item" data-status={viewOf(id)?.status ?? "trying"}>
              <p class="health__claim">{t(`health.properties.${id}.claim`)}</p>
              <Show when={viewOf(id)} fallback={<p class="health__text">{t("health.trying")}</p>}>
                {(view) => <HealthResult view={view()} />}
              </Show>
            </li>
          )}
        </For>
      </ul>
    </Section>
  );
}

/** The outcome of one property, with the smallest case in which it fails. */
function HealthResult(props: { readonly view: HealthView }): JSX.Element {
  return (
    <>
      <p class="health__text">{props.view.text}</p>
      <Show when={props.view.table}>
        {(table) => <TableView table={table()} caption={props.view.change} />}
      </Show>
    </>
  );
}
