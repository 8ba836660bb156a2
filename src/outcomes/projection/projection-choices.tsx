import { createMemo, type JSX, Show } from "solid-js";
import { areaNoun } from "../../i18n/area-noun.ts";
import { byName } from "../../i18n/by-name.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { ProjectedSeries } from "../../session/view-state.ts";
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
  onSeries(series: ProjectedSeries): void;
  onArea(area: string | null): void;
  onWithout(isShown: boolean): void;
  onSingles(isShown: boolean): void;
}

/** No area has this id. */
const everywhere = "all areas";

/** What is shown, where, and what beside it. */
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
