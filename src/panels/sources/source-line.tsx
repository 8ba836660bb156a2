import { type JSX, Show } from "solid-js";
import { citeSource } from "../../i18n/cite-source.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Source } from "../../programmes/package.ts";
import { CopyReference } from "../copy-reference.tsx";

/** One source with its link, and its reference to be copied. */
export function SourceLine(props: { readonly source: Source }): JSX.Element {
  const i18n = useI18n();
  const words = () => citeSource(props.source, i18n.f);
  const reference = () => (props.source.url === undefined ? words() : `${words()}. ${props.source.url}`);
  let line!: HTMLSpanElement;
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
      <CopyReference reference={reference()} label={words()} line={() => line} />
      <Show when={props.source.note}>
        {(note) => <span class="sources__reason">{i18n.text(note())}</span>}
      </Show>
    </li>
  );
}
