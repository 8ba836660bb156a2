import { createUniqueId, type JSX, type ParentProps, Show } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import { canScan, ScanCodes } from "./scan-codes.tsx";

/** Where a teacher puts in codes of a class: typed, pasted, or held before the camera. In `children`: more buttons. */
export function CodesForm(
  props: ParentProps<{
    readonly label: string;
    readonly text: string;
    onText(text: string): void;
    /** Takes in what stands in the field. */
    onAdd(): void;
  }>,
): JSX.Element {
  const { t } = useI18n();
  const id = createUniqueId();
  return (
    <form
      class="guess__form"
      onSubmit={(event) => {
        event.preventDefault();
        props.onAdd();
      }}
    >
      <label for={id}>{props.label}</label>
      <textarea
        id={id}
        class="guess__codes"
        rows={2}
        autocomplete="off"
        spellcheck={false}
        value={props.text}
        onInput={(event) => props.onText(event.currentTarget.value)}
      />
      <div class="lesson__row">
        <button type="submit" class="button">
          {t("classroom.codes.add")}
        </button>
        <Show when={canScan()}>
          <ScanCodes
            onCode={(code) => {
              props.onText(`${props.text} ${code}`.trim());
              props.onAdd();
            }}
          />
        </Show>
        {props.children}
      </div>
    </form>
  );
}
