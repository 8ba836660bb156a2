import { createMemo, type JSX } from "solid-js";
import { PictureView } from "../../figure/picture-view.tsx";
import { areaNoun } from "../../i18n/area-noun.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { BandCount } from "../../model/analysis/change-bands.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { bandScene } from "./band-scene.ts";
import { FileActions } from "./file-actions.tsx";
import { MadeUp } from "./made-up.tsx";
import { bandSentence, plainBands, type ScenarioBands, shownBands } from "./scenario-bands.ts";

export interface BandsSectionProps {
  readonly scenarios: readonly ScenarioBands[];
  readonly isMadeUp: boolean;
  readonly package: ProgrammePackage;
  readonly notes: readonly string[];
}

/** Who gets more and who gets less, in bands of size: neither is good or bad by its colour. */
export function BandsSection(props: BandsSectionProps): JSX.Element {
  const i18n = useI18n();
  const { t, f } = i18n;
  const noun = () => areaNoun(props.package, i18n.locale());
  const shown = createMemo(() => shownBands(props.scenarios));
  const sentences = () => props.scenarios.map((each) => bandSentence(each, noun(), i18n));
  const draw = (width: number) =>
    bandScene(
      {
        scenarios: props.scenarios,
        madeUp: props.isMadeUp ? t("app.illustrative") : null,
        limit: (percent) => `${f.signed(percent, 0)}${percent === 20 || percent === -20 ? "\u00a0%" : ""}`,
        isNew: t("compare.bands.isNew"),
        less: t("compare.bands.less"),
        more: t("compare.bands.more"),
      },
      width,
    );
  const cell = ({ areas, changeSek }: BandCount) =>
    areas.length === 0 ? "0" : t("compare.bands.count", f.integer(areas.length), f.sekShortSigned(changeSek));
  return (
    <section class="compare__section">
      <h2 class="compare__title">
        {t("compare.bands.title")} <MadeUp when={props.isMadeUp} />
      </h2>
      <p class="fine">{t("compare.bands.lead", noun())}</p>
      <PictureView label={t("compare.bands.picture", sentences().join(" "))} draw={draw} />
      <DataTable
        caption={t("compare.bands.caption", noun())}
        columns={[
          { id: "scenario", title: t("compare.bands.scenario"), isNumber: false, canSort: false },
          ...shown().map((band) => ({
            id: band as string,
            title: t(`compare.bands.names.${band}`),
            isNumber: true,
            canSort: false,
          })),
        ]}
        rows={props.scenarios.map(({ name, bands }, at) => ({
          id: String(at),
          cells: [name, ...bands.filter(({ band }) => shown().includes(band)).map(cell)],
        }))}
        sortedBy={null}
        sortedDown={false}
        onSort={() => undefined}
      />
      <div class="compare__foot">
        <p class="fine">{sentences().join(" ")}</p>
        <FileActions
          name={`${props.package.about.id}-${t("compare.bands.file")}`}
          over={i18n.text(props.package.about.title)}
          table={() => plainBands(props.scenarios, [...sentences(), ...props.notes], i18n)}
          picture={{ title: t("compare.bands.title"), notes: [t("compare.bands.lead", noun())], draw }}
        />
      </div>
    </section>
  );
}
