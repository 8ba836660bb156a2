import { createSignal, type JSX } from "solid-js";
import { useI18n } from "../i18n/i18n.tsx";

/** Copies a reference to a source. Where the browser does not copy, it is marked instead. */
export function CopyReference(props: {
  readonly reference: string;
  /** What the reference is to, for those who do not see it beside the button. */
  readonly label: string;
  /** Where the reference stands on the page, to be marked. */
  line(): HTMLElement;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().sources.reference;
  const [said, setSaid] = createSignal("");
  const mark = () => {
    getSelection()?.selectAllChildren(props.line());
    setSaid(t().cannotCopy);
  };
  const copy = () =>
    navigator.clipboard === undefined
      ? mark()
      : navigator.clipboard.writeText(props.reference).then(() => setSaid(t().copied), mark);
  return (
    <>
      <button
        type="button"
        class="button button--link sources__copy"
        aria-label={`${t().copy}: ${props.label}`}
        data-reference={props.reference}
        onClick={() => void copy()}
      >
        {t().copy}
      </button>{" "}
      <span class="fine" role="status">
        {said()}
      </span>
    </>
  );
}
