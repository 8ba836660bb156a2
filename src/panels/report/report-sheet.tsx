import { For, type JSX, Match, Show, Switch } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { DraftText } from "./draft-text.tsx";
import type { Block, Report } from "./report.ts";
import { ReportBars } from "./report-bars.tsx";
import { ReportTable } from "./report-table.tsx";
import "./report-sheet.css";

/** The report as it prints: black on white whatever the theme. */
export function ReportSheet(props: { readonly report: Report }): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().report;
  return (
    <article class="sheet light-paper" lang={i18n.locale()}>
      <header class="sheet__head">
        <p class="sheet__kind">{props.report.subtitle}</p>
        <h2 class="sheet__title" dir="auto">
          {props.report.title}
        </h2>
        <p class="sheet__official">{t().official}</p>
        <dl class="sheet__meta">
          <For each={props.report.meta}>
            {([name, words]) => (
              <div>
                <dt>{name}</dt>
                <dd dir="auto">{words}</dd>
              </div>
            )}
          </For>
        </dl>
      </header>
      <For each={props.report.sections}>
        {(section, at) => (
          <section class="sheet__section" data-section={section.id}>
            <h3 class="sheet__heading">
              {at() + 1}. {section.title}
            </h3>
            <For each={section.blocks}>{(block) => <BlockView block={block} />}</For>
          </section>
        )}
      </For>
    </article>
  );
}

function BlockView(props: { readonly block: Block }): JSX.Element {
  const of = <Kind extends Block["kind"]>(kind: Kind) =>
    props.block.kind === kind ? (props.block as Extract<Block, { kind: Kind }>) : undefined;
  return (
    <Switch>
      <Match when={of("text")}>
        {(block) => (
          <p class="sheet__text" data-strong={block().isStrong ?? false}>
            {block().text}
          </p>
        )}
      </Match>
      <Match when={of("heading")}>{(block) => <h4 class="sheet__subheading">{block().text}</h4>}</Match>
      <Match when={of("list")}>
        {(block) => (
          <ul class="sheet__list">
            <For each={block().items}>{(item) => <li>{item}</li>}</For>
          </ul>
        )}
      </Match>
      <Match when={of("own")}>
        {(block) => (
          <p class="sheet__own" dir="auto">
            {block().text}
          </p>
        )}
      </Match>
      <Match when={of("missing")}>{(block) => <p class="sheet__missing">{block().text}</p>}</Match>
      <Match when={of("rule")}>
        {(block) => (
          <ol class="sheet__rule">
            <For each={block().paragraphs}>
              {([sentence, ...items]) => (
                <li>
                  {sentence}
                  <Show when={items.length > 0}>
                    <ul class="plain-list sheet__items">
                      <For each={items}>{(item) => <li>{item}</li>}</For>
                    </ul>
                  </Show>
                </li>
              )}
            </For>
          </ol>
        )}
      </Match>
      <Match when={of("draft")}>{(block) => <DraftText paragraphs={block().paragraphs} />}</Match>
      <Match when={of("table")}>{(block) => <ReportTable table={block().table} />}</Match>
      <Match when={of("picture")}>{(block) => <ReportBars picture={block().picture} />}</Match>
      <Match when={of("code")}>{(block) => <code class="sheet__code">{block().text}</code>}</Match>
    </Switch>
  );
}
