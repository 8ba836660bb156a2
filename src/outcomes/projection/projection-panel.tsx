import { type Accessor, createEffect, createMemo, createSignal, type JSX, on, Show } from "solid-js";
import { type FileFormat, fileFormats } from "../../figure/figure.ts";
import { SaveButtons } from "../../figure/save-buttons.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createHash } from "../../session/projection/create-hash.ts";
import type { ProjectionState } from "../../session/projection/create-projection.ts";
import { projectionsOf } from "../../session/projection/projections.ts";
import type { Simulator } from "../../session/simulator.ts";
import type { ViewState } from "../../session/view-state.ts";
import { isAsked } from "../../ui/asked-part.ts";
import { createAtRest } from "../../ui/create-at-rest.ts";
import { createLater } from "../../ui/create-later.ts";
import { WordsHere } from "../../ui/words-here.tsx";
import { AreaFans } from "./area-fans.tsx";
import { AreasAheadSection } from "./areas-ahead/areas-ahead-section.tsx";
import { awardsById } from "./areas-ahead/awards-by-id.ts";
import { hasPeople } from "./has-people.ts";
import { ProjectionCases } from "./projection-cases.tsx";
import { ProjectionChoices } from "./projection-choices.tsx";
import { projectionFigure } from "./projection-figure.ts";
import { ProjectionFigures } from "./projection-figures.tsx";
import { ProjectionMethod } from "./projection-method.tsx";
import { projectionNotes } from "./projection-notes.ts";
import { ProjectionPicture } from "./projection-picture.tsx";
import { ProjectionProgress } from "./projection-progress.tsx";
import { ProjectionSections } from "./projection-sections.tsx";
import { projectionSummary } from "./projection-summary.ts";
import { type ProjectionView, projectionView, seriesThatAre } from "./projection-view.ts";
import { ProjectionYears } from "./projection-years.tsx";
import { Statement } from "./statement.tsx";
import "./projection.css";

/** Whether two states give the same picture. */
const samePicture = (a: ProjectionState, b: ProjectionState): boolean =>
  a.expected === b.expected && a.projection === b.projection && a.isProjectionOlder === b.isProjectionOlder;

/** Whether two states show the same. */
const sameState = (a: ProjectionState, b: ProjectionState): boolean =>
  samePicture(a, b) &&
  a.status === b.status &&
  a.isExpectedOlder === b.isExpectedOlder &&
  a.failure === b.failure;

/** Of expected values alone there is no table of draws. */
const pictureFormats: readonly FileFormat[] = ["png", "svg"];

