import { For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { namesOf } from "../../i18n/names.ts";
import type { Rule } from "../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { AddedArea } from "../../scenario/scenario.ts";
import { peopleOf, withAttribute, withLevel, withPeople } from "../../session/commands/added-areas.ts";
import { yearsOf } from "../../session/observed.ts";
import type { Simulator } from "../../session/simulator.ts";
import { NumberField } from "../../ui/number-field.tsx";
import { addedAreaActs } from "./added-area-acts.ts";
import { readsObservation } from "./reads-observation.ts";

export interface AddedAreaFieldsProps {
  readonly area: AddedArea;
  /** With the name to show. */
  readonly name: string;
  readonly package: ProgrammePackage;
  readonly rule: Rule;
  readonly simulator: Simulator;
}

/** Fields for all that an added area can say of itself: attributes, and levels of the years that the rule reads and of the last two. */
export default function AddedAreaFields(props: AddedAreaFieldsProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  // A page is made for one simulator.
  const acts = addedAreaActs((() => props.simulator)());
  const names = () => namesOf(props.package, i18n.locale());
  const programme = () => props.package.programme;
  const attributes = () => [
    ...new Set([
      ...programme().areas.flatMap((area) => Object.keys(area.attributes)),
      ...(programme().asked?.attributes ?? []),
    ]),
  ];
  const levels = () =>
    programme().indicators.map(({ id }) => {
      const years = yearsOf(programme(), id);
      const last = years.slice(-2);
      return {
        id,
        years: years.filter((year) => last.includes(year) || readsObservation(props.rule, id, year)),
      };
    });
  const typed = (indicator: string, year: number) =>
    props.area.levels?.find((each) => each.indicator === indicator && each.year === year)?.value;
  const isUnlisted = () => {
    const { selection } = props.rule;
    return selection?.kind === "listed" && !selection.areas.includes(props.area.id);
  };
  return (
    <fieldset class="asked">
      <legend class="asked__title">{t("addedArea.figures")}</legend>
      <p class="fine">{t("addedArea.lead")}</p>
      <Show when={isUnlisted()}>
        <p class="fine">{t("addedArea.notListed", { area: props.name })}</p>
        <button type="button" class="button" onClick={() => acts.list()}>
          {t("addedArea.list", { area: props.name })}
        </button>
      </Show>
      <For each={attributes()}>
        {(id) => (
          <NumberField
            label={names().attributeTitle(id)}
            value={props.area.attributes?.[id] ?? 0}
            isBlank={props.area.attributes?.[id] === undefined}
            min={0}
            max={10_000_000}
            decimals={4}
            onBlank={(gesture) => acts.change((area) => withAttribute(area, id, null), gesture)}
            onChange={(value, gesture) => acts.change((area) => withAttribute(area, id, value), gesture)}
          />
        )}
      </For>
      <For each={levels()}>
        {({ id, years }) => (
          <>
            <For each={years}>
              {(year) => (
                <NumberField
                  label={t("addedArea.level", {
                    indicator: names().indicatorTitle(id),
                    year: i18n.f.year(year),
                  })}
                  value={Number(((typed(id, year) ?? 0) * 100).toFixed(9))}
                  isBlank={typed(id, year) === undefined}
                  min={0}
                  max={100}
                  step={1}
                  suffix="%"
                  onBlank={(gesture) => acts.change((area) => withLevel(area, id, year, null), gesture)}
                  onChange={(value, gesture) =>
                    acts.change(
                      (area) => withLevel(area, id, year, Number((value / 100).toFixed(9))),
                      gesture,
                    )
                  }
                />
              )}
            </For>
            <Show when={props.area.levels?.some(({ indicator }) => indicator === id)}>
              <NumberField
                label={t("addedArea.people", { indicator: names().indicatorTitle(id) })}
                value={peopleOf(props.area, id) ?? 0}
                isBlank={peopleOf(props.area, id) === null}
                min={1}
                max={10_000_000}
                whole
                onBlank={(gesture) => acts.change((area) => withPeople(area, id, null), gesture)}
                onChange={(value, gesture) => acts.change((area) => withPeople(area, id, value), gesture)}
              />
            </Show>
          </>
        )}
      </For>
      <div class="indicators__actions">
        <button type="button" class="button" onClick={() => acts.remove()}>
          {t("addedArea.remove", { area: props.name })}
        </button>
      </div>
    </fieldset>
  );
}
