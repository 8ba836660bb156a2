import { type Accessor, createEffect, createMemo, createSignal, on } from "solid-js";
import type { AllocationEngine, Answer } from "../engine/allocation-engine.ts";
import type { Allocation } from "../model/allocation.ts";
import type { Finding } from "../model/health/find-counterexample.ts";
import type { PropertyId } from "../model/health/properties.ts";
import { applyEdits, type RuleEdit } from "../model/rule/edit-rule.ts";
import type { Rule } from "../model/rule/rule.ts";
import { ruleDefaults } from "../model/rule/rule-defaults.ts";
import { usesBaseline } from "../model/rule/uses-baseline.ts";
import type { Trace } from "../model/trace.ts";
import type { Sek } from "../model/units.ts";
import type { Locale, ProgrammePackage } from "../programmes/package.ts";
import type { Alternatives } from "../scenario/later-questions.ts";
import { lockedIn } from "../scenario/link/lesson-locks.ts";
import type { Changes } from "../scenario/questions.ts";
import type { DataChange, Scenario, Workspace } from "../scenario/scenario.ts";
import { exampleContent } from "./commands/apply-example.ts";
import { chooseScenario } from "./commands/choose-scenario.ts";
import { type AnswerState, createAnswer } from "./create-answer.ts";
import { type History, newHistory, record, redo, undo } from "./history.ts";
import { namesHeld } from "./lesson-holds.ts";
import { sameData } from "./same-data.ts";
import { type ScoredAwards, scoreProgrammes } from "./score-programmes.ts";
import { shownWorkspace } from "./shown-workspace.ts";
import { touchesLocked } from "./touches-locked.ts";
import { carriedView, initialView, keepView, type ViewState } from "./view-state.ts";
import { addedAreas, withAddedAreas } from "./with-added-areas.ts";
import { withoutNames } from "./without-names.ts";
import { baselineOf, currentIndexOf, currentScenario, isSameContent, newWorkspace } from "./workspace.ts";

/** The work on one programme: every step of it, and how it is looked at. */
export interface Work {
  readonly history: History;
  readonly view: ViewState;
}

/** The work on a programme that nobody has touched; shown the way the last one was, where there was one. */
export const newWork = (pack: ProgrammePackage, last?: ViewState): Work => ({
  history: newHistory(newWorkspace(pack.about.id)),
  view: last === undefined ? initialView(pack.programme) : carriedView(last, pack.programme),
});

/** Asks what the rule library offers instead of a rule; a newer question replaces one that waits. */
export type AskAlternatives = (rule: Rule) => Promise<Answer<Alternatives>>;

