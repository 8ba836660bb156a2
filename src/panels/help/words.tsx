import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { TextField } from "../../ui/text-field.tsx";
import type { TermId } from "./glossary-groups.ts";
import { glossaryView } from "./glossary-view.ts";

/** Every word of the product with its meaning, to be searched. */
export function Words(props: {
  readonly pack: ProgrammePackage;
  readonly easy: Readonly<Partial<Record<TermId, string>>>;
}): JSX.Element {
  const { t, dictionary, text } = useI18n();
  const [search, setSearch] = createSignal("");
  const groups = createMemo(() =>
    glossaryView(dictionary().glossary, props.easy, props.pack, text, search()),
  );
  const count = () => groups().reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <div class="help__part">
      <TextField label={t("help.glossary.search")} value={search()} onChange={setSearch} />
      <p class="fine" role="status">
        <Show when={count() > 0} fallback={t("help.glossary.none", { text: search().trim() })}>
          {t("help.glossary.found", { count: count() })}
        </Show>
      </p>
      <Show when={count() === 0}>
        <p>
          <button type="button" class="button" onClick={() => setSearch("")}>
            {t("help.glossary.clear")}
          </button>
        </p>
      </Show>
      <For each={groups()}>
        {(group) => (
          <section class="help__group">
            <h3 class="help__heading">{t(`help.glossary.groups.${group.id}`)}</h3>
            <dl class="help__words">
              <For each={group.entries}>
                {(entry) => (
                  <div class="help__word" data-term={entry.id}>
                    <dt>{entry.term}</dt>
                    <dd>{entry.text}</dd>
                  </div>
                )}
              </For>
            </dl>
          </section>
        )}
      </For>
    </div>
  );
}
