import { createSignal, For, Index, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ReportPart, ReportWords } from "../../session/view-state.ts";
import { breakpoints } from "../../ui/breakpoints.ts";
import { TextField } from "../../ui/text-field.tsx";

/** A section, and whether it is in the report. */
export interface ReportPartChoice {
  readonly part: ReportPart;
  readonly isIn: boolean;
}

/** A scenario, and whether it is told as an alternative. */
export interface AlternativeChoice {
  readonly key: string;
  readonly name: string;
  readonly isIn: boolean;
}

export interface ReportFieldsProps {
  readonly title: string;
  readonly note: string;
  readonly words: ReportWords;
  /** The date that stands there until another is typed. */
  readonly today: string;
  readonly parts: readonly ReportPartChoice[];
  readonly alternatives: readonly AlternativeChoice[];
  onTitle(title: string): void;
  onNote(note: string): void;
  onWords(words: Partial<ReportWords>): void;
  onPart(part: ReportPart, isIn: boolean): void;
  onAlternative(key: string, isIn: boolean): void;
}

const long = ["problem", "affected", "effects", "followUp"] as const;

/** What the author adds to the report. */
export function ReportFields(props: ReportFieldsProps): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().report;
  // It can be emptied to type another; until then the report has today's.
  const [typedDate, setTypedDate] = createSignal((() => props.words.date)());
  // Above the sheet they are long: there they open when they are asked for.
  const isBeside = matchMedia(breakpoints.twoColumns).matches;
  return (
    <details class="report__fields card" open={isBeside}>
      <summary class="report__fields-title">{t().fieldsTitle}</summary>
      <p class="fine">{t().fieldsLead}</p>
      <details class="report__parts">
        <summary>{t().parts.title}</summary>
        <fieldset>
          <legend class="fine">{t().parts.lead}</legend>
          {/* By place, so that the box that is pressed stays and keeps the focus. */}
          <Index each={props.parts}>
            {(choice) => (
              <label class="report__part">
                <input
                  type="checkbox"
                  checked={choice().isIn}
                  onChange={(event) => props.onPart(choice().part, event.currentTarget.checked)}
                />
                {t().sections[choice().part]}
              </label>
            )}
          </Index>
        </fieldset>
        <Show when={props.alternatives.length > 0}>
          <fieldset data-alternatives>
            <legend class="fine">{t().parts.alternatives}</legend>
            <Index each={props.alternatives}>
              {(choice) => (
                <label class="report__part">
                  <input
                    type="checkbox"
                    checked={choice().isIn}
                    onChange={(event) => props.onAlternative(choice().key, event.currentTarget.checked)}
                  />
                  {choice().name}
                </label>
              )}
            </Index>
          </fieldset>
        </Show>
      </details>
      <TextField label={t().fields.title} value={props.title} maxLength={200} onChange={props.onTitle} />
      <TextField
        label={t().fields.author}
        value={props.words.author}
        maxLength={200}
        onChange={(author) => props.onWords({ author })}
      />
      <TextField
        label={t().fields.date}
        value={props.words.date === props.today ? typedDate() : props.words.date}
        placeholder={props.today}
        maxLength={40}
        onChange={(date) => {
          setTypedDate(date);
          props.onWords({ date });
        }}
      />
      <Words label={t().fields.note} value={props.note} onChange={props.onNote} />
      <For each={long}>
        {(field) => (
          <Words
            label={t().fields[field]}
            value={props.words[field]}
            onChange={(words) => props.onWords({ [field]: words })}
          />
        )}
      </For>
    </details>
  );
}

function Words(props: {
  readonly label: string;
  readonly value: string;
  onChange(words: string): void;
}): JSX.Element {
  return (
    <label class="report__words">
      <span class="text-field__label">{props.label}</span>
      <textarea
        class="text-field__input"
        rows={4}
        dir="auto"
        maxLength={20_000}
        value={props.value}
        onInput={(event) => props.onChange(event.currentTarget.value)}
      />
    </label>
  );
}
