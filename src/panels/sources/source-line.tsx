import { createSignal, type JSX, Show } from "solid-js";
import { citeSource } from "../../i18n/cite-source.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Source } from "../../programmes/package.ts";

/** One source with its link, and its reference to be copied. Where the browser does not copy, it is marked instead. */
export function SourceLine(props: { readonly source: Source }): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().sources.reference;
  const words = () => citeSource(props.source, i18n.f);
  const reference = () => (props.source.url === undefined ? words() : `${words()}. ${props.source.url}`);
  const [said, setSaid] = createSignal("");
  let line!: HTMLSpanElement;
  const mark = () => {
    getSelection()?.selectAllChildren(line);
    setSaid(t().cannotCopy);
  };
  const copy = () =>
    navigator.clipboard === undefined
      ? mark()
      : navigator.clipboard.writeText(reference()).then(() => setSaid(t().copied), mark);
  return (
    <li>
      <span ref={line}>
        <Show when={props.source.url} fallback={words()}>
          {(url) => (
            <a href={url()} target="_blank" rel="noreferrer">
              {words()}
            </a>
          )}
        </Show>
      </span>{" "}
      <button
        type="button"
        class="button button--link sources__copy"
        aria-label={`${t().copy}: ${words()}`}
        onClick={() => void copy()}
      >
        {t().copy}
      </button>{" "}
      <span class="fine" role="status">
        {said()}
      </span>
      <Show when={props.source.note}>
        {(note) => <span class="sources__reason">{i18n.text(note())}</span>}
      </Show>
    </li>
  );
}
