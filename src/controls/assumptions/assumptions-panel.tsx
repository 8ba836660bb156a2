import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Place } from "../../model/place.ts";
import type { AssistanceGroup } from "../../model/project/assistance-group.ts";
import type { CyclePath } from "../../model/project/cycle-parameters.ts";
import { localOf } from "../../model/project/input.ts";
import type { ParameterGroup } from "../../model/project/parameter.ts";
import type { ParameterId } from "../../model/project/parameters.ts";
import { parameterIds } from "../../model/project/parameters.ts";
import { readStart } from "../../model/project/start-state.ts";
import type { Rule } from "../../model/rule/rule.ts";
import { toResult } from "../../model/throw-fault.ts";
import { assumptionSources, assumptionTexts } from "../../programmes/assumptions/wording.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { differencesInGroups } from "../../scenario/differences-in-groups.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { givenSetting, type Setting } from "../../session/assumed.ts";
import { groupsIn } from "../../session/commands/set-groups.ts";
import { type AskMatter, createMatters } from "../../session/create-matters.ts";
import { sameData } from "../../session/same-data.ts";
import { Icon } from "../../ui/icon.tsx";
import { AssumptionGroup } from "./assumption-group.tsx";
import { assumptionPlaces } from "./assumption-places.ts";
import { type AssumptionView, assumptionGroups, foundIn, isCycleYear } from "./assumption-view.ts";
import { CycleEditor } from "./cycle-editor.tsx";
import { choosePath, cycleOf, cyclePathOf, cycleYear } from "./cycle-path.ts";
import { GroupsControl } from "./groups/groups-control.tsx";
import { MostList } from "./most-list.tsx";
import "./assumptions.css";

export interface AssumptionsPanelProps {
  /** With the names to show. */
  readonly package: ProgrammePackage;
  readonly scenario: Scenario;
  readonly baseline: Scenario;
  /** The rule at hand. */
  readonly rule: Rule;
  /** Years that are projected. */
  readonly years: number;
  /** Sets parameters, all in one step. */
  onSettings(settings: Readonly<Record<string, Setting>>, gesture?: string): void;
  /** Takes back changes: all of them, or those of some parameters. */
  onReset(ids?: readonly string[]): void;
  /** Sets a parameter in a place, or takes back what it is there. */
  onPlaceSetting(place: Place, id: ParameterId, setting: Setting, gesture?: string): void;
  onPlaceClear(place: Place, id: ParameterId): void;
  /** Opens the table of what every municipality receives and can use. */
  onMunicipalities(): void;
  onSources(): void;
  /** Sets all groups on assistance; takes back what differs from the baseline's. */
  onGroups(groups: readonly AssistanceGroup[], gesture?: string): void;
  onGroupsReset(): void;
  /** How much a parameter matters in the scenario at hand. */
  readonly sensitivity: AskMatter;
}

const cycleYears = parameterIds.filter(isCycleYear);

