import { For, type JSX, Show } from "solid-js";
import { citeSource } from "../../../i18n/cite-source.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { namesOf } from "../../../i18n/names.ts";
import type { AssistanceGroup } from "../../../model/project/assistance-group.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { differencesInGroups } from "../../../scenario/differences-in-groups.ts";
import type { Scenario } from "../../../scenario/scenario.ts";
import { likeliest, settingOf } from "../../../session/assumed.ts";
import { changeGroup, changeShare, groupsIn } from "../../../session/commands/set-groups.ts";
import { Icon } from "../../../ui/icon.tsx";
import { type GroupNumber, groupNumbers } from "./group-fields.ts";
import { GroupNumberRow } from "./group-number.tsx";
import "./groups-control.css";

/** The groups on assistance, each folded until it is looked for: its share, chances, pulls of the cycle, and its lock. */
export function GroupsControl(props: {
  readonly package: ProgrammePackage;
  readonly scenario: Scenario;
  readonly baseline: Scenario;
  onGroups(groups: readonly AssistanceGroup[], gesture?: string): void;
  onReset(): void;
  onSources(): void;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().groups;
  const programme = () => props.package.programme;
  const names = () => namesOf(props.package, i18n.locale());
  const groups = () => groupsIn(programme(), props.scenario);
  const former = () => groupsIn(programme(), props.baseline);
  const changed = () => differencesInGroups(former(), groups()).length;
  const forAll = ({ forAll: id }: GroupNumber, scenario: Scenario) =>
    id === null ? 0 : likeliest(settingOf(programme(), scenario, id));
  const set = (id: string, { field }: GroupNumber, value: number | null, gesture?: string) =>
    props.onGroups(
      field === "share"
        ? changeShare(groups(), id, value ?? 0)
        : changeGroup(groups(), id, { [field]: value }),
      gesture,
    );
  const source = () => props.package.sources.find(({ id }) => id === props.package.groups?.source);
  return (
    <details class="assumption-group" data-group="groups">
      <summary class="assumption-group__summary">
        <h3 class="assumption-group__title">{t().title}</h3>
        <Show when={changed() > 0}>
          <span class="assumption-group__changed">
            {i18n.dictionary().assumptions.changed({ count: changed() })}
          </span>
        </Show>
      </summary>
      <p class="fine assumption-group__lead">{t().lead}</p>
      <Show when={props.package.groups}>
        {(given) => (
          <details class="assumptions__reason">
            <summary>{t().why}</summary>
            <p class="fine">{i18n.text(given().note)}</p>
            <Show when={source()}>
              {(found) => (
                <button type="button" class="button button--link" onClick={() => props.onSources()}>
                  {t().origin({
                    title: citeSource(found(), i18n.f),
                    provenance: i18n.dictionary().sources.provenances[given().provenance].name,
                  })}
                </button>
              )}
            </Show>
          </details>
        )}
      </Show>
      <For each={groups().map(({ id }) => id)}>
        {(id) => (
          <Show when={groups().find((group) => group.id === id)}>
            {(group) => (
              <details class="assumption-group assistance-group" data-assistance-group={id}>
                <summary class="assumption-group__summary">
                  <h4 class="assistance-group__title">{names().group(id)}</h4>
                  <span class="fine assistance-group__share">
                    {i18n.f.percent(group().share, [0, 1])}
                    {group().locked ? `, ${t().locked}` : ""}
                  </span>
                </summary>
                <For each={groupNumbers}>
                  {(spec) => (
                    <GroupNumberRow
                      spec={spec}
                      group={names().group(id)}
                      value={group()[spec.field]}
                      forAll={forAll(spec, props.scenario)}
                      baseline={
                        former().find((each) => each.id === id)?.[spec.field] ?? forAll(spec, props.baseline)
                      }
                      onChange={(value, gesture) => set(id, spec, value, gesture)}
                    />
                  )}
                </For>
                <label class="assistance-group__lock">
                  <input
                    type="checkbox"
                    checked={group().locked ?? false}
                    aria-label={t().lockOf({ group: names().group(id) })}
                    onChange={(event) =>
                      props.onGroups(
                        changeGroup(groups(), id, { locked: event.currentTarget.checked ? true : null }),
                      )
                    }
                  />
                  {t().lock}
                </label>
              </details>
            )}
          </Show>
        )}
      </For>
      <button
        type="button"
        class="button assistance-group__reset"
        disabled={changed() === 0}
        onClick={() => props.onReset()}
      >
        <Icon name="reset" />
        {t().reset}
      </button>
    </details>
  );
}
