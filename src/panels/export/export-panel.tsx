import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { Icon } from "../../ui/icon.tsx";
import { saveFile } from "../../ui/save-file.ts";
import { CommandLine } from "./command-line.tsx";
import type { ExportCommand, ExportFormat, ExportGroup, ExportItem } from "./export-item.ts";
import "./export.css";
import { Section } from "../../ui/section.tsx";

export interface ExportPanelProps {
  readonly groups: readonly ExportGroup[];
  /** A part of the page that makes figures did not arrive. */
  readonly isLost: boolean;
  readonly commands: readonly ExportCommand[];
  /** Name of the file that the commands read. */
  readonly workFile: string;
  /** Hash of the current awards; null where the rule cannot be carried out. */
  readonly hash: string | null;
  readonly namesHidden: boolean;
  onReport(): void;
}

/** Everything that can be saved, with what each file holds, and how to compute it again. */
export function ExportPanel(props: ExportPanelProps): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().export;
  const [state, setState] = createSignal<{ readonly text: string; readonly isFault: boolean }>();
  const save = (item: ExportItem, format: ExportFormat) => {
    setState({ text: t().working({ what: item.title }), isFault: false });
    format.make().then(
      (file) => {
        saveFile(format.name, file);
        setState({ text: t().saved({ what: item.title, format: format.label }), isFault: false });
      },
      () => setState({ text: t().failed({ what: item.title }), isFault: true }),
    );
  };
  // Kept apart by title and id, not by object, so that buttons keep their place and focus while figures come in.
  const byTitle = createMemo(() => new Map(props.groups.map(({ title, items }) => [title, items])));
  return (
    <div class="export">
      <p>{t().lead}</p>
      <Show when={props.namesHidden}>
        <p class="export__notice">{t().namesHidden}</p>
      </Show>
      <Section level={3} title={t().groups.report}>
        <ul class="export__list plain-list">
          <li class="export__item" data-item="report">
            <Words title={t().items.report} what={t().items.reportWhat} />
            <button type="button" class="button button--main" onClick={() => props.onReport()}>
              {t().items.openReport}
            </button>
          </li>
        </ul>
      </Section>
      <Show when={props.isLost}>
        <p role="alert">{i18n.t("app.loadFailed")}</p>
      </Show>
      <For each={[...byTitle().keys()]}>
        {(title) => {
          const byId = createMemo(() => new Map((byTitle().get(title) ?? []).map((item) => [item.id, item])));
          return (
            <Section level={3} title={title}>
              <ul class="export__list plain-list">
                <For each={[...byId().keys()]}>
                  {(id) => <Item item={byId().get(id) as ExportItem} onSave={save} />}
                </For>
              </ul>
            </Section>
          );
        }}
      </For>
      <Section level={3} title={t().groups.again}>
        <p>{t().commands.lead}</p>
        <For each={props.commands}>
          {(command) => <CommandLine title={command.title} text={command.text} />}
        </For>
        <p class="fine">{t().commands.file({ name: props.workFile })}</p>
        <Show when={props.hash}>
          {(hash) => <p class="fine export__hash">{t().commands.fingerprint({ hash: hash() })}</p>}
        </Show>
      </Section>
      <p class="export__state" data-fault={state()?.isFault ?? false} role="status">
        {state()?.text ?? ""}
      </p>
    </div>
  );
}

function Item(props: {
  readonly item: ExportItem;
  onSave(item: ExportItem, format: ExportFormat): void;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().export;
  return (
    <li class="export__item" data-item={props.item.id}>
      <Words title={props.item.title} what={props.item.what} />
      <span class="export__formats">
        <For each={props.item.formats.map(({ label }) => label)}>
          {(label, at) => (
            <button
              type="button"
              class="button"
              aria-label={t().save({ what: props.item.title, format: label })}
              onClick={() => {
                const format = props.item.formats[at()];
                if (format !== undefined) props.onSave(props.item, format);
              }}
            >
              <Icon name="down" />
              {label}
            </button>
          )}
        </For>
      </span>
    </li>
  );
}

function Words(props: { readonly title: string; readonly what: string }): JSX.Element {
  return (
    <span class="export__words">
      <strong>{props.title}</strong>
      <span class="export__what">{props.what}</span>
    </span>
  );
}
