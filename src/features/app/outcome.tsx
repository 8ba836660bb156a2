import { createMemo, createSignal, type JSX, onCleanup, onMount, Show } from "solid-js";
import { areaNoun } from "../../i18n/area-noun.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { scenarioName } from "../../i18n/scenario-name.ts";
import { changedAssumptions } from "../../state/changed-assumptions.ts";
import type { Simulator } from "../../state/simulator.ts";
import { Tabs } from "../../ui/tabs.tsx";
import { MapModeChoice } from "../map/map-mode-choice.tsx";
import { PayoutActions } from "../payouts/payout-actions.tsx";
import { exactAmount, exactChange } from "../payouts/payout-format.ts";
import { Payouts } from "../payouts/payouts.tsx";
import { payoutsSummary } from "../payouts/payouts-summary.ts";
import { payoutColumns } from "../payouts/payouts-table.ts";
import { hasPopulations, type PayoutRow, type PayoutsView, payoutsView } from "../payouts/payouts-view.ts";
import { UnitChoice } from "../payouts/unit-choice.tsx";
import { factsOf } from "../programme/facts-of.ts";
import { noInput } from "../programme/own-input.ts";
import { Arriving, fetchedPart } from "./arriving.tsx";
import { changesNote } from "./changes-note.ts";
import { Problem } from "./problem.tsx";
import { ProjectionProblem } from "./projection-problem.tsx";

/** The table's own files are fetched when its tab is first opened. */
const PayoutTable = fetchedPart(async () => (await import("../table/payout-table.tsx")).PayoutTable);

/** The map and what it needs are fetched when its tab is first opened. */
const AwardMap = fetchedPart(async () => (await import("../map/award-map.tsx")).AwardMap);

/** What the sources tell of the programme is fetched when its tab is first opened. */
const ProgrammeFacts = fetchedPart(
  async () => (await import("../programme/programme-facts.tsx")).ProgrammeFacts,
);

/** Years ahead are fetched when their tab is first opened. */
const ProjectionPanel = fetchedPart(
  async () => (await import("../projection/projection-panel.tsx")).ProjectionPanel,
);

/** All scenarios side by side are fetched when their tab is first opened. */
const CompareTab = fetchedPart(async () => (await import("./compare-tab.tsx")).CompareTab);