/** Years ahead: one series at one place as a picture, in sentences, in every area and as a table; what it rests on and how it is computed. */
export function ProjectionPanel(props: {
  readonly simulator: Simulator;
  /** Says what is wrong when there is no projection. */
  problem(state: Accessor<ProjectionState>, onAgain: () => void): JSX.Element;
}): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  // A page is made for one simulator.
  const sim = (() => props.simulator)();
  const projections = projectionsOf(sim);
  projections.watch();
  const state = projections.mine.state;
  /** The picture is the same whether newer expected values are on their way or not. */
  const pictured = createMemo(state, undefined, { equals: samePicture });
  // What stands further down follows in turns of its own, so that no single one is long.
  const later = createLater(state);
  const isMoving = () => sim.work().history.gesture !== null;
  /** The bands alone: expected values follow a hand many times a second, and bands wait until it rests. */
  const bands = createMemo(() => later().projection ?? null);
  const areBandsOlder = createMemo(() => later().isProjectionOlder);
  const rested = createAtRest(later, isMoving);
  /** What is told while a control moves is what was told before: all of it older, and none of it worked out again. */
  const atRest = createMemo(
    (): ProjectionState => {
      const [newest, told] = [later(), rested()];
      return newest === told ? told : { ...told, isProjectionOlder: true, isExpectedOlder: true };
    },
    undefined,
    { equals: sameState },
  );
  const last = { ...projections, mine: { ...projections.mine, state: createLater(atRest) } };
  const pack = () => sim.shownPackage();
  const projected = createMemo(() => sim.view().projected);
  const areaInHand = createMemo(() => sim.view().area);
  const available = createMemo(() => seriesThatAre(pictured()), undefined, {
    equals: (a, b) => a.join() === b.join(),
  });
  const series = createMemo(() => {
    const wanted = projected().series;
    return available().includes(wanted) ? wanted : "award";
  });
  const area = createMemo(() => (projected().isTotal ? null : areaInHand()));
  const choose = (changes: Partial<ViewState["projected"]>) =>
    sim.setView({ projected: { ...projected(), ...changes } });
  const chooseArea = (id: string | null) =>
    id === null
      ? choose({ isTotal: true })
      : sim.setView({ area: id, projected: { ...projected(), isTotal: false } });
  /** What was measured is that of the answer drawn: a question on its way draws nothing. */
  const answered = createMemo(on(pictured, () => sim.current()));
  const view = createMemo(() =>
    projectionView(
      { series: series(), area: area(), isSinglesShown: projected().isSinglesShown },
      pictured(),
      projections.isChanged() ? projections.baseline.state() : null,
      pack(),
      answered(),
    ),
  );
  /** What is shown, unless it is of people where nobody lives. */
  const drawn = () => {
    const shown = view();
    return shown !== null && (shown.spec.unit === "sek" || hasPeople(pack(), area())) ? shown : null;
  };
  const summary = createMemo(() => {
    const shown = view();
    // Sentences about older bands would be taken for the answer to the latest change.
    return shown === null
      ? ""
      : projectionSummary(shown.isOlder ? { ...shown, rows: null } : shown, pack(), i18n);
  });
  const finished = createMemo(() => {
    const { status, projection, isProjectionOlder } = state();
    return status === "ready" && !isProjectionOlder ? projection : undefined;
  });
  const hash = createHash(finished);
  const notes = createMemo(() => {
    const shown = view();
    return shown === null ? [] : projectionNotes(shown, pictured().projection, pack(), i18n);
  });
  const figureOf = (shown: ProjectionView) => {
    const before = projections.isChanged() ? projections.baseline.state() : null;
    const places = [null, ...pack().programme.areas.map(({ id }) => id)].flatMap(
      (place) =>
        projectionView({ series: series(), area: place }, state(), before, pack(), sim.current()) ?? [],
    );
    const { isWithoutShown } = projected();
    return projectionFigure(
      { view: shown, places, isWithoutShown, summary: summary(), notes: notes() },
      pack(),
      i18n,
    );
  };
  createEffect(() => {
    if (finished() !== undefined && !sim.view().isProjected) sim.setView({ isProjected: true });
  });
  const [pointed, setPointed] = createSignal<number | null>(null);
  const years = createMemo(() => sim.view().projection.years);
  const setYears = (next: number) => sim.setView({ projection: { ...sim.view().projection, years: next } });
  /** A number of draws that somebody here chose: what a link asked for is settled with it. */
  const setDraws = (draws: number) => {
    const { asked: _, ...settings } = sim.view().projection;
    sim.setView({ projection: { ...settings, draws } });
  };
  const result = createMemo(() => sim.result().value);
  const settled = createAtRest(
    () => ({ result: result(), rule: sim.rule(), scenario: sim.current() }),
    isMoving,
  );
  const awards = createMemo(() => awardsById(settled().result));
  const showArea = (id: string) => {
    chooseArea(id);
    document.querySelector(".projection__choices")?.scrollIntoView({ block: "nearest" });
  };
  createEffect(on([years, series], () => setPointed(null), { defer: true }));
  return (
    <div class="projection" aria-busy={state().status === "running"}>
      <h1 class="outcome__title">{t("projection.heading")}</h1>
      <Statement />
      <ProjectionYears years={years()} onYears={setYears} />
      <AreasAheadSection
        projection={bands()}
        wanted={sim.view().projection.draws}
        awards={awards()}
        rule={settled().rule}
        isCompared={projections.isChanged()}
        isOlder={areBandsOlder()}
        area={area()}
        package={pack()}
        onArea={showArea}
      />
      <ProjectionCases simulator={sim} />
      <div class="projection__main" data-asked={isAsked("yearsAhead") ? "" : undefined}>
        <ProjectionChoices
          package={pack()}
          available={available()}
          series={series()}
          area={area()}
          isWithoutShown={projected().isWithoutShown}
          isSinglesShown={projected().isSinglesShown}
          onSeries={(next) => choose({ series: next })}
          onArea={chooseArea}
          onWithout={(isWithoutShown) => choose({ isWithoutShown })}
          onSingles={(isSinglesShown) => choose({ isSinglesShown })}
        />
        {props.problem(state, () => projections.mine.resume())}
        <p class="projection__summary" aria-live="polite">
          {summary()}
        </p>
        <Show when={view() === null}>
          <div class="projection__wait">{t("app.outcome.computing")}</div>
        </Show>
        <Show when={drawn()}>
          {(shown) => (
            <ProjectionPicture
              view={shown()}
              package={pack()}
              summary={summary()}
              isWithoutShown={projected().isWithoutShown}
              year={pointed()}
              onYear={setPointed}
            />
          )}
        </Show>
      </div>
      <WordsHere
        words={[
          "projection",
          "draw",
          "percentile",
          "median",
          "expectedValue",
          "effect",
          "seed",
          "standardError",
        ]}
      />
      <Show when={sim.view().projection.asked}>
        {(asked) => (
          <p class="projection__asked">
            {i18n.dictionary().projection.asked.said({
              asked: i18n.f.integer(asked()),
              draws: i18n.f.integer(sim.view().projection.draws),
            })}{" "}
            <button type="button" class="button" onClick={() => setDraws(asked())}>
              {i18n.dictionary().projection.asked.compute({ asked: i18n.f.integer(asked()) })}
            </button>
          </p>
        )}
      </Show>
      <div class="projection__foot">
        <ProjectionProgress
          state={state()}
          progress={projections.mine.progress()}
          seed={sim.view().projection.seed}
          onCancel={() => {
            projections.mine.cancel();
            projections.baseline.cancel();
          }}
          onResume={() => {
            projections.mine.resume();
            projections.baseline.resume();
          }}
        />
        <Show when={view()}>
          {(shown) => (
            <SaveButtons
              title={t("projection.heading")}
              formats={shown().rows === null ? pictureFormats : fileFormats}
              figure={() => figureOf(shown())}
            />
          )}
        </Show>
      </div>
      <Show when={view() !== null}>
        <Show when={drawn()}>{(of) => <ProjectionFigures view={of()} package={pack()} />}</Show>
        <AreaFans
          package={pack()}
          projection={bands() ?? undefined}
          isOlder={areBandsOlder()}
          series={series()}
          isWithoutShown={projected().isWithoutShown}
          area={area()}
          onArea={chooseArea}
        />
        <ProjectionSections
          simulator={sim}
          projections={last}
          scenario={settled().scenario}
          today={settled().result}
          area={area()}
        />
      </Show>
      <ProjectionMethod
        settings={sim.view().projection}
        notes={notes()}
        hash={hash()}
        onSettings={(changes) =>
          changes.draws === undefined
            ? sim.setView({ projection: { ...sim.view().projection, ...changes } })
            : setDraws(changes.draws)
        }
      />
    </div>
  );
}
