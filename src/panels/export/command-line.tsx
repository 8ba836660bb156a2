import { type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { createCopying } from "../../ui/create-copying.ts";

/** A command to be copied. Where the browser does not copy, it is marked instead. */
export function CommandLine(props: { readonly title: string; readonly text: string }): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().export;
  let code!: HTMLElement;
  const { became, copy } = createCopying(() => getSelection()?.selectAllChildren(code));
  const said = { copied: () => t().copied, notCopied: () => t().cannotCopy };
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
        onClick={() => void copy(props.text)}
      >
        {t().copy}
      </button>
      <span class="fine" role="status">
        <Show when={became()}>{(how) => said[how()]()}</Show>
      </span>
    </div>
  );
}
