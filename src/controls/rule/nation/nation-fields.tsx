import { createMemo, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import { namesOf } from "../../../i18n/names.ts";
import type { Programme } from "../../../model/programme.ts";
import type { Rule } from "../../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import type { NationChange } from "../../../scenario/scenario.ts";
import { NumberField } from "../../../ui/number-field.tsx";
import { type AskedNation, askedNations } from "./asked-nations.ts";
import "./nation-fields.css";

/** Fields for the national values that the rule reads and the programme does not have: the user's own figures. */
export function NationFields(props: {
  readonly rule: Rule;
  /** As the product has it. */
  readonly programme: Programme;
  readonly pack: ProgrammePackage;
  /** What has been typed. */
  readonly nation: readonly NationChange[];
  /** `value`: a share; null: not known. */
  onNation(place: AskedNation, value: number | null, gesture: string): void;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().rule.panel.nation;
  const asked = createMemo(() => askedNations(props.rule, props.programme), [], {
    equals: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  const typed = ({ indicator, year }: AskedNation) =>
    props.nation.find((each) => each.indicator === indicator && each.year === year)?.value;
  return (
    <Show when={asked().length > 0}>
      <fieldset class="nation">
        <legend class="nation__title">{t().title}</legend>
        <p class="fine">{t().lead}</p>
        <For each={asked()}>
          {(place) => (
            <NumberField
              label={t().value({
                indicator: namesOf(props.pack, i18n.locale()).indicatorTitle(place.indicator),
                year: i18n.f.year(place.year),
              })}
              value={Number(((typed(place) ?? 0) * 100).toFixed(9))}
              isBlank={typed(place) === undefined}
              min={0}
              max={100}
              step={1}
              suffix="%"
              onBlank={(gesture) => props.onNation(place, null, gesture)}
              onChange={(value, gesture) => props.onNation(place, Number((value / 100).toFixed(9)), gesture)}
            />
          )}
        </For>
      </fieldset>
    </Show>
  );
}
