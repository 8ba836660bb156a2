import { createEffect, createSignal, type JSX, on, onCleanup, onMount, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { InlineProgramme } from "../../scenario/scenario.ts";
import { saveFile } from "../../ui/save-file.ts";
import { ChooseSource } from "./choose-source.tsx";
import { ColumnSection } from "./column-section.tsx";
import { createImportFlow } from "./create-import-flow.ts";
import { FileSection } from "./file-section.tsx";
import { MeasureSection } from "./measure-section.tsx";
import { StartSection } from "./start-section.tsx";
import { TroubleMessage } from "./trouble-message.tsx";
import { UnderstoodSection } from "./understood-section.tsx";
import "./import.css";

const presetBudgetSek = 10_000_000;

/** From a file to a programme: first where the table comes from, then everything about it on one page. */
export function ImportPanel(props: { onImport(inline: InlineProgramme): void }): JSX.Element {
  const i18n = useI18n();
  const x = () => i18n.dictionary().import;
  const flow = createImportFlow();
  const [title, setTitle] = createSignal("");
  // No table says how much there is: it begins with an amount of ours, which is said to be ours until it is changed.
  const [ownBudget, setBudget] = createSignal<number | null>(null);
  const budget = () => ownBudget() ?? presetBudgetSek;
  const [isOver, setOver] = createSignal(false);
  let panel!: HTMLDivElement;

  const hasFaults = () => (flow.checked()?.counts.length ?? 1) > 0;
  const give = (inline: InlineProgramme | null) => inline !== null && props.onImport(inline);
  const turn = () => flow.readAgain({ ...flow.options(), turn: !flow.reading()?.turned });
  const use = async () => give(await flow.build(title().trim(), budget()));
  const save = async () => {
    const saved = await flow.save(title().trim(), budget());
    if (saved !== null)
      saveFile(x().start.saveName({ id: saved.id }), new Blob([saved.text], { type: "application/json" }));
  };

  createEffect(
    on(flow.reading, (reading, before) => {
      if (reading === null) return;
      if (before?.name !== reading.name || title() === "") setTitle(reading.name.replace(/\.\w{1,5}$/, ""));
      // What was pressed is gone: the reader goes on from the heading of what came.
      if (before === null || before === undefined)
        panel.querySelector<HTMLElement>("[data-section=understood] h3")?.focus();
    }),
  );

  // A file let go beside the panel would make the browser leave the page.
  const keepPage = (event: DragEvent) => event.preventDefault();
  onMount(() => {
    for (const kind of ["dragover", "drop"] as const) window.addEventListener(kind, keepPage);
    onCleanup(() => {
      for (const kind of ["dragover", "drop"] as const) window.removeEventListener(kind, keepPage);
    });
  });
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    const text = event.dataTransfer?.getData("text/plain") ?? "";
    if (file !== undefined) void flow.choose(file);
    else if (text !== "") void flow.paste(text, x().pasted);
  };
  const paste = (event: ClipboardEvent) => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
    const file = event.clipboardData?.files[0];
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text.trim() !== "") void flow.paste(text, x().pasted);
    else if (file !== undefined) void flow.choose(file);
  };

  onMount(() => {
    document.addEventListener("paste", paste);
    onCleanup(() => document.removeEventListener("paste", paste));
  });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the buttons inside are another
    <div
      ref={panel}
      class="import"
      data-over={isOver()}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => !panel.contains(event.relatedTarget as Node | null) && setOver(false)}
      onDrop={drop}
    >
      <p class="hidden-visually" role="status">
        {flow.busy() === "reading" ? x().reading : flow.busy() === "building" ? x().start.building : ""}
      </p>
      <Show when={flow.trouble()}>
        {(trouble) => <TroubleMessage trouble={trouble()} canRead={flow.reading() !== null} />}
      </Show>
      <Show
        when={flow.reading()}
        fallback={
          <ChooseSource
            isOver={isOver()}
            isReading={flow.busy() === "reading"}
            onFile={flow.choose}
            onPaste={(text) => flow.paste(text, x().pasted)}
            onSaved={async (file) => give(await flow.open(file))}
            onCancel={flow.cancel}
          />
        }
      >
        {(reading) => (
          <>
            <Show when={flow.mapping()}>
              {(mapping) => (
                <>
                  <UnderstoodSection
                    reading={reading()}
                    mapping={mapping()}
                    checked={flow.checked()}
                    onChange={flow.change}
                    onTurn={turn}
                    onAnother={flow.startOver}
                  />
                  <FileSection
                    reading={reading()}
                    mapping={mapping()}
                    options={flow.options()}
                    isReading={flow.busy() === "reading"}
                    onOptions={flow.readAgain}
                    onChange={flow.change}
                    onTurn={turn}
                  />
                  <ColumnSection
                    reading={reading()}
                    mapping={mapping()}
                    parts={flow.checked()?.parts ?? []}
                    onChange={flow.change}
                  />
                  <MeasureSection
                    reading={reading()}
                    mapping={mapping()}
                    summary={flow.checked()?.summary}
                    onChange={flow.change}
                  />
                  <Show when={flow.checked()}>
                    {(checked) => (
                      <StartSection
                        checked={checked()}
                        title={title()}
                        budget={budget()}
                        isBudgetPreset={ownBudget() === null}
                        isBusy={flow.busy() !== null || flow.isChecking()}
                        hasFaults={hasFaults()}
                        onTitle={setTitle}
                        onBudget={setBudget}
                        onUse={use}
                        onSave={save}
                      />
                    )}
                  </Show>
                </>
              )}
            </Show>
          </>
        )}
      </Show>
    </div>
  );
}
