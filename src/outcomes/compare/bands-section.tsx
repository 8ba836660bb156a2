import { createMemo, type JSX } from "solid-js";
import { FigureView } from "../../figure/figure-view.tsx";
import { areaNoun } from "../../i18n/area-noun.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Provenance } from "../../model/provenance.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { Section } from "../../ui/section.tsx";
import { bandsFigure } from "./bands-figure.ts";
import type { ScenarioBands } from "./scenario-bands.ts";

/** Who gets more and who gets less, in bands of size: neither is good or bad by its colour. */
export function BandsSection(props: {
  readonly scenarios: readonly ScenarioBands[];
  readonly provenance: Provenance;
  readonly package: ProgrammePackage;
}): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const figure = createMemo(() => bandsFigure(props.scenarios, props.provenance, props.package, i18n));
  return (
    <Section title={figure().title}>
      <FigureView
        figure={figure()}
        isMadeUpSaid
        caption={t("compare.bands.caption", { noun: areaNoun(props.package, i18n.locale()) })}
      />
    </Section>
  );
}
