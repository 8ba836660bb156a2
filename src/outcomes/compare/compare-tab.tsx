import { createMemo, createSignal, indexArray, type JSX, mapArray } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { scenarioName } from "../../i18n/scenario-name.ts";
import { everywhere } from "../../model/project/projection.ts";
import { weakest } from "../../model/provenance.ts";
import { resolveScenario } from "../../scenario/resolve-scenario.ts";
import { createResults } from "../../session/create-results.ts";
import { perSimulator } from "../../session/per-simulator.ts";
import { projectionsOf } from "../../session/projection/projections.ts";
import { type ProjectedSeries, projectedSeries } from "../../session/view-state.ts";
import { aheadProblemSentence } from "../ahead-problem-sentence.ts";
import type { OutcomeTabProps } from "../outcome-tab.ts";
import { hasPopulations, payoutsView } from "../payouts/payouts-view.ts";
import { ShownAs } from "../payouts/shown-as.tsx";
import { problemSentence } from "../problem-sentence.ts";
import { bandRows } from "../projection/band-rows.ts";
import { seriesProvenance, seriesThatAre } from "../projection/projection-view.ts";
import { shortValue, signedValue } from "../projection/say-values.ts";
import { specs } from "../projection/shown-series.ts";
import { whatDiffers } from "../what-differs.ts";
import { AheadSection } from "./ahead-section.tsx";
import type { AheadRun } from "./ahead-view.ts";
import { Compare, type ComparedScenario } from "./compare.tsx";

/** What need is measured by, as id of an indicator, or null for all of them. It stays while other tabs are shown. */
const needMeasure = perSimulator(() => createSignal<string | null>(null));

const kinds = { sek: "kronor", share: "share", people: "number" } as const;

