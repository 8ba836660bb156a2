import { createSignal, type JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";

/** A command to be copied. Where the browser does not copy, it is marked instead. */
export function CommandLine(props: { readonly title: string; readonly text: string }): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().export;
  const [said, setSaid] = createSignal("");
  let code!: HTMLElement;
  const mark = () => {
    getSelection()?.selectAllChildren(code);
    setSaid(t().cannotCopy);
  };
  const copy = () =>
    navigator.clipboard === undefined
      ? mark()
      : navigator.clipboard.writeText(props.text).then(() => setSaid(t().copied), mark);
  return (
    <div class="export__command">
      <span class="export__command-title">{props.title}</span>
      <code ref={code} translate="no">
        {props.text}
      </code>
      <button
        type="button"
        class="button"
        aria-label={`${t().copy}: ${props.title}`}
        onClick={() => void copy()}
      >
        {t().copy}
      </button>
      <span class="fine" role="status">
        {said()}
      </span>
    </div>
  );
}
