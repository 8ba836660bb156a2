import { type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { MapRow } from "./map-view.ts";

/** A municipality's award, per inhabitant where that is known, and against the baseline where they differ. */
export function PlaceFigures(props: { readonly row: MapRow }): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <dl class="place-figures">
      <div>
        <dt>{t("map.award")}</dt>
        <dd>{props.row.isCovered ? i18n.f.sek(props.row.awardSek) : t("map.notCovered")}</dd>
      </div>
      <Show when={Number.isFinite(props.row.perInhabitant)}>
        <div>
          <dt>{t("map.perInhabitant")}</dt>
          <dd>{i18n.f.sek(props.row.perInhabitant)}</dd>
        </div>
      </Show>
      <Show when={props.row.changeSek !== 0}>
        <div>
          <dt>{t("map.baseline")}</dt>
          <dd>{i18n.f.sek(props.row.baselineSek)}</dd>
        </div>
        <div>
          <dt>{t("map.change")}</dt>
          <dd>{i18n.f.sekSigned(props.row.changeSek)}</dd>
        </div>
      </Show>
    </dl>
  );
}
