import { type Accessor, createMemo, createRoot, createSignal, onCleanup } from "solid-js";
import { type ProjectionAnswer, ranks } from "../../engine/projection-engine.ts";
import type { CycleFit } from "../../model/project/fit-cycle.ts";
import type { ProjectionInput } from "../../model/project/input.ts";
import type { ParameterId } from "../../model/project/parameters.ts";
import type { Sensitivity } from "../../model/project/sensitivity.ts";
import type { ObservedChange } from "../../model/project/target.ts";
import { type Fault, fail, ok, type Result } from "../../model/result.ts";
import { countedTargets } from "../../scenario/own-target.ts";
import { paysAlike, projectionInput } from "../../scenario/projection-input.ts";
import type { Changes } from "../../scenario/resolve-scenario.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { sameData } from "../same-data.ts";
import type { Simulator } from "../simulator.ts";
import {
  createProjection,
  type ProjectionHandle,
  type ProjectionQuestion,
  type ProjectionState,
} from "./create-projection.ts";
import { keepDraws } from "./keep-draws.ts";
import { lazyEngine, type PageEngine } from "./lazy-engine.ts";

/** The projections of one programme's scenarios, all over the same years, draws and chance (`view().projection`). */
export interface Projections {
  /** The scenario worked on. It is projected while somebody watches. */
  readonly mine: ProjectionHandle;
  /** The baseline; idle, without values, as long as the scenario worked on says the same. */
  readonly baseline: ProjectionHandle;
  /** Whether the scenario worked on says something else than the baseline. */
  readonly isChanged: Accessor<boolean>;
  /** Call under an owner: the current scenario and the baseline are projected as long as it lasts. */
  watch(): void;
  /** Call under an owner: a projection of any scenario of the programme on the same draws, while `scenario` gives one. */
  follow(scenario: Accessor<Scenario | undefined>): ProjectionHandle;
  /** How much one assumption matters in the scenario worked on. Errors: of its input, or of the engine; `stale` once something is asked of a later one. */
  sensitivity(parameter: ParameterId): Promise<ProjectionAnswer<Sensitivity>>;
  /** How strong the cycle must be in the scenario worked on for what was observed. Errors: of its input, of the fit, or of the engine. */
  fitCycle(observed: ObservedChange): Promise<ProjectionAnswer<CycleFit>>;
}

type Given = Pick<Simulator, "package" | "view" | "current" | "baseline" | "baselineResult">;

const changesOf = ({
  areas,
  data,
  attributes,
  nation,
  rule,
  groups,
  assumptions,
  local,
  payers,
  ticks,
}: Scenario): Changes => ({
  ...(areas !== undefined && { areas }),
  ...(data !== undefined && { data }),
  ...(attributes !== undefined && { attributes }),
  ...(nation !== undefined && { nation }),
  ...(rule !== undefined && { rule }),
  ...(groups !== undefined && { groups }),
  ...(assumptions !== undefined && { assumptions }),
  ...(local !== undefined && { local }),
  ...(payers !== undefined && { payers }),
  ...(ticks !== undefined && { ticks }),
});

/** The projections of a simulator over an engine. Needs an owner. */
export function createProjections(sim: Given, engine: PageEngine): Projections {
  const [watchers, setWatchers] = createSignal(0);
  const isWatched = createMemo(() => watchers() > 0);
  const settings = createMemo(() => sim.view().projection);
  const years = createMemo(() => settings().years);
  const seed = createMemo(() => settings().seed);
  const draws = createMemo(() => settings().draws);
  const targets = createMemo(
    () =>
      countedTargets(
        settings().targets ?? [],
        sim.package.programme.areas.map(({ id }) => id),
      ),
    undefined,
    { equals: sameData },
  );
  const isSameAsBaseline = (changes: Changes) => sameData(changes, changesOf(sim.baseline()));
  const isChanged = createMemo(() => !isSameAsBaseline(changesOf(sim.current())));
  const baselineSek = createMemo(
    () => {
      const areas = sim.baselineResult().value?.areas;
      return areas && Object.fromEntries(areas.map(({ id, awardSek }) => [id, awardSek as number]));
    },
    undefined,
    { equals: sameData },
  );

  const inputOf = (scenario: Changes): Result<ProjectionInput, Fault> => {
    const call = {
      years: years(),
      seed: seed(),
      targets: targets(),
      baselineSek: paysAlike(scenario, sim.baseline()) ? undefined : baselineSek(),
    };
    const input = projectionInput(scenario, sim.package.programme, sim.baseline(), call);
    return input.ok ? input : fail(input.error[0] as Fault);
  };

  /** The input of a scenario; the same object as long as nothing it is made from changes. */
  const inputFor = (scenario: Accessor<Scenario | undefined>) => {
    const changes = createMemo(
      () => {
        const asked = scenario();
        return asked && changesOf(asked);
      },
      undefined,
      { equals: sameData },
    );
    return createMemo(() => {
      const asked = changes();
      return asked && inputOf(asked);
    });
  };
  const questionOf =
    (input: Accessor<Result<ProjectionInput, Fault> | undefined>) =>
    (): Result<ProjectionQuestion, Fault> | undefined => {
      const found = input();
      if (found === undefined) return undefined;
      return found.ok ? ok({ input: found.value, draws: draws() }) : found;
    };
  const baselineInput = inputFor(sim.baseline);
  const changedInput = inputFor(() => (isChanged() ? sim.current() : undefined));
  // As long as both say the same they are one input, and what was drawn of it stays that of the baseline.
  const mineInput = () => (isChanged() ? changedInput() : baselineInput());
  const whileWatched = (question: Accessor<Result<ProjectionQuestion, Fault> | undefined>) => () =>
    isWatched() ? question() : undefined;

  return {
    mine: createProjection(engine, whileWatched(questionOf(mineInput)), ranks.current),
    baseline: createProjection(
      engine,
      whileWatched(questionOf(() => (isChanged() ? baselineInput() : undefined))),
      ranks.other,
    ),
    isChanged,
    watch() {
      setWatchers((count) => count + 1);
      onCleanup(() => setWatchers((count) => count - 1));
    },
    follow: (scenario) => createProjection(engine, questionOf(inputFor(scenario)), ranks.other),
    async sensitivity(parameter) {
      const input = mineInput();
      if (input === undefined || !input.ok) return input ?? fail({ code: "empty" });
      return engine.sensitivity(input.value, parameter);
    },
    async fitCycle(observed) {
      const input = mineInput();
      if (input === undefined || !input.ok) return input ?? fail({ code: "empty" });
      return engine.fitCycle(input.value, observed);
    },
  };
}

/** One for the whole page; its workers start when something is first projected. */
const pageEngine = keepDraws(
  lazyEngine(async () => {
    const { createBrowserProjectionEngine } = await import("../../engine/browser-projection-engine.ts");
    return createBrowserProjectionEngine();
  }),
);

const known = new WeakMap<Simulator, Projections>();

/** The projections of a simulator: kept as long as it is, so that what was worked out is there at the next look. */
export function projectionsOf(sim: Simulator): Projections {
  const found = known.get(sim);
  if (found !== undefined) return found;
  // Without watchers nothing runs, so that nothing has to be ended but with the simulator itself.
  const made = createRoot(() => createProjections(sim, pageEngine));
  known.set(sim, made);
  return made;
}

export type { ProjectionHandle, ProjectionState };
