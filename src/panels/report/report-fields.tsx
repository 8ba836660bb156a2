import { For, type JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ReportWords } from "../../session/view-state.ts";
import { breakpoints } from "../../ui/breakpoints.ts";
import { TextField } from "../../ui/text-field.tsx";

export interface ReportFieldsProps {
  readonly title: string;
  readonly note: string;
  readonly words: ReportWords;
  onTitle(title: string): void;
  onNote(note: string): void;
  onWords(words: Partial<ReportWords>): void;
}

const long = ["problem", "affected", "effects", "followUp"] as const;

/** What the author adds to the report. */
export function ReportFields(props: ReportFieldsProps): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().report;
  // Above the sheet they are long: there they open when they are asked for.
  const isBeside = matchMedia(breakpoints.twoColumns).matches;
  return (
    <details class="report__fields card" open={isBeside}>
      <summary class="report__fields-title">{t().fieldsTitle}</summary>
      <p class="fine">{t().fieldsLead}</p>
      <TextField label={t().fields.title} value={props.title} maxLength={200} onChange={props.onTitle} />
      <TextField
        label={t().fields.author}
        value={props.words.author}
        maxLength={200}
        onChange={(author) => props.onWords({ author })}
      />
      <TextField
        label={t().fields.date}
        value={props.words.date}
        maxLength={40}
        onChange={(date) => props.onWords({ date })}
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
