import { createSignal, createUniqueId, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { sayVerdict } from "../../i18n/say-import.ts";
import type { Checked } from "../../import/check-table.ts";
import { Icon } from "../../ui/icon.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { Section } from "../../ui/section.tsx";
import { TextField } from "../../ui/text-field.tsx";

export interface StartSectionProps {
  readonly checked: Checked;
  readonly title: string;
  /** Whole kronor. */
  readonly budget: number;
  /** Nobody has said how much there is: the amount is a preset of ours. */
  readonly isBudgetPreset: boolean;
  readonly isBusy: boolean;
  readonly hasFaults: boolean;
  onTitle(title: string): void;
  onBudget(sek: number): void;
  onUse(): void;
  onSave(): void;
}

/** What the data is called, how much money there is, the rule it starts with, and the way in. */
export function StartSection(props: StartSectionProps): JSX.Element {
  const i18n = useI18n();
  const x = () => i18n.dictionary().import;
  const texts = () => x().start;
  const isNamed = () => props.title.trim() !== "";
  const cannot = () => props.hasFaults || !isNamed() || !isBudgetRight() || props.isBusy;
  const budgetNote = createUniqueId();
  const [isBudgetRight, setBudgetRight] = createSignal(true);
  return (
    <>
      <Section level={3} number={5} title={x().steps.start}>
        <div class="import__fields">
          <div class="import__title-field">
            <TextField
              label={texts().title}
              value={props.title}
              maxLength={200}
              fault={isNamed() ? "" : texts().titleMissing}
              onChange={props.onTitle}
            />
          </div>
          <NumberField
            label={texts().budget}
            value={props.budget}
            unit="kr"
            suffix={i18n.locale() === "sv" ? "kr" : "SEK"}
            min={1}
            max={1e12}
            whole
            onChange={props.onBudget}
            onFault={(isFaulty) => setBudgetRight(!isFaulty)}
            {...(props.isBudgetPreset && { describedBy: budgetNote })}
          />
        </div>
        <Show when={props.isBudgetPreset}>
          <p class="import__preset" id={budgetNote}>
            {texts().budgetPreset({ money: i18n.f.sekMillions(props.budget) })}
          </p>
        </Show>
        <Show when={!props.hasFaults}>
          <p class="import__rule">
            <span class="fine">{texts().rule}</span>
            {texts().rules[props.checked.start]} <span class="fine">{texts().change}</span>
          </p>
        </Show>
      </Section>
      <div class="import__bar">
        <p class="import__bar-text">
          {props.isBusy
            ? x().checking
            : isBudgetRight()
              ? sayVerdict(props.checked, x(), i18n.f).text
              : texts().budgetWrong}
          {/* The way in is in sight all along, the field of the money is not. */}
          <Show when={props.isBudgetPreset && isBudgetRight() && !props.isBusy}>
            {" "}
            {texts().budgetAssumed({ money: i18n.f.sekMillions(props.budget) })}
          </Show>
        </p>
        <button
          type="button"
          class="button"
          disabled={cannot()}
          title={texts().saveWhy}
          onClick={() => props.onSave()}
        >
          <Icon name="down" />
          {texts().save}
        </button>
        <button
          type="button"
          class="button button--main"
          disabled={cannot()}
          data-import-use
          onClick={() => props.onUse()}
        >
          {texts().use}
        </button>
      </div>
    </>
  );
}
