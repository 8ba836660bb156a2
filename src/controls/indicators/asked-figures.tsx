import { For, type JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { namesOf } from "../../i18n/names.ts";
import type { AskedFigures } from "../../model/programme.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Place } from "../../session/observed.ts";
import { NumberField } from "../../ui/number-field.tsx";

export interface AskedChanges {
  onAttribute(attribute: string, value: number | null, gesture: string): void;
  onLevel(place: Place, value: number | null, gesture: string): void;
}

/** Fields for what the sources do not tell of an area: empty until somebody types it. */
export function AskedFields(
  props: AskedChanges & {
    readonly asked: AskedFigures;
    readonly package: ProgrammePackage;
    readonly scenario: Scenario;
    readonly area: string;
  },
): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const names = () => namesOf(props.package, i18n.locale());
  const typedAttribute = (id: string) =>
    props.scenario.attributes?.find(({ area, attribute }) => area === props.area && attribute === id)?.value;
  const typedLevel = ({ indicator, year }: AskedFigures["levels"][number]) =>
    props.scenario.data?.find(
      (each) => each.area === props.area && each.indicator === indicator && each.year === year,
    )?.value;
  return (
    <fieldset class="asked">
      <legend class="asked__title">{t("addedArea.asked.title")}</legend>
      <p class="fine">{t("addedArea.asked.lead")}</p>
      <For each={props.asked.attributes}>
        {(id) => (
          <NumberField
            label={names().attributeTitle(id)}
            value={typedAttribute(id) ?? 0}
            isBlank={typedAttribute(id) === undefined}
            min={1}
            max={10_000_000}
            whole
            step={100}
            onBlank={(gesture) => props.onAttribute(id, null, gesture)}
            onChange={(value, gesture) => props.onAttribute(id, value, gesture)}
          />
        )}
      </For>
      <For each={props.asked.levels}>
        {(level) => {
          const place = () => ({ area: props.area, ...level });
          return (
            <NumberField
              label={t("addedArea.level", {
                indicator: names().indicatorTitle(level.indicator),
                year: i18n.f.year(level.year),
              })}
              value={Number(((typedLevel(level) ?? 0) * 100).toFixed(9))}
              isBlank={typedLevel(level) === undefined}
              min={0}
              max={100}
              step={1}
              suffix="%"
              onBlank={(gesture) => props.onLevel(place(), null, gesture)}
              onChange={(value, gesture) => props.onLevel(place(), Number((value / 100).toFixed(9)), gesture)}
            />
          );
        }}
      </For>
    </fieldset>
  );
}