/** What comes out: the same view as bars and as a table, under one heading and one sentence. */
export function Outcome(props: {
  readonly simulator: Simulator;
  /** The chosen view is all there is to see. */
  readonly isAlone?: boolean;
}): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const sim = () => props.simulator;
  const pack = () => sim().shownPackage();
  const changes = () => {
    const name = scenarioName(sim().workspace(), sim().place(), i18n);
    return changesNote(name, sim().mine(), sim().baseline(), pack(), i18n);
  };
  const noun = () => areaNoun(pack(), i18n.locale());
  const settings = () => sim().view();
  const unit = createMemo(() => settings().unit);
  const sorting = createMemo(() => settings().sorting);
  const isGrouped = createMemo(() => settings().isGrouped);
  const awards = createMemo(() => {
    const allocation = sim().result().value;
    const baseline = sim().baselineResult().value;
    return allocation === undefined || baseline === undefined ? undefined : { allocation, baseline };
  });
  const view = createMemo((): PayoutsView | undefined => {
    const shown = awards();
    if (shown === undefined) return undefined;
    return payoutsView({
      programme: pack().programme,
      ...shown,
      pots: shown.allocation.pots.map((pot) => pot.id),
      unit: unit(),
      sorting: sorting(),
      isGrouped: isGrouped(),
    });
  });
  const isOlder = () => sim().result().status === "failed" || sim().baselineResult().status === "failed";
  const summary = createMemo(() => {
    const shown = view();
    // Sentences about an older result would be taken for the answer to the latest change.
    if (isOlder()) return "";
    if (shown === undefined) return "";
    const sentences = payoutsSummary(shown, sim().isChanged(), noun(), i18n);
    const assumptions = changedAssumptions(sim().mine(), sim().baseline()).length;
    return assumptions === 0 ? sentences : `${sentences} ${t("app.changes.assumptions", assumptions)}`;
  });
  /** What goes with the figures wherever they are saved, also while they are older than what is set. */
  const standing = (shown: PayoutsView) =>
    summary() || `${t("app.outcome.older")}. ${payoutsSummary(shown, true, noun(), i18n)}`;
  const choose = (area: string) => {
    sim().setView({ area, whyOpen: true });
    // Beside the picture the panel is no dialog that would take the focus by itself.
    queueMicrotask(() => document.querySelector<HTMLElement>(".why__title")?.focus({ preventScroll: true }));
  };
  const columns = (shown: PayoutsView) => payoutColumns(shown, pack(), i18n);
  const tableRows = (shown: PayoutsView) => {
    const total: PayoutRow = {
      ...shown.total,
      id: "total",
      name: t("app.payouts.total", noun()),
      municipality: "",
    };
    return [...shown.rows, total].map((row) => ({
      id: row.id,
      cells: columns(shown).map(({ kind, of }) => {
        const value = of(row);
        if (typeof value === "string") return value;
        return kind === "change" || kind === "limit"
          ? exactChange(i18n.f, shown.unit, value)
          : exactAmount(i18n.f, shown.unit, value);
      }),
      isTotal: row.id === "total" || row.kind === "municipality",
      isCurrent: row.kind === "area" && row.id === settings().area,
    }));
  };
  const unitChoice = () => (
    <UnitChoice
      unit={unit()}
      canShowPerInhabitant={hasPopulations(pack().programme)}
      onUnit={(next) => sim().setView({ unit: next })}
    />
  );
  const mapMode = createMemo(() =>
    settings().mapMode === "perInhabitant" && !hasPopulations(pack().programme)
      ? "symbol"
      : settings().mapMode,
  );
  const mapTab = () => ({
    value: "map" as const,
    label: t("app.outcome.map"),
    content: () =>
      framed(
        <Arriving waiting={<div class="outcome__wait">{t("app.outcome.computing")}</div>}>
          <Show when={awards()}>
            {(shown) => (
              <AwardMap
                changes={changes()}
                package={pack()}
                allocation={shown().allocation}
                baseline={shown().baseline}
                mode={mapMode()}
                area={settings().area}
                namesHidden={settings().namesHidden}
                isDespiteHiding={settings().mapDespiteHiding}
                onDespiteHiding={(mapDespiteHiding) => sim().setView({ mapDespiteHiding })}
                onArea={(area) => sim().setView({ area })}
                onWhy={choose}
              />
            )}
          </Show>
        </Arriving>,
        <MapModeChoice
          mode={mapMode()}
          canShowPerInhabitant={hasPopulations(pack().programme)}
          onMode={(mode) => sim().setView({ mapMode: mode })}
        />,
      ),
  });
  // What people fill in stays while other tabs are shown.
  const [own, setOwn] = createSignal(noInput(sim().package));
  const hasFacts = createMemo(() => factsOf(pack(), sim().rule()).length > 0);
  const programmeTab = () => ({
    value: "programme" as const,
    label: t("app.outcome.programme"),
    content: () => (
      <>
        <Problem simulator={sim()} />
        <div class="outcome__picture" data-older={isOlder()}>
          <Arriving waiting={<div class="outcome__wait">{t("app.outcome.computing")}</div>}>
            <Show when={awards()}>
              {(shown) => (
                <ProgrammeFacts
                  package={pack()}
                  rule={sim().rule()}
                  scenario={sim().mine()}
                  allocation={shown().allocation}
                  namesHidden={settings().namesHidden}
                  area={settings().area}
                  own={own()}
                  onOwn={setOwn}
                  change={(command, gesture) => sim().change(command, gesture)}
                />
              )}
            </Show>
          </Arriving>
        </div>
      </>
    ),
  });
  const projectionTab = () => ({
    value: "projection" as const,
    label: t("app.outcome.projection"),
    content: () => (
      <Arriving waiting={<div class="outcome__wait">{t("app.outcome.computing")}</div>}>
        <ProjectionPanel
          simulator={sim()}
          changes={changes()}
          problem={(state, onAgain) => (
            <ProjectionProblem simulator={sim()} state={state()} onAgain={onAgain} />
          )}
        />
      </Arriving>
    ),
  });
  // What need is measured by stays while other tabs are shown.
  const [need, setNeed] = createSignal<string | null>(null);
  const compareTab = () => ({
    value: "compare" as const,
    label: t("app.outcome.compare"),
    content: () => (
      <Arriving waiting={<div class="outcome__wait">{t("app.outcome.computing")}</div>}>
        <CompareTab simulator={sim()} need={need()} onNeed={setNeed} onChoose={choose} />
      </Arriving>
    ),
  });
  const tab = () =>
    settings().outcome === "programme" && !hasFacts() ? ("payouts" as const) : settings().outcome;
  const hasMap = createMemo(() => Object.keys(pack().municipalityCodes).length > 0);
  /** Under the heading and the sentence that all pictures share; faded while it is older than what is set. */
  const framed = (picture: JSX.Element, choice: JSX.Element = unitChoice()) => (
    <>
      <div class="outcome__head">
        <h1 class="outcome__title">{t("app.outcome.heading", noun())}</h1>
        {choice}
      </div>
      <p class="outcome__summary" aria-live="polite">
        {summary()}
      </p>
      <Problem simulator={sim()} />
      <div class="outcome__picture" data-older={isOlder()}>
        {picture}
      </div>
    </>
  );
  // Higher than the window, it stays with its end in sight instead of its beginning.
  let section!: HTMLElement;
  onMount(() => {
    const observer = new ResizeObserver(() =>
      section.style.setProperty("--height", `${section.offsetHeight}px`),
    );
    observer.observe(section);
    onCleanup(() => observer.disconnect());
  });
  return (
    <section
      ref={section}
      class="outcome"
      id="outcome"
      aria-busy={view() === undefined && !isOlder()}
      tabIndex={-1}
    >
      <Show
        when={view()}
        fallback={
          <div class="card outcome__wait">
            <h1 class="outcome__title">{t("app.outcome.heading", noun())}</h1>
            <Show when={isOlder()} fallback={<p>{t("app.outcome.computing")}</p>}>
              <Problem simulator={sim()} />
            </Show>
          </div>
        }
      >
        {(shown) => (
          <Tabs
            isCard
            isAlone={props.isAlone ?? false}
            label={t("app.outcome.tabs")}
            value={tab()}
            onChange={(outcome) => sim().setView({ outcome })}
            tabs={[
              {
                value: "payouts",
                label: t("app.outcome.payouts"),
                content: () =>
                  framed(
                    <Payouts
                      view={shown()}
                      summary={standing(shown())}
                      changes={changes()}
                      package={pack()}
                      settings={settings()}
                      area={settings().area}
                      onSettings={(changes) => sim().setView(changes)}
                      onChoose={choose}
                    />,
                  ),
              },
              {
                value: "table",
                label: t("app.outcome.table"),
                content: () =>
                  framed(
                    <>
                      <Arriving waiting={<div class="outcome__wait">{t("app.outcome.computing")}</div>}>
                        <PayoutTable
                          columns={columns(shown())}
                          rows={tableRows(shown())}
                          unit={unit()}
                          sorting={sorting()}
                          onSort={(order) => sim().setView({ sorting: order })}
                          onChoose={choose}
                        />
                      </Arriving>
                      <div class="payouts__note">
                        <p class="fine">{t("app.table.rounding")}</p>
                        <PayoutActions
                          view={shown()}
                          summary={standing(shown())}
                          changes={changes()}
                          package={pack()}
                          figuresOnly
                        />
                      </div>
                    </>,
                  ),
              },
              compareTab(),
              projectionTab(),
              ...(hasMap() ? [mapTab()] : []),
              ...(hasFacts() ? [programmeTab()] : []),
            ]}
          />
        )}
      </Show>
    </section>
  );
}
