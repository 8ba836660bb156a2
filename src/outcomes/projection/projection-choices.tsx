import { createMemo, type JSX, Show } from "solid-js";
import { areaNoun } from "../../i18n/area-noun.ts";
import { byName } from "../../i18n/by-name.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { ProjectedSeries } from "../../session/view-state.ts";
import { Segmented } from "../../ui/segmented.tsx";
import { Select, type SelectOption } from "../../ui/select.tsx";
import { specs } from "./shown-series.ts";

export interface ProjectionChoicesProps {
  readonly package: ProgrammePackage;
  readonly available: readonly ProjectedSeries[];
  readonly series: ProjectedSeries;
  /** Id of an area; null is all together. */
  readonly area: string | null;
  readonly isWithoutShown: boolean;
  readonly isSinglesShown: boolean;
  readonly years: number;
  onSeries(series: ProjectedSeries): void;
  onArea(area: string | null): void;
  onWithout(isShown: boolean): void;
  onSingles(isShown: boolean): void;
  onYears(years: number): void;
}

/** No area has this id. */
const everywhere = "all areas";

/** Years ahead that are a press away; others are set where it says how it is computed. */
const yearChoices = [3, 5, 10] as const;

/** What is shown, where, how far ahead, and what beside it. */
export function ProjectionChoices(props: ProjectionChoicesProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const series = (): SelectOption<ProjectedSeries>[] =>
    props.available.map((value) => ({
      value,
      label: t(`projection.series.${value}`),
      group: t(`projection.groups.${specs[value].group}`),
    }));
  const places = createMemo((): SelectOption<string>[] => {
    const { areas } = props.package.programme;
    const isGrouped = areas.some((area) => area.name !== area.municipality);
    return [
      { value: everywhere, label: t("projection.all", { noun: areaNoun(props.package, i18n.locale()) }) },
      ...[...areas]
        .sort((a, b) => byName({ name: a.municipality }, { name: b.municipality }) || byName(a, b))
        .map(({ id, name, municipality }) => ({
          value: id,
          label: name,
          ...(isGrouped && { group: municipality }),
        })),
    ];
  });
  const years = () =>
    [...new Set([...yearChoices, props.years])]
      .sort((a, b) => a - b)
      .map((value) => ({ value: String(value), label: i18n.dictionary().ahead.yearsOf({ years: value }) }));
  return (
    <div class="projection__choices">
      <Select
        label={t("projection.show")}
        options={series()}
        value={props.series}
        onChange={props.onSeries}
      />
      <Select
        label={t("projection.place")}
        options={places()}
        value={props.area ?? everywhere}
        onChange={(value) => props.onArea(value === everywhere ? null : value)}
      />
      <div class="projection__years">
        <span class="projection__label" aria-hidden="true">
          {i18n.dictionary().ahead.years}
        </span>
        <Segmented
          label={i18n.dictionary().ahead.years}
          options={years()}
          value={String(props.years)}
          onChange={(value) => props.onYears(Number(value))}
        />
      </div>
      <Show when={specs[props.series].without !== undefined}>
        <label class="projection__check">
          <input
            type="checkbox"
            checked={props.isWithoutShown}
            onChange={(event) => props.onWithout(event.currentTarget.checked)}
          />
          {t("projection.withoutToo")}
        </label>
      </Show>
      <label class="projection__check">
        <input
          type="checkbox"
          checked={props.isSinglesShown}
          onChange={(event) => props.onSingles(event.currentTarget.checked)}
        />
        {i18n.dictionary().ahead.planning.singles}
      </label>
    </div>
  );
}
