import { createEffect, createSignal, For, type JSX, Show } from "solid-js";
import type { Figure } from "../../figure/figure.ts";
import { FigureView } from "../../figure/figure-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { isAsked } from "../../ui/asked-part.ts";
import { Section } from "../../ui/section.tsx";

/** The figures of a question, one below the other: pictures under headings of their own, tables without one folded away. */
export function FigureParts(props: { readonly figures: readonly Figure[] }): JSX.Element {
  const { t } = useI18n();
  // Told apart by id, so that what is open stays open while numbers change.
  const ids = () => props.figures.map(({ id }) => id).join("\n");
  const figureOf = (id: string) => props.figures.find((figure) => figure.id === id);
  // Kept here: a first answer lacks the tables that only a whole one has, and they come back as they were.
  const [opened, setOpened] = createSignal<ReadonlySet<string>>(new Set());
  const remember = (id: string, isOpen: boolean) =>
    setOpened((ids) => new Set(isOpen ? [...ids, id] : [...ids].filter((other) => other !== id)));
  return (
    <For each={ids().split("\n")}>
      {(id) => (
        <Show when={figureOf(id)}>
          {(figure) => (
            <Show
              when={figure().picture}
              fallback={
                <FoldedTable
                  figure={figure()}
                  isOpen={opened().has(id)}
                  onToggle={(isOpen) => remember(id, isOpen)}
                />
              }
            >
              <Section title={figure().title} level={3}>
                <FigureView figure={figure()} caption={t("analysis.tableOf", { title: figure().title })} />
              </Section>
            </Show>
          )}
        </Show>
      )}
    </For>
  );
}

/** A figure that is a table alone. It is made once it is opened. */
function FoldedTable(props: {
  readonly figure: Figure;
  readonly isOpen: boolean;
  onToggle(isOpen: boolean): void;
}): JSX.Element {
  createEffect(() => {
    if (isAsked(props.figure.part ?? props.figure.id)) props.onToggle(true);
  });
  return (
    <details
      class="analysis__fold"
      open={props.isOpen}
      onToggle={(event) => props.onToggle(event.currentTarget.open)}
    >
      <summary>{props.figure.title}</summary>
      <Show when={props.isOpen}>
        <For each={props.figure.words}>{(sentence) => <p>{sentence}</p>}</For>
        <FigureView figure={props.figure} />
      </Show>
    </details>
  );
}
