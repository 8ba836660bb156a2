import { createSignal, type JSX, Show } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";

/** A code, large, with a button that copies it. */
export function CopyCode(props: { readonly code: string }): JSX.Element {
  const { t } = useI18n();
  const [copied, setCopied] = createSignal<"copied" | "notCopied">();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.code);
      setCopied("copied");
    } catch {
      // Closed to the page: people can copy it themselves.
      setCopied("notCopied");
    }
  };
  return (
    <span class="guess__copy">
      <strong data-code>{props.code}</strong>{" "}
      <button type="button" class="button" onClick={() => void copy()}>
        {t("classroom.codes.copy")}
      </button>{" "}
      <span class="fine" role="status">
        <Show when={copied()}>{(how) => t(`classroom.codes.${how()}`)}</Show>
      </span>
    </span>
  );
}
