import { For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { parts } from "../../i18n/parts.ts";
import { provenances } from "../../model/provenance.ts";
import { assumptionSources } from "../../programmes/assumptions/wording.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { DataChange } from "../../scenario/scenario.ts";
import { AwardsTable, type ComputeAwards } from "./awards-table.tsx";
import { FiguresTable } from "./figures-table.tsx";
import { OpenTable } from "./open-table.tsx";
import { Origin } from "./origin.tsx";
import { SourceLine } from "./source-line.tsx";
import { SourcesContents } from "./sources-contents.tsx";
import "./sources-panel.css";
import { Section } from "../../ui/section.tsx";

export interface SourcesPanelProps {
  readonly pack: ProgrammePackage;
  /** The area in hand. */
  readonly area: string;
  /** The user's own changes of observations. */
  readonly changes: readonly DataChange[];
  /** Kronor at stake by id of the open switch; undefined until worked out. */
  readonly stakes: Readonly<Record<string, number>> | undefined;
  readonly computeAwards: ComputeAwards;
  /** What the rule was tried for; shown after the open points. */
  readonly checks: JSX.Element;
  /** How the rules of all programmes meet what was decided; shown after the checks. */
  readonly scoreboard: JSX.Element;
}

/** Sources and method: caveats first, then awards, figures and open points with their origin, sources, and the model in words. */
export function SourcesPanel(props: SourcesPanelProps): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().sources;
  const story = () => props.pack.story;
  return (
    <div class="sources">
      <SourcesContents pack={props.pack} />
      <Section level={3} id="source-caveats" title={t().sections.caveats}>
        <ul class="sources__list">
          <For each={story().caveats}>{(caveat) => <li>{i18n.text(caveat)}</li>}</For>
          <For each={t().caution}>{(caution) => <li>{caution}</li>}</For>
        </ul>
      </Section>
      <Show when={props.pack.published.length > 0}>
        <Section level={3} id="source-awards" title={t().sections.awards}>
          <For each={props.pack.published}>
            {(published, at) => (
              <AwardsTable
                published={published}
                at={at()}
                pack={props.pack}
                compute={(edits, place) => props.computeAwards(edits, place)}
              />
            )}
          </For>
        </Section>
      </Show>
      <Show when={props.pack.switches.length > 0}>
        <Section level={3} id="source-open" title={t().sections.open}>
          <OpenTable pack={props.pack} stakes={props.stakes} />
        </Section>
      </Show>
      {props.checks}
      {props.scoreboard}
      <Section level={3} id="source-figures" title={t().sections.figures}>
        <p>
          <For each={ruleOrigin()}>
            {(piece) => (piece.kind === "text" ? piece.text : <Origin provenance={piece.provenance} />)}
          </For>
        </p>
        <FiguresTable pack={props.pack} area={props.area} changes={props.changes} />
      </Section>
      <Section level={3} id="source-provenance" title={t().sections.provenance}>
        <dl class="sources__marks">
          <For each={provenances}>
            {(provenance) => (
              <div>
                <dt>
                  <Origin provenance={provenance} />
                </dt>
                <dd>{t().provenances[provenance].means}</dd>
              </div>
            )}
          </For>
        </dl>
      </Section>
      <Section level={3} id="source-sources" title={t().sections.sources}>
        <ul class="sources__list">
          <For each={props.pack.sources}>{(source) => <SourceLine source={source} />}</For>
        </ul>
      </Section>
      <Section level={3} id="source-assumptions" title={t().sections.assumptions}>
        <ul class="sources__list">
          <For each={assumptionSources}>{(source) => <SourceLine source={source} />}</For>
        </ul>
      </Section>
      <Section level={3} id="source-method" title={t().sections.method}>
        <For each={t().method}>{(paragraph) => <p>{paragraph}</p>}</For>
      </Section>
      <Show when={story().background.length > 0}>
        <Section level={3} id="source-background" title={t().sections.background}>
          <For each={story().background}>{(paragraph) => <p>{i18n.text(paragraph)}</p>}</For>
        </Section>
      </Show>
    </div>
  );

  function ruleOrigin() {
    const { provenance } = props.pack.ruleOrigin;
    return parts(t().rule, { provenance: { kind: "origin" as const, provenance } });
  }
}
