import { For, type JSX, Show } from "solid-js";
import { byName } from "../../../i18n/by-name.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { yearsOfArea } from "../../../model/rule/calendar.ts";
import type { RuleEdit } from "../../../model/rule/edit-rule.ts";
import type { Rule } from "../../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { NumberField } from "../../../ui/number-field.tsx";
import { Select } from "../../../ui/select.tsx";
import { setAreaYears } from "./edit-calendar.ts";

export interface AreaYearsProps {
  readonly rule: Rule;
  readonly pack: ProgrammePackage;
  /** Where the years of an area that is added begin. */
  readonly firstYear: number;
  onEdit(edits: readonly RuleEdit[], gesture?: string): void;
}

/** The areas that take part in some years only, each with its first and its last. */
export function AreaYears(props: AreaYearsProps): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().rule.calendar.areas;
  const areas = () => [...props.pack.programme.areas].sort(byName);
  const own = () => areas().filter(({ id }) => yearsOfArea(props.rule, id) !== null);
  const others = () => areas().filter(({ id }) => yearsOfArea(props.rule, id) === null);
  const last = () => props.rule.schedule?.at(-1)?.year ?? props.firstYear;
  return (
    <section class="money-years__areas">
      <h3 class="rule-settings__title">{t().title}</h3>
      <Show when={own().length > 0} fallback={<p class="fine">{t().none}</p>}>
        <ul class="money-years__list plain-list">
          <For each={own().map(({ id }) => id)}>
            {(id) => {
              const name = () => areas().find((area) => area.id === id)?.name ?? id;
              const years = () => yearsOfArea(props.rule, id) ?? { from: 0, to: 0 };
              const set = (from: number, to: number, gesture: string) =>
                props.onEdit(setAreaYears(props.rule, id, { from, to }), gesture);
              return (
                <li class="money-years__area">
                  <span class="money-years__name">{name()}</span>
                  <NumberField
                    label={t().from({ area: name() })}
                    labelHidden
                    value={years().from}
                    unit="plain"
                    isYear
                    whole
                    min={1900}
                    max={years().to}
                    onChange={(year, gesture) => set(year, years().to, gesture)}
                  />
                  <span aria-hidden="true">–</span>
                  <NumberField
                    label={t().to({ area: name() })}
                    labelHidden
                    value={years().to}
                    unit="plain"
                    isYear
                    whole
                    min={years().from}
                    max={2200}
                    onChange={(year, gesture) => set(years().from, year, gesture)}
                  />
                  <button
                    type="button"
                    class="button button--link"
                    aria-label={t().remove({ area: name() })}
                    title={t().remove({ area: name() })}
                    onClick={() => props.onEdit(setAreaYears(props.rule, id, null))}
                  >
                    ×
                  </button>
                </li>
              );
            }}
          </For>
        </ul>
      </Show>
      <Show when={others().length > 0}>
        <Select
          label={t().add}
          labelHidden
          value=""
          options={[
            { value: "", label: `+ ${t().add}` },
            ...others().map(({ id, name }) => ({ value: id, label: name, isAction: true })),
          ]}
          onChange={(id) =>
            id !== "" &&
            props.onEdit(
              setAreaYears(props.rule, id, { from: props.firstYear, to: Math.max(props.firstYear, last()) }),
            )
          }
        />
      </Show>
    </section>
  );
}
