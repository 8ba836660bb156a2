import { createSignal, createUniqueId, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { template } from "../../import/template.ts";
import { locales } from "../../programmes/package.ts";
import { Icon } from "../../ui/icon.tsx";
import { saveFile } from "../../ui/save-file.ts";
import "./choose-source.css";
import { FileButton } from "../../ui/file-button.tsx";

export interface ChooseSourceProps {
  /** A file hangs over the panel. */
  readonly isOver: boolean;
  readonly isReading: boolean;
  onFile(file: File): void;
  onPaste(text: string): void;
  onSaved(file: File): void;
  onCancel(): void;
}

/** Where the table comes from: a file dropped or chosen, cells pasted, or data saved before. */
export function ChooseSource(props: ChooseSourceProps): JSX.Element {
  const i18n = useI18n();
  const x = () => i18n.dictionary().import;
  const id = createUniqueId();
  const [pasted, setPasted] = createSignal("");
  return (
    <div class="import__choose">
      <p class="import__lead">{x().lead}</p>
      <div class="import__drop" data-over={props.isOver}>
        <Show
          when={!props.isReading}
          fallback={
            <>
              <p class="import__drop-title">{x().reading}</p>
              <progress class="import__progress" aria-label={x().reading} />
              <button type="button" class="button" onClick={() => props.onCancel()}>
                {x().cancel}
              </button>
            </>
          }
        >
          <p class="import__drop-title">{props.isOver ? x().dropNow : x().drop}</p>
          <p class="fine">{x().or}</p>
          <FileButton
            isMain
            label={x().choose}
            file="table"
            accept=".csv,.tsv,.txt,.xlsx,.json,.px,text/csv,text/plain,application/json"
            onFiles={([file]) => props.onFile(file)}
          />
          <p class="fine">{x().formats}</p>
        </Show>
      </div>
      <p class="import__stays">{x().stays}</p>

      <section class="import__other" aria-labelledby={`${id}-paste`}>
        <h3 class="import__subheading" id={`${id}-paste`}>
          {x().pasteTitle}
        </h3>
        <textarea
          class="import__paste"
          rows={4}
          dir="auto"
          spellcheck={false}
          aria-label={x().pasteLabel}
          placeholder={x().pasteLabel}
          value={pasted()}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
        <button
          type="button"
          class="button"
          disabled={pasted().trim() === "" || props.isReading}
          onClick={() => props.onPaste(pasted())}
        >
          {x().pasteRead}
        </button>
      </section>

      <div class="import__pair">
        <section class="import__other" aria-labelledby={`${id}-template`}>
          <h3 class="import__subheading" id={`${id}-template`}>
            {x().templates}
          </h3>
          <p class="import__buttons">
            <For each={locales}>
              {(locale) => (
                <button
                  type="button"
                  class="button"
                  data-template={locale}
                  onClick={() =>
                    saveFile(
                      x().templateName[locale],
                      new Blob([template(locale)], { type: "text/csv;charset=utf-8" }),
                    )
                  }
                >
                  <Icon name="down" />
                  {x().template[locale]}
                </button>
              )}
            </For>
          </p>
        </section>
        <section class="import__other" aria-labelledby={`${id}-saved`}>
          <h3 class="import__subheading" id={`${id}-saved`}>
            {x().openTitle}
          </h3>
          <FileButton
            label={x().open}
            file="saved-data"
            accept=".json,application/json"
            onFiles={([file]) => props.onSaved(file)}
          />
        </section>
      </div>
    </div>
  );
}
