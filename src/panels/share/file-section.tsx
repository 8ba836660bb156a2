import { createSignal, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { largestFile } from "../../scenario/read-scenario.ts";
import { openFiles } from "../../session/open-files.ts";
import { FileButton } from "../../ui/file-button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Section } from "../../ui/section.tsx";
import type { PanelProps } from "../panel.ts";
import { ReadingFile } from "./reading-file.tsx";
import { saveWork } from "./save-work.ts";

const bytesOfMegabyte = 1024 * 1024;

/** The work as a file: to save, and to open. */
export function FileSection(props: PanelProps): JSX.Element {
  const i18n = useI18n();
  const x = () => i18n.dictionary().share.file;
  const [said, setSaid] = createSignal("");
  const megabytes = (bytes: number) => i18n.f.number(bytes / bytesOfMegabyte, [0, 1]);
  const save = () => {
    const saved = saveWork(props.simulator, props.session);
    setSaid(
      saved.ok
        ? x().saved({ name: saved.value })
        : x().tooLarge({ size: megabytes(Number(saved.error.value)), most: megabytes(largestFile) }),
    );
  };
  const open = async (files: readonly File[]) => {
    await openFiles(props.session, files);
    // What could not be opened is told on the page, like what was.
    props.onLeave();
  };
  const [links, setLinks] = createSignal("");
  const pasted = () =>
    links()
      .split(/\s+/)
      .filter((link) => link !== "");
  const openLinks = async () => {
    const links = pasted().map((link, at) => ({ name: x().linkNamed({ place: at + 1 }), link }));
    await props.session.openSeveral(links, []);
    props.onLeave();
  };
  return (
    <Section level={3} title={x().title}>
      <p>{x().lead}</p>
      <div class="share__buttons">
        <button type="button" class="button" data-save-file onClick={save}>
          <Icon name="down" />
          {x().save}
        </button>
        <FileButton
          label={x().open}
          file="work"
          accept=".json,application/json"
          isSeveral
          onFiles={(files) => void open(files)}
        />
      </div>
      <div class="share__said" role="status">
        <Show when={props.session.reading()} fallback={said()}>
          {(name) => <ReadingFile name={name()} onStop={() => props.session.stopReading()} />}
        </Show>
      </div>
      <p class="fine">{x().openLead}</p>
      <details>
        <summary class="share__links-title">{x().links}</summary>
        <label class="share__links">
          <span class="text-field__label">{x().linksField}</span>
          <textarea
            class="text-field__input"
            rows={4}
            spellcheck={false}
            data-links
            value={links()}
            onInput={(event) => setLinks(event.currentTarget.value)}
          />
        </label>
        <button
          type="button"
          class="button"
          data-open-links
          disabled={pasted().length === 0}
          onClick={() => void openLinks()}
        >
          {x().openLinks}
        </button>
      </details>
    </Section>
  );
}