/** Every scenario of the workspace, side by side. */
export function CompareTab(props: OutcomeTabProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  // A page is made for one simulator.
  const sim = (() => props.simulator)();
  const [need, setNeed] = needMeasure(sim);
  const pack = () => sim.shownPackage();
  const settings = () => sim.view();
  const unit = createMemo(() =>
    settings().unit === "perInhabitant" && !hasPopulations(pack().programme) ? "kronor" : settings().unit,
  );
  const sorting = createMemo(() => settings().sorting);
  const isGrouped = createMemo(() => settings().isGrouped);
  const workspace = createMemo(() => sim.workspace());
  const results = createResults(workspace, (scenario, place) => sim.allocate(scenario, place));
  const baseline = createMemo(() => resolveScenario(sim.baseline(), pack().programme, sim.baseline()));
  const programme = () => {
    const resolved = baseline();
    return resolved.ok ? resolved.value.programme : pack().programme;
  };
  // Described again only for a scenario that is another one than before.
  const differences = createMemo(
    mapArray(
      () => workspace().workspace,
      (scenario) =>
        createMemo(() => {
          const before = baseline();
          const resolved = resolveScenario(scenario, pack().programme, sim.baseline());
          return before.ok && resolved.ok ? whatDiffers(before.value, resolved.value, pack(), i18n) : null;
        }),
    ),
  );
  const scenarios = createMemo(() =>
    workspace().workspace.map(({ note = "" }, place): ComparedScenario => {
      const name = scenarioName(sim.shownWorkspace(), place, i18n);
      const isBaseline = place === workspace().baseline;
      const state = results()[place];
      const value = state?.value;
      return {
        place,
        name,
        note,
        isBaseline,
        compared: value && {
          place,
          name,
          isBaseline,
          allocation: value.allocation,
          isOlder: state?.status === "failed",
        },
        difference: differences()[place]?.() ?? null,
        problem: state?.failure === undefined ? "" : problemSentence(state.failure, pack(), i18n),
      };
    }),
  );

  // Whoever has looked ahead wants to see all scenarios ahead.
  const [isProjected, setProjected] = createSignal(sim.view().isProjected);
  const projections = projectionsOf(sim);
  const handles = createMemo(
    indexArray(
      () => (isProjected() ? workspace().workspace : []),
      (scenario) => projections.follow(scenario),
    ),
  );
  const projected = () => settings().projected.series;
  const states = () => handles().map((handle) => handle.state());
  const available = createMemo((): readonly ProjectedSeries[] => {
    const known = states().find(({ projection }) => projection !== undefined);
    return known === undefined ? ["award"] : seriesThatAre(known);
  });
  const series = () => (available().includes(projected()) ? projected() : "award");
  const runs = createMemo(() => {
    const all = states().map((state, place): AheadRun => {
      const { projection, failure } = state;
      const { of, isTurned } = specs[series()];
      return {
        name: scenarioName(sim.shownWorkspace(), place, i18n),
        isBaseline: place === workspace().baseline,
        rows:
          projection === undefined ? null : bandRows(projection, of, everywhere(projection.facts), isTurned),
        lastYear: projection === undefined ? null : projection.facts.lastPaymentYear,
        isOlder: state.isProjectionOlder,
        isRunning: state.status === "running",
        ...(handles()[place]?.progress() ?? { draws: 0, of: 0 }),
        problem: failure === undefined ? "" : aheadProblemSentence(failure, results()[place], pack(), i18n),
      };
    });
    return [...all.filter((run) => run.isBaseline), ...all.filter((run) => !run.isBaseline)];
  });
  const ahead = createMemo(() => {
    const all = states().flatMap(({ projection }, place) =>
      projection === undefined
        ? []
        : [{ place, projection, name: scenarioName(sim.shownWorkspace(), place, i18n) }],
    );
    const isBaseline = ({ place }: { readonly place: number }) => place === workspace().baseline;
    return [...all.filter(isBaseline), ...all.filter((each) => !isBaseline(each))];
  });
  const aheadSeries = () => {
    const spec = specs[series()];
    return {
      measured: t(`projection.measured.${series()}`),
      kind: kinds[spec.unit],
      provenance: weakest(
        states().flatMap(({ projection }) =>
          projection === undefined ? [] : [seriesProvenance(projection.facts, spec)],
        ),
      ),
      short: (value: number) => shortValue(i18n.f, spec.unit, value),
      signed: (value: number) => signedValue(i18n.f, spec.unit, value),
    };
  };
  const chooseSeries = (choice: string) => {
    const found = projectedSeries.find((each) => each === choice);
    if (found !== undefined) sim.setView({ projected: { ...settings().projected, series: found } });
  };
  return (
    <Compare
      package={pack()}
      scenarios={scenarios()}
      programme={programme()}
      place={sim.currentIndex()}
      area={settings().area}
      unit={unit()}
      need={need()}
      onNeed={setNeed}
      onChoose={props.outcome.explain}
      rowsOf={(allocation, before) =>
        payoutsView({
          programme: pack().programme,
          published: pack().published,
          allocation,
          baseline: before,
          pots: [],
          unit: unit(),
          sorting: sorting(),
          isGrouped: isGrouped(),
          need: props.outcome.need(),
        })
      }
      shownAs={<ShownAs simulator={sim} view={{ unit: unit(), sorting: props.outcome.view().sorting }} />}
      ahead={(isMadeUpSaid) => (
        <AheadSection
          package={pack()}
          projected={ahead()}
          isMadeUpSaid={isMadeUpSaid}
          runs={runs()}
          series={aheadSeries()}
          choices={available().map((value) => ({ value, label: t(`projection.series.${value}`) }))}
          choice={series()}
          years={settings().projection.years}
          draws={settings().projection.draws}
          seed={settings().projection.seed}
          onChoice={chooseSeries}
          onStart={() => setProjected(true)}
          onStop={() => {
            for (const handle of handles()) handle.cancel();
          }}
          onResume={() => {
            for (const handle of handles()) handle.resume();
          }}
        />
      )}
    />
  );
}