/** Everything on screen, and the ways to change it. One store behind it; what is derived is worked out from it alone. */
export interface Simulator {
  /** The programme, and the areas that scenarios have added to it. */
  readonly package: ProgrammePackage;
  /** The package as it is shown: with letters for names while names are hidden. */
  readonly shownPackage: Accessor<ProgrammePackage>;
  readonly view: Accessor<ViewState>;
  /** Every scenario, which of them is the baseline, and which is worked on. */
  readonly workspace: Accessor<Workspace>;
  /** The same with the names of scenarios as they are shown. */
  readonly shownWorkspace: Accessor<Workspace>;
  /** Id of the example that the scenario worked on says, null where it says none. */
  readonly example: Accessor<string | null>;
  /** Index of the scenario that is worked on. */
  readonly currentIndex: Accessor<number>;
  readonly baseline: Accessor<Scenario>;
  readonly current: Accessor<Scenario>;
  /** The rule at hand: the user's, or the programme's. */
  readonly rule: Accessor<Rule>;
  readonly baselineRule: Accessor<Rule>;
  /** Whether the scenario at hand says anything else than the baseline. */
  readonly isChanged: Accessor<boolean>;
  readonly canUndo: Accessor<boolean>;
  readonly canRedo: Accessor<boolean>;
  readonly baselineResult: Accessor<AnswerState<Allocation>>;
  readonly result: Accessor<AnswerState<Allocation>>;
  /** The trace of the area in hand, while Why this amount? is open. */
  readonly trace: Accessor<AnswerState<Trace>>;
  /** The same in the baseline. */
  readonly baselineTrace: Accessor<AnswerState<Trace>>;
  /** Kronor at stake on the programme's own rule, by id of the open switch; undefined until worked out. */
  readonly stakes: Accessor<Readonly<Record<string, Sek>> | undefined>;
  /**
   * The award of an area in whole kronor, were one observation changed in what is at hand (null: as it is), not
   * rounded to thousands; null where it cannot be worked out. Questions with the same number replace each other.
   */
  tryChange(area: string, change: DataChange | null, at: number): Promise<number | null>;
  /** What a scenario of the programme pays. Questions with the same number replace each other. */
  allocate(scenario: Scenario, at: number): Promise<Answer<Allocation>>;
  /** The programme's own rule with some edits, on its own data; null where it cannot be carried out. Questions with the same number replace each other. */
  computeAwards(edits: readonly RuleEdit[], at: number): Promise<Allocation | null>;
  /** What the rule library offers instead of a rule of the programme. */
  readonly askAlternatives: AskAlternatives;
  /** The published awards of every programme against those its rule gives. Rejects where the files of one do not arrive. */
  scoreProgrammes(): Promise<readonly ScoredAwards[]>;
  /** Tries a property of the rule at hand on so many cases near its data. Questions about the same property replace each other. */
  tryProperty(property: PropertyId, trials: number): Promise<Answer<Finding>>;
  /** Changes the workspace by a command, unless that changes what a teacher has locked; a gesture's later changes replace its earlier ones in the list of undo. */
  change(command: (workspace: Workspace) => Workspace, gesture?: string): void;
  /** Works on another scenario from now on. No step of undo: nothing is changed. */
  choose(place: number): void;
  undo(): void;
  redo(): void;
  setView(view: Partial<ViewState>): void;
  /** The work as it stands, to be taken up again. */
  work(): Work;
}

const changesOf = ({ areas, data, attributes, nation, rule }: Changes): Changes => ({
  ...(areas === undefined ? {} : { areas }),
  ...(data === undefined ? {} : { data }),
  ...(attributes === undefined ? {} : { attributes }),
  ...(nation === undefined ? {} : { nation }),
  ...(rule === undefined ? {} : { rule }),
});

/** The changes with one more; what it says of its observation takes the place of what was said before. */
const withChange = (data: readonly DataChange[], change: DataChange): readonly DataChange[] => {
  const isSame = (each: DataChange) =>
    each.area === change.area && each.indicator === change.indicator && each.year === change.year;
  const former = data.find(isSame);
  return [...data.filter((each) => !isSame(each)), { ...former, ...change }];
};

