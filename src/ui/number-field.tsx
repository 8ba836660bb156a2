import { createEffect, createMemo, createSignal, createUniqueId, type JSX, on, Show } from "solid-js";
import { useI18n } from "../i18n/i18n.tsx";
import { decimalSign, type FieldUnit, fieldText, type Parsed, parseNumber } from "../i18n/parse.ts";
import { draftsDropped } from "./drop-drafts.ts";
import { numberMessage } from "./number-message.ts";
import { countUnread } from "./unread-fields.ts";
import "./number-field.css";
import "./inline-control.css";

export interface NumberFieldProps {
  /** What the number is. Shown above the field, or only read out with `inline` or `labelHidden`. */
  readonly label: string;
  readonly labelHidden?: boolean;
  /** In the field's unit: 12.5 in a field of per cent is 12.5 %. */
  readonly value: number;
  readonly unit?: FieldUnit;
  /** Written after the field: "%", "pp". */
  readonly suffix?: string;
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
  /** What one press of an arrow key adds; Page up and Page down ten times as much. */
  readonly step?: number;
  /** Most decimals shown; the value keeps all it has. */
  readonly decimals?: number;
  /** Fewest decimals shown. */
  readonly leastDecimals?: number;
  /** A calendar year: written without spaces. */
  readonly isYear?: boolean;
  /** Shows "+" before what is above zero. */
  readonly signed?: boolean;
  /** Stands inside a sentence: no visible label, as wide as its text. */
  readonly inline?: boolean;
  readonly state?: "changed" | "open" | undefined;
  /** Id of an element that says more about the number. */
  readonly describedBy?: string;
  readonly disabled?: boolean;
  /** Nothing is known: the field stands empty. Needs `onBlank`. */
  readonly isBlank?: boolean;
  /** Called when what stands there stops or starts being a number that the field takes. */
  onFault?(isFaulty: boolean): void;
  /** The field may be emptied, which says that nothing is known. */
  onBlank?(gesture: string): void;
  /** Called while typing, whenever what stands there can be read. All calls from one visit to the field carry the same gesture, until Enter ends it. */
  onChange(value: number, gesture: string): void;
}

let gestures = 0;

/** Whether two numbers differ by more than arithmetic on the way to the caller and back leaves. */
const isOther = (a: number, b: number): boolean => !(Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)));

/**
 * A number that people type in either language's way. What cannot be read, or can be read in two ways, is kept
 * as typed with a message, and nothing is changed until it can.
 */
