import { type JSX, Show } from "solid-js";
import { useI18n } from "../i18n/i18n.tsx";
import { createCopying } from "../ui/create-copying.ts";

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
  const { became, copy } = createCopying(() => getSelection()?.selectAllChildren(props.line()));
  const said = { copied: () => t().copied, notCopied: () => t().cannotCopy };
  return (
    <>
      <button
        type="button"
        class="button button--link sources__copy"
        aria-label={`${t().copy}: ${props.label}`}
        data-reference={props.reference}
        onClick={() => void copy(props.reference)}
      >
        {t().copy}
      </button>{" "}
      <span class="fine" role="status">
        <Show when={became()}>{(how) => said[how()]()}</Show>
      </span>
    </>
  );
}