/** What a projection rests on: every parameter by group, what it does, where it comes from, how much it matters here. */
export function AssumptionsPanel(props: AssumptionsPanelProps): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().assumptions;
  const programme = () => props.package.programme;
  const [search, setSearch] = createSignal("");
  const [open, setOpen] = createSignal<ReadonlySet<ParameterGroup>>(new Set<ParameterGroup>(["effect"]));
  const [isRanked, setRanked] = createSignal(false);
  const groups = createMemo(() =>
    assumptionGroups({
      package: props.package,
      scenario: props.scenario,
      baseline: props.baseline,
      rule: props.rule,
      texts: assumptionTexts,
      sources: assumptionSources,
      locale: i18n.locale(),
    }),
  );
  const isSearching = () => search().trim() !== "";
  const shown = createMemo(() => (isSearching() ? foundIn(groups(), search()) : groups()));
  const changedGroups = () =>
    differencesInGroups(groupsIn(programme(), props.baseline), groupsIn(programme(), props.scenario)).length;
  const changedPlaces = () => (sameData(props.scenario.local, props.baseline.local) ? 0 : 1);
  const changed = () =>
    groups().reduce((sum, group) => sum + group.changed, changedGroups() + changedPlaces());
  const isOpen = (group: ParameterGroup) => isSearching() || open().has(group);
  const toggle = (group: ParameterGroup, isNowOpen: boolean) => {
    const next = new Set(open());
    if (isNowOpen) next.add(group);
    else next.delete(group);
    setOpen(next);
  };
  const tried = createMemo(() =>
    groups().flatMap(({ assumptions }) => assumptions.filter(({ hasMatter }) => hasMatter)),
  );
  /** What is on screen first; the rest where all are to be ranked. */
  const wanted = createMemo(() => {
    const onScreen = shown()
      .filter(({ group }) => isOpen(group))
      .flatMap(({ assumptions }) => assumptions.filter(({ hasMatter }) => hasMatter));
    return [...new Set([...onScreen, ...(isRanked() ? tried() : [])].map(({ id }) => id))];
  });
  const subject = createMemo(() => [props.scenario, props.package.programme, props.years], undefined, {
    equals: (a, b) => a.every((each, at) => each === b[at]),
  });
  const matters = createMatters(subject, wanted, (id) => props.sensitivity(id));
  const firstYear = createMemo(() => {
    const { assumptions = {}, local = [] } = props.scenario;
    const start = toResult(() =>
      readStart(
        programme(),
        { ...programme().assumptions, ...assumptions },
        localOf({ programme: programme(), local }),
      ),
    );
    return start.ok ? start.value.firstYear : null;
  });
  const lastYear = () => {
    const first = firstYear();
    return first === null ? null : first + props.years - 1;
  };
  const given = (id: ParameterId) => givenSetting(programme(), id);
  const actions = {
    inPlaces: {
      get areas() {
        return programme().areas;
      },
      places: (view: AssumptionView) => assumptionPlaces(view, props, i18n),
      onPlaceSetting: (place: Place, id: ParameterId, setting: Setting, gesture?: string) =>
        props.onPlaceSetting(place, id, setting, gesture),
      onPlaceClear: (place: Place, id: ParameterId) => props.onPlaceClear(place, id),
    },
    onSetting: (id: string, setting: Setting, gesture?: string) =>
      props.onSettings({ [id]: setting }, gesture),
    onReset: (id: string) => props.onReset(id === "cycle" ? [id, ...cycleYears] : [id]),
    onSources: () => props.onSources(),
  };
  let panel!: HTMLDivElement;
  const go = (id: string) => {
    setSearch("");
    const group = groups().find(({ assumptions }) => assumptions.some((each) => each.id === id));
    if (group !== undefined) toggle(group.group, true);
    queueMicrotask(() => {
      const title = panel.querySelector<HTMLElement>(
        `.assumption-group [data-parameter="${id}"] .assumption__title, .assumption-group [data-parameter="${id}"] select`,
      );
      title?.focus({ preventScroll: true });
      title?.scrollIntoView({ block: "center" });
    });
  };
  const sameCycle = () =>
    ["cycle", ...cycleYears].every((id) =>
      Object.is(props.scenario.assumptions?.[id], props.baseline.assumptions?.[id]),
    );
  const cycleEditor = () => (
    <CycleEditor
      path={cycleOf(programme(), props.scenario)}
      isChanged={!sameCycle()}
      values={cyclePathOf(programme(), props.scenario, props.years)}
      firstYear={firstYear() ?? 1}
      onPath={(path: CyclePath) =>
        props.onSettings(choosePath(programme(), props.scenario, path, props.years))
      }
      onYear={(year, value, gesture) => props.onSettings({ [cycleYear(year)]: value }, gesture)}
    />
  );
  return (
    <div class="assumptions" ref={panel}>
      <p class="fine">{t().lead}</p>
      <Show when={props.package.assumptionsReason}>
        {(reason) => (
          <details class="assumptions__reason">
            <summary>{t().reasonTitle}</summary>
            <p class="fine">{i18n.text(reason())}</p>
          </details>
        )}
      </Show>
      <div class="assumptions__tools">
        <label class="assumptions__search">
          <span class="hidden-visually">{t().search}</span>
          <input
            type="search"
            placeholder={t().search}
            value={search()}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </label>
        <button type="button" class="button" disabled={changed() === 0} onClick={() => props.onReset()}>
          <Icon name="reset" />
          {t().resetAll}
        </button>
      </div>
      <button type="button" class="button button--link" onClick={() => props.onMunicipalities()}>
        {t().places.municipalitiesTable}
      </button>
      <Show when={!isSearching()}>
        <MostList
          views={tried()}
          matters={matters()}
          isWanted={isRanked()}
          onStart={() => setRanked(true)}
          onCancel={() => setRanked(false)}
          onGo={go}
        />
      </Show>
      <Show when={shown().length === 0}>
        <p role="status">{t().none({ search: search().trim() })}</p>
      </Show>
      <div class="assumptions__groups">
        <For each={shown().map(({ group }) => group)}>
          {(group) => (
            <Show when={shown().find((each) => each.group === group)}>
              {(view) => (
                <AssumptionGroup
                  view={view()}
                  isOpen={isOpen(group)}
                  matters={matters()}
                  lastYear={lastYear()}
                  given={given}
                  cycle={cycleEditor}
                  {...actions}
                  onToggle={(isNowOpen) => {
                    if (!isSearching()) toggle(group, isNowOpen);
                  }}
                />
              )}
            </Show>
          )}
        </For>
        <Show when={!isSearching() && groupsIn(programme(), props.scenario).length > 0}>
          <GroupsControl
            package={props.package}
            scenario={props.scenario}
            baseline={props.baseline}
            onGroups={(next, gesture) => props.onGroups(next, gesture)}
            onReset={() => props.onGroupsReset()}
            onSources={() => props.onSources()}
          />
        </Show>
      </div>
    </div>
  );
}