export function NumberField(props: NumberFieldProps): JSX.Element {
  const i18n = useI18n();
  const id = createUniqueId();
  // What is being typed; null while the field shows the value.
  const [draft, setDraft] = createSignal<string | null>(null);
  let gesture = "";
  const begin = () => {
    gesture = `field-${++gestures}`;
  };
  let given = Number.NaN;

  const written = () => {
    if (props.isBlank) return "";
    if (props.isYear) return String(props.value);
    const text = padded(fieldText(i18n.locale(), props.value, props.decimals ?? 10));
    return props.signed && props.value > 0 ? `+${text}` : text;
  };
  const padded = (text: string): string => {
    const sign = decimalSign(i18n.locale());
    const [whole = "", decimals = ""] = text.split(sign);
    const filled = decimals.padEnd(props.leastDecimals ?? 0, "0");
    return filled === "" ? whole : whole + sign + filled;
  };
  const shown = () => draft() ?? written();
  const isEmptied = (text: string) => props.onBlank !== undefined && text.trim() === "";
  const parsed = createMemo((): Parsed | null => {
    const text = draft();
    return text === null || isEmptied(text) ? null : parseNumber(text, expected());
  });
  const expected = () => ({
    ...(props.unit === undefined ? {} : { unit: props.unit }),
    ...(props.min === undefined ? {} : { min: props.min }),
    ...(props.max === undefined ? {} : { max: props.max }),
    ...(props.whole ? { whole: true } : {}),
    decimal: decimalSign(i18n.locale()),
  });
  const message = () => {
    const result = parsed();
    return result === null || result.ok ? "" : numberMessage(i18n, draft() ?? "", result, expected());
  };
  /** What was understood, where that is not how it was typed. */
  const reading = () => {
    const result = parsed();
    if (!result?.ok) return "";
    const text = fieldText(i18n.locale(), result.value);
    const bare = (draft() ?? "").replace(/[\s+]/gu, "").replace("-", "\u2212");
    return bare === text.replace(/\s/gu, "") ? "" : i18n.t("app.number.reading", { value: text });
  };

  const give = (value: number) => {
    given = value;
    if (props.isBlank || value !== props.value) props.onChange(value, gesture);
  };
  const type = (text: string) => {
    setDraft(text);
    if (isEmptied(text)) {
      given = props.value;
      props.onBlank?.(gesture);
      return;
    }
    const result = parseNumber(text, expected());
    if (result.ok) give(result.value);
  };
  const stepBy = (steps: number) => {
    const step = props.step ?? 1;
    // On the grid of steps: from 1.97 one step of 0.1 up is 2.1. Whole steps keep decimals from piling up.
    const next = Number(((Math.round(props.value / step) + steps) * step).toFixed(6));
    const bounded = Math.min(
      props.max ?? Number.POSITIVE_INFINITY,
      Math.max(props.min ?? Number.NEGATIVE_INFINITY, next),
    );
    setDraft(null);
    give(bounded);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowUp: () => stepBy(1),
    ArrowDown: () => stepBy(-1),
    PageUp: () => stepBy(10),
    PageDown: () => stepBy(-10),
    // What was entered stands on its own: what is typed next is another step for undo.
    Enter: () => {
      if (parsed()?.ok) setDraft(null);
      begin();
    },
    Escape: () => setDraft(null),
  };
  // A value that comes from elsewhere (undo, a slider, an example) takes the place of what was being typed.
  createEffect(
    on(
      () => props.value,
      (value) => isOther(value, given) && setDraft(null),
      { defer: true },
    ),
  );
  createEffect(
    on(
      () => message() !== "",
      (isFaulty) => props.onFault?.(isFaulty),
      { defer: true },
    ),
  );
  createEffect(on(draftsDropped, () => setDraft(null), { defer: true }));
  countUnread(() => message() !== "");

  /** In a sentence the unit is read on with it. */
  const isUnitTold = () => !props.inline && Boolean(props.suffix);
  const input = () => (
    <input
      id={id}
      class="number-field__input"
      type="text"
      inputmode={(props.min ?? -1) >= 0 ? "decimal" : "text"}
      autocomplete="off"
      spellcheck={false}
      aria-label={props.inline || props.labelHidden ? props.label : undefined}
      aria-invalid={message() === "" ? undefined : true}
      aria-describedby={[isUnitTold() && `${id}-unit`, `${id}-note`, props.describedBy]
        .filter(Boolean)
        .join(" ")}
      data-state={props.state}
      disabled={props.disabled}
      style={{ "--length": String(Math.max(shown().length, 1)) }}
      value={shown()}
      onFocus={begin}
      onInput={(event) => type(event.currentTarget.value)}
      onBlur={() => (parsed()?.ok || isEmptied(draft() ?? "-")) && setDraft(null)}
      onKeyDown={(event) => {
        const act = keys[event.key];
        if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === "Escape" && draft() === null) return;
        event.preventDefault();
        event.stopPropagation();
        act();
      }}
    />
  );
  return (
    <span class="number-field" classList={{ "number-field--inline": props.inline ?? false }}>
      <Show when={!props.inline && !props.labelHidden}>
        <label class="number-field__label" for={id}>
          {props.label}
        </label>
      </Show>
      <span class="number-field__box">
        {input()}
        <Show when={props.suffix}>
          <span
            class="number-field__suffix"
            id={isUnitTold() ? `${id}-unit` : undefined}
            aria-hidden={props.inline ? undefined : "true"}
          >
            {props.suffix}
          </span>
        </Show>
      </span>
      <span
        id={`${id}-note`}
        class="number-field__note"
        classList={{ "number-field__note--fault": message() !== "" }}
        aria-live="polite"
      >
        {message() || reading()}
      </span>
    </span>
  );
}
