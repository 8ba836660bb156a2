import { createMemo, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { CopyReference } from "../copy-reference.tsx";
import { decidedAmounts } from "./decided.ts";

/** What was decided for the area, each amount with its source and a reference to copy. */
export function DecidedList(props: { readonly area: string; readonly pack: ProgrammePackage }): JSX.Element {
  const i18n = useI18n();
  const amounts = createMemo(() => decidedAmounts(props.area, props.pack, i18n));
  return (
    <Show when={amounts().length > 0}>
      <ul class="plain-list explain__decided" data-decided>
        <For each={amounts()}>
          {(amount) => {
            let line!: HTMLSpanElement;
            return (
              <li>
                <span ref={line}>
                  {amount.text}{" "}
                  <Show when={amount.source}>
                    {(source) => (
                      <Show when={amount.url} fallback={source()}>
                        {(url) => (
                          <a href={url()} target="_blank" rel="noreferrer">
                            {source()}
                          </a>
                        )}
                      </Show>
                    )}
                  </Show>
                </span>{" "}
                <CopyReference reference={amount.reference} label={amount.text} line={() => line} />
              </li>
            );
          }}
        </For>
      </ul>
    </Show>
  );
}
