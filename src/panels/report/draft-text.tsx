import { For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { MarkedParagraph, Run } from "./mark-changes.ts";

/** The amended text: new words underlined, words taken away struck out, both with signs around them. */
export function DraftText(props: { readonly paragraphs: readonly MarkedParagraph[] }): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().report.changes;
  return (
    <ol class="draft plain-list">
      <For each={props.paragraphs}>
        {(paragraph) => (
          <li class="draft__paragraph" data-change={paragraph.change}>
            <span class="draft__number">{paragraph.number ?? "–"}</span>
            <div>
              <Show when={paragraph.change === "new" || paragraph.change === "gone"}>
                <span class="draft__mark">
                  {paragraph.change === "new" ? t().newParagraph : t().gone}
                </span>{" "}
              </Show>
              <For each={paragraph.lines}>
                {(line, at) => (
                  <div class="draft__line" data-item={at() > 0}>
                    <Runs runs={line} isPlain={paragraph.change !== "changed"} />
                  </div>
                )}
              </For>
            </div>
          </li>
        )}
      </For>
    </ol>
  );
}

/** `isPlain`: all of the paragraph is new or gone and says so itself, so the signs would only be in the way. */
function Runs(props: { readonly runs: readonly Run[]; readonly isPlain: boolean }): JSX.Element {
  const sign = (open: string, run: Run, close: string) => {
    const words = run.text.trimEnd();
    return props.isPlain ? words : `${open}${words}${close}`;
  };
  const space = (run: Run) => run.text.slice(run.text.trimEnd().length);
  return (
    <For each={props.runs}>
      {(run) => (
        <>
          <Show when={run.kind === "same"}>{run.text}</Show>
          <Show when={run.kind === "new"}>
            <ins>{sign("[+", run, "+]")}</ins>
            {space(run)}
          </Show>
          <Show when={run.kind === "gone"}>
            <del>{sign("[–", run, "–]")}</del>
            {space(run) === "" ? " " : space(run)}
          </Show>
        </>
      )}
    </For>
  );
}