/** The state of the page for one programme over an engine. Must be called under an owner (a component or a root), which ends it. */
export function createSimulator(
  engine: AllocationEngine,
  pack: ProgrammePackage,
  begun: Work = newWork(pack),
  locale: Accessor<Locale> = () => "en",
): Simulator {
  const key = pack.about.id;
  const [work, setWork] = createSignal<Work>({ history: begun.history, view: begun.view });
  const put = (changed: Partial<Work>) => setWork((before) => ({ ...before, ...changed }));
  const history = createMemo(() => work().history);
  const view = createMemo(() => work().view);
  const workspace = createMemo(() => history().present);
  const baseline = createMemo(() => baselineOf(workspace()));
  const current = createMemo(() => currentScenario(workspace()));

  engine.load(key, pack.programme);
  createEffect(on(view, keepView, { defer: true }));

  const added = createMemo(() => addedAreas(workspace(), currentIndexOf(workspace())), undefined, {
    equals: sameData,
  });
  const known = createMemo(() => withAddedAreas(pack, added()));
  const examples = createMemo(() =>
    pack.examples.map((each) => [each.id, exampleContent(baseline(), known().programme, each)] as const),
  );
  const rule = createMemo(() => current().rule ?? pack.programme.rule);
  /** What the engine is told of a scenario: the baseline too, where its rule asks what that pays. */
  const asked = (scenario: Changes): Changes => {
    const asksBaseline = usesBaseline(scenario.rule ?? pack.programme.rule);
    return { ...changesOf(scenario), ...(asksBaseline && { baseline: changesOf(baseline()) }) };
  };
  const allocation = (lane: string, scenario: Accessor<Scenario>) =>
    createAnswer(
      createMemo(() => asked(scenario())),
      (question) => engine.ask(lane, "allocate", key, question),
    );
  const area = createMemo(() => view().area);
  const isNameless = createMemo(() => view().namesHidden);
  const isWhyOpen = createMemo(() => view().whyOpen);
  const trace = (lane: string, scenario: Accessor<Scenario>) =>
    createAnswer(
      () => (isWhyOpen() ? { changes: asked(scenario()), area: area() } : undefined),
      (question) => engine.ask(lane, "explain", key, question.changes, question.area),
    );
  const points = pack.switches.map(({ options }) => options.map(({ edits }) => edits));
  const baselineResult = allocation("baseline", baseline);
  const hasPaid = createMemo(() => baselineResult().value !== undefined);
  // Payouts first: what open points are worth is asked once they are there.
  const stakesAnswer = createAnswer(
    () => (hasPaid() ? points : undefined),
    (question) => engine.ask("stakes", "stakes", key, {}, question),
  );

  /** Another step of the work; an area that it does not have cannot be in hand. */
  const move = (next: History) => {
    put({ history: next });
    const { areas } = known().programme;
    if (areas.some(({ id }) => id === view().area)) return;
    put({ view: { ...view(), area: areas[0]?.id ?? "" } });
  };
  return {
    get package() {
      return known();
    },
    shownPackage: createMemo(() => (isNameless() ? withoutNames(known(), locale()) : known())),
    view,
    workspace,
    shownWorkspace: createMemo(() => shownWorkspace(workspace(), pack, isNameless(), locale())),
    example: createMemo(
      () => examples().find(([, content]) => isSameContent(current(), content))?.[0] ?? null,
    ),
    currentIndex: createMemo(() => currentIndexOf(workspace())),
    baseline,
    current,
    rule,
    baselineRule: createMemo(() => baseline().rule ?? pack.programme.rule),
    isChanged: createMemo(() => !isSameContent(current(), baseline())),
    canUndo: createMemo(() => history().past.length > 0),
    canRedo: createMemo(() => history().future.length > 0),
    baselineResult,
    result: allocation("current", current),
    trace: trace("trace", current),
    baselineTrace: trace("baseline trace", baseline),
    stakes: createMemo(() => {
      const { value } = stakesAnswer();
      if (value === undefined) return undefined;
      return Object.fromEntries(pack.switches.map(({ id }, at) => [id, value[at] as Sek]));
    }),
    async tryChange(areaId, change, at) {
      const { data = [], ...rest } = asked(current());
      const answer = await engine.ask(`try ${at}`, "allocate", key, {
        ...rest,
        rule: { ...rule(), rounding: { ...ruleDefaults.rounding, ...rule().rounding, unitSek: 1 } },
        data: change === null ? data : withChange(data, change),
      });
      return answer.ok ? (answer.value.areas.find(({ id }) => id === areaId)?.awardSek ?? null) : null;
    },
    allocate: (scenario, at) => engine.ask(`scenario ${at}`, "allocate", key, asked(scenario)),
    async computeAwards(edits, at) {
      const answer = await engine.ask(`awards ${at}`, "allocate", key, {
        rule: applyEdits(pack.programme.rule, edits),
      });
      return answer.ok ? answer.value : null;
    },
    askAlternatives: (rule) => engine.ask("alternatives", "alternatives", key, asked({ rule })),
    scoreProgrammes: () => scoreProgrammes(engine),
    tryProperty: (property, trials) =>
      engine.ask(`try ${property}`, "tryProperty", key, asked(current()), property, trials),
    change(command, gesture) {
      const next = command(history().present);
      if (next === history().present) return;
      const locked = lockedIn(view().lesson);
      if (locked.length > 0 && touchesLocked(history().present, next, locked)) return;
      put({ history: record(history(), next, gesture) });
    },
    choose(place) {
      const present = chooseScenario(workspace(), place);
      if (present !== workspace()) put({ history: { ...history(), present, gesture: null } });
    },
    undo: () => move(undo(history())),
    redo: () => move(redo(history())),
    setView(changes) {
      const held = namesHeld(view()) ? { namesHidden: true } : {};
      put({ view: { ...view(), ...changes, ...held } });
    },
    work,
  };
}
