import { createMemo, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { NumberField } from "../../ui/number-field.tsx";
import { breakEvenTable, saidOf } from "./break-even-table.ts";
import { payerLines, type BreakEvenSection as Section, withWorth, worthOf } from "./break-even-view.ts";
import { FactNotice, FactSection } from "./fact-section.tsx";
import { FactTableView } from "./fact-table-view.tsx";
import { originWords } from "./origin-words.ts";
import type { BreakEvenChoice } from "./own-input.ts";
import "./break-even-section.css";

const mostSek = 10_000_000;

/** How many people it takes for each payer to break even, on the user's own kronor (model.md 5). */
export function BreakEvenSection(props: {
  readonly section: Section;
  readonly package: ProgrammePackage;
  readonly choice: BreakEvenChoice;
  /** What the rule pays out, in kronor: the cost until another is filled in. */
  readonly paidSek: number;
  /** Years, rate, deadweight and some shares are assumptions of the scenario: a visit to a field is one gesture. */
  onChoice(choice: BreakEvenChoice, gesture?: string): void;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().programme;
  const cost = () => props.choice.costSek ?? props.paidSek;
  const lines = createMemo(() => payerLines(props.section, props.choice, cost()));
  const table = createMemo(() =>
    breakEvenTable(props.section, lines(), originWords(props.section, props.package, i18n), i18n),
  );
  const set = (changes: Partial<BreakEvenChoice>, gesture?: string) =>
    props.onChoice({ ...props.choice, ...changes }, gesture);
  const percent = (share: number) => Number((share * 100).toFixed(6));
  return (
    <FactSection id="breakEven" title={t().sections.breakEven} mark={t().ownInputMark}>
      <FactNotice title={t().ownInputMark} text={i18n.text(props.section.note)} />
      <p>{t().breakEven.lead}</p>
      <p class="fine">{t().breakEven.start}</p>
      <div class="break-even__common">
        <div>
          <NumberField
            label={t().breakEven.cost}
            value={cost() / 1e6}
            unit="millionKr"
            min={0}
            max={1_000_000}
            decimals={3}
            onChange={(millions) => set({ costSek: Math.round(millions * 1e6) })}
          />
          <Show when={props.choice.costSek !== null}>
            <button
              type="button"
              class="button button--link break-even__follow"
              onClick={() => set({ costSek: null })}
            >
              {t().breakEven.follow}
            </button>
          </Show>
        </div>
        <NumberField
          label={t().breakEven.years}
          value={props.choice.years}
          min={0}
          max={60}
          onChange={(years, gesture) => set({ years }, gesture)}
        />
        <NumberField
          label={t().breakEven.rate}
          value={percent(props.choice.rate)}
          unit="percent"
          min={-5}
          max={20}
          step={0.5}
          onChange={(rate, gesture) => set({ rate: Number((rate / 100).toFixed(8)) }, gesture)}
        />
        <NumberField
          label={t().breakEven.deadweight}
          value={percent(props.choice.deadweight)}
          unit="percent"
          min={0}
          max={100}
          onChange={(deadweight, gesture) =>
            set({ deadweight: Number((deadweight / 100).toFixed(8)) }, gesture)
          }
        />
      </div>
      <h3 class="fact-block__title">{t().breakEven.values}</h3>
      <p class="fine">{t().breakEven.real}</p>
      <div class="break-even__payers">
        <For each={props.section.payers}>
          {(payer, at) => {
            const name = () => i18n.text(payer.title);
            const line = () => lines()[at()];
            return (
              <fieldset class="break-even__payer" data-payer={payer.id}>
                <legend class="break-even__name">{name()}</legend>
                <For each={props.section.causes}>
                  {(cause) => (
                    <div class="break-even__cause">
                      <span aria-hidden="true">{i18n.text(cause.title)}</span>
                      <NumberField
                        label={t().breakEven.cell(i18n.text(cause.title), name())}
                        labelHidden
                        value={worthOf(props.choice, cause.id, payer.id)}
                        unit="kr"
                        suffix="kr"
                        min={-mostSek}
                        max={mostSek}
                        whole
                        step={1000}
                        onChange={(sek) => props.onChoice(withWorth(props.choice, cause.id, payer.id, sek))}
                      />
                    </div>
                  )}
                </For>
                <div class="break-even__cause">
                  <span aria-hidden="true">{t().breakEven.share}</span>
                  <NumberField
                    label={t().breakEven.shareOf(name())}
                    labelHidden
                    value={percent(props.choice.costShares[payer.id] ?? 0)}
                    unit="percent"
                    suffix="%"
                    min={0}
                    max={100}
                    onChange={(share, gesture) =>
                      set(
                        {
                          costShares: {
                            ...props.choice.costShares,
                            [payer.id]: Number((share / 100).toFixed(8)),
                          },
                        },
                        gesture,
                      )
                    }
                  />
                </div>
                <Show when={line()}>
                  {(found) => (
                    <p class="break-even__answer" aria-live="polite">
                      <span class="fine">{t().breakEven.people}</span>
                      <strong>{saidOf(found(), i18n)}</strong>
                    </p>
                  )}
                </Show>
              </fieldset>
            );
          }}
        </For>
      </div>
      <FactTableView table={table()} package={props.package} />
    </FactSection>
  );
}
