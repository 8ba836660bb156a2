import { createEffect, createMemo, createSignal, createUniqueId, type JSX, on, Show } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import { claimsIn, readClaim, typedNumbers } from "../../../scenario/own-lesson.ts";

/** Signs of a text at most, as its file says. */
const most = 4000;

export interface ProseFieldProps {
  readonly label: string;
  readonly value: string;
  /** A line, which must not be empty. */
  readonly isLine?: boolean;
  /** Numbers that are computed may stand in it. */
  readonly takesClaims?: boolean;
  /** Something more about it. */
  readonly about?: string;
  /** What the list of numbers puts in, where it has one. */
  insert?(put: (claim: string) => void): JSX.Element;
  onChange(value: string): void;
}

/** A text of an own lesson. What cannot stand there stays in the field with the reason, and is not taken over. */
export function ProseField(props: ProseFieldProps): JSX.Element {
  const { t } = useI18n();
  const id = createUniqueId();
  // Empty until it is first changed: then what stands in the field.
  const [draft, setDraft] = createSignal<string | null>(null);
  const kept = createMemo(() => props.value);
  createEffect(on(kept, () => setDraft(null), { defer: true }));
  const text = () => draft() ?? props.value;
  const faultOf = (said: string): string | null => {
    if (props.isLine === true && said.trim() === "") return t("ownLesson.mustHave");
    const [number] = typedNumbers(said);
    if (number !== undefined) return t("faults.typedNumber", { ...noValues, value: number });
    const unknown = claimsIn(said).find((each) => props.takesClaims !== true || readClaim(each) === null);
    return unknown === undefined ? null : t("faults.unknownClaim", { ...noValues, value: unknown });
  };
  const type = (said: string) => {
    setDraft(said);
    if (faultOf(said) === null) props.onChange(said);
  };
  let field: HTMLTextAreaElement | HTMLInputElement | undefined;
  const put = (claim: string) => {
    const at = field?.selectionStart ?? text().length;
    type(`${text().slice(0, at)}{${claim}}${text().slice(at)}`);
    field?.focus();
  };
  const shared = () => ({
    id,
    class: "text-field__input",
    dir: "auto" as const,
    "aria-invalid": faultOf(text()) === null ? undefined : (true as const),
    "aria-describedby": `${id}-about`,
    value: text(),
  });
  return (
    <div class="own__field">
      <label class="text-field__label" for={id}>
        {props.label}
      </label>
      <Show
        when={props.isLine}
        fallback={
          <textarea
            {...shared()}
            ref={(element) => (field = element)}
            rows={3}
            maxLength={most}
            onInput={(event) => type(event.currentTarget.value)}
          />
        }
      >
        <input
          {...shared()}
          ref={(element) => (field = element)}
          type="text"
          maxLength={120}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </Show>
      <p id={`${id}-about`} class="fine">
        <Show when={faultOf(text())} fallback={props.about}>
          {(fault) => <span class="text-field__fault">{fault()}</span>}
        </Show>
      </p>
      {props.insert?.(put)}
    </div>
  );
}

const noValues = {
  value: "",
  allowed: "",
  area: "",
  indicator: "",
  attribute: "",
  pot: "",
  limit: "",
  year: "",
};
