import { createMemo, For, type JSX } from "solid-js";
import { FigureView } from "../../../figure/figure-view.tsx";
import { useI18n } from "../../../i18n/i18n.tsx";
import { type Cause, causes, type Payer, payers } from "../../../model/project/break-even-parameters.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { NumberField } from "../../../ui/number-field.tsx";
import type { Reading } from "../sections/reading.ts";
import { Section } from "../sections/section.tsx";
import { gainFigure, type OwnValues, payerGains } from "./gain-view.ts";
import "./gain.css";

const mostSek = 10_000_000;
const percent = (share: number): number => Number((share * 100).toFixed(6));

/** What the money is worth by the user's own values: the same assumptions as on the Assumptions tab, filled in here or there. */
export function GainSection(props: {
  readonly reading: Reading;
  /** Null: all areas together. */
  readonly area: string | null;
  readonly own: OwnValues;
  readonly package: ProgrammePackage;
  /** Sets an assumption by its id; null takes it out. */
  onAssumption(id: string, value: number | null, gesture: string): void;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().outlook.gain;
  const gains = createMemo(() => payerGains(props.reading, props.area, props.own));
  const figure = createMemo(() => gainFigure(gains(), props.reading, props.area, props.package, i18n));
  const worthField = (cause: Cause, payer: Payer) => (
    <NumberField
      label={t().worth({ cause: t().causes[cause], payer: t().payers[payer] })}
      labelHidden
      value={props.own.worth(cause, payer) ?? 0}
      isBlank={props.own.worth(cause, payer) === null}
      unit="kr"
      suffix="kr"
      min={-mostSek}
      max={mostSek}
      whole
      step={1000}
      onChange={(sek, gesture) => props.onAssumption(`value-${cause}-${payer}`, sek, gesture)}
      onBlank={(gesture) => props.onAssumption(`value-${cause}-${payer}`, null, gesture)}
    />
  );
  const shareField = (
    id: string,
    label: string,
    share: number,
    most: number,
    least = 0,
    isHidden = false,
  ) => (
    <NumberField
      label={label}
      labelHidden={isHidden}
      value={percent(share)}
      unit="percent"
      suffix="%"
      min={least}
      max={most}
      onChange={(next, gesture) => props.onAssumption(id, Number((next / 100).toFixed(8)), gesture)}
    />
  );
  return (
    <Section
      id="break-even"
      title={t().title}
      mark={i18n.t("programme.ownInputMark")}
      sentences={[t().lead, ...figure().words]}
    >
      <div class="gain-fields">
        <For each={payers}>
          {(payer) => (
            <fieldset class="gain-fields__payer" data-payer={payer}>
              <legend class="gain-fields__name">{t().payers[payer]}</legend>
              <For each={causes}>
                {(cause) => (
                  <div class="gain-fields__line">
                    <span aria-hidden="true">{t().causes[cause]}</span>
                    {worthField(cause, payer)}
                  </div>
                )}
              </For>
              <div class="gain-fields__line">
                <span aria-hidden="true">{i18n.t("programme.breakEven.share")}</span>
                {shareField(
                  `cost-share-${payer}`,
                  i18n.t("programme.breakEven.shareOf", { payer: t().payers[payer] }),
                  props.own.costShare(payer),
                  100,
                  0,
                  true,
                )}
              </div>
            </fieldset>
          )}
        </For>
      </div>
      <p class="fine">{t().unit}</p>
      <div class="outlook-section__controls">
        <NumberField
          label={i18n.t("programme.breakEven.years")}
          value={props.own.years}
          min={0}
          max={60}
          onChange={(years, gesture) => props.onAssumption("benefit-years", years, gesture)}
        />
        {shareField("discount-rate", i18n.t("programme.breakEven.rate"), props.own.rate, 20, -5)}
        {shareField("deadweight", i18n.t("programme.breakEven.deadweight"), props.own.deadweight, 100)}
      </div>
      <FigureView figure={figure()} />
    </Section>
  );
}
