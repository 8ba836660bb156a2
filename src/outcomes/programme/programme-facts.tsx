import { createMemo, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Allocation } from "../../model/allocation.ts";
import type { ParameterId } from "../../model/project/parameters.ts";
import type { Rule } from "../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { applyChanges } from "../../scenario/apply-changes.ts";
import type { Scenario, Workspace } from "../../scenario/scenario.ts";
import { likeliest, type Setting, settingOf } from "../../session/assumed.ts";
import { setAssumptions } from "../../session/commands/set-assumption.ts";
import { setLocal } from "../../session/commands/set-local.ts";
import { setParty } from "../../session/commands/set-party.ts";
import { setTicks } from "../../session/commands/set-ticks.ts";
import { Section } from "../../ui/section.tsx";
import { BreakEvenSection } from "./break-even-section.tsx";
import { CollaborationSection } from "./collaboration-section.tsx";
import { ComparisonSection } from "./comparison-section.tsx";
import { ConditionSection } from "./condition-section.tsx";
import { CreamingSection } from "./creaming-section.tsx";
import { CutBlock } from "./cut-block.tsx";
import { FactView } from "./fact-view.tsx";
import { type FactSectionId, factsOf } from "./facts-of.ts";
import { FidelitySection } from "./fidelity-section.tsx";
import { GoalsSection } from "./goals-section.tsx";
import { MunicipalitySection } from "./municipality-section.tsx";
import type { OwnNumbers } from "./own-numbers.ts";
import { ProjectsSection } from "./projects-section.tsx";
import { RoundingSection } from "./rounding-section.tsx";
import { sourceFigure } from "./source-figure.ts";
import "./programme-facts.css";

export interface ProgrammeFactsProps {
  /** With the names to show. */
  readonly package: ProgrammePackage;
  /** The rule at hand. */
  readonly rule: Rule;
  /** The user's changes: rounding is tried on them. */
  readonly scenario: Scenario;
  readonly allocation: Allocation;
  readonly namesHidden: boolean;
  /** The area in hand. */
  readonly area: string;
  /** Numbers that people fill in for sums of this page alone. */
  readonly numbers: OwnNumbers;
  onNumber(name: string, value: number, gesture?: string): void;
  /** Opens what the projection says of payers. */
  onPayers(): void;
  /** Carries out what people assume here: a projection rests on it as well. */
  change(command: (workspace: Workspace) => Workspace, gesture?: string): void;
}

/** What the sources tell of a programme beyond its rule, what the rule means for recipients, and sums people fill in themselves. */
export function ProgrammeFacts(props: ProgrammeFactsProps): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().programme;
  const sections = () => props.package.sections;
  const shown = createMemo(() => factsOf(props.package, props.rule));
  const has = (section: FactSectionId) => shown().includes(section);
  const changed = createMemo(() => applyChanges(props.scenario, props.package.programme));
  const assumed = (id: ParameterId) => likeliest(settingOf(props.package.programme, props.scenario, id));
  const assume = (settings: Readonly<Record<string, Setting>>, gesture?: string) =>
    props.change((workspace) => setAssumptions(workspace, props.package.programme, settings), gesture);
  const paid = () => props.allocation.distributedSek;
  let page!: HTMLDivElement;
  const go = (section: FactSectionId) => {
    const heading = page.querySelector<HTMLElement>(`[data-section="${section}"] h2`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: "start" });
  };
  return (
    <div class="facts" ref={page}>
      <header class="facts__head">
        <h1 class="facts__title">{t().heading}</h1>
        <p class="facts__lead">
          {i18n.text(props.package.story.lead)}{" "}
          <Show when={props.package.story.more}>{(more) => <>{i18n.text(more())}</>}</Show>
        </p>
        <p class="facts__lead">{t().lead}</p>
        <Show when={shown().length > 2}>
          <nav class="facts__contents" aria-label={t().contents}>
            <For each={shown()}>
              {(section) => (
                <button type="button" class="button button--link" onClick={() => go(section)}>
                  {t().sections[section]}
                </button>
              )}
            </For>
          </nav>
        </Show>
      </header>
      <Show when={has("conditions")}>
        <ConditionSection
          rule={props.rule}
          allocation={props.allocation}
          package={props.package}
          additional={{ grant: assumed("additionality"), own: assumed("match-additionality") }}
          isAdditionalSet={
            props.scenario.assumptions?.additionality !== undefined ||
            props.scenario.assumptions?.["match-additionality"] !== undefined
          }
          onAdditional={({ grant, own }, gesture) =>
            assume(
              {
                ...(grant !== undefined && { additionality: grant }),
                ...(own !== undefined && { "match-additionality": own }),
              },
              gesture,
            )
          }
        />
      </Show>
      <MunicipalitySection
        rule={props.rule}
        scenario={props.scenario}
        allocation={props.allocation}
        package={props.package}
      />
      <Show when={has("rounding")}>
        <RoundingSection rule={props.rule} programme={changed()} package={props.package} />
      </Show>
      <Show when={has("figures")}>
        <Section id="figures" title={t().sections.figures}>
          <div class="facts__tables">
            <For each={sections().tables ?? []}>
              {(table) => (
                <>
                  <FactView figure={sourceFigure(table, props.package, i18n)} />
                  <Show when={table.mayBeCut}>
                    <CutBlock table={table} numbers={props.numbers} onNumber={props.onNumber} />
                  </Show>
                </>
              )}
            </For>
          </div>
        </Section>
      </Show>
      <Show when={has("comparison")}>
        <ComparisonSection package={props.package} namesHidden={props.namesHidden} area={props.area} />
      </Show>
      <Show when={sections().goalAreas}>
        {(goals) => (
          <GoalsSection
            goals={goals()}
            package={props.package}
            scenario={props.scenario}
            onShare={(place, parameter, share, gesture) =>
              props.change(
                (workspace) => setLocal(workspace, props.package.programme, place, parameter, share),
                gesture,
              )
            }
          />
        )}
      </Show>
      <Show when={sections().projects}>
        {(projects) => (
          <ProjectsSection
            projects={projects()}
            package={props.package}
            namesHidden={props.namesHidden}
            scenario={props.scenario}
            numbers={props.numbers}
            onNumber={props.onNumber}
            plansKept={assumed("plans-kept")}
            onPlansKept={(share, gesture) => assume({ "plans-kept": share }, gesture)}
          />
        )}
      </Show>
      <Show when={sections().collaboration}>
        {(collaboration) => (
          <CollaborationSection
            collaboration={collaboration()}
            package={props.package}
            rule={props.rule}
            scenario={props.scenario}
            strength={assumed("collaboration-strength")}
            onTicks={(ticks) =>
              props.change((workspace) => setTicks(workspace, props.package.programme, ticks))
            }
            onParty={(cell, isOn) => props.change((workspace) => setParty(workspace, cell, isOn))}
            onStrength={(strength, gesture) => assume({ "collaboration-strength": strength }, gesture)}
          />
        )}
      </Show>
      <Show when={sections().creaming}>
        {(creaming) => (
          <CreamingSection
            creaming={creaming()}
            package={props.package}
            numbers={props.numbers}
            onNumber={props.onNumber}
          />
        )}
      </Show>
      <Show when={sections().fidelity}>
        {(section) => (
          <FidelitySection
            section={section()}
            package={props.package}
            parts={{ understand: assumed("understand"), can: assumed("can"), want: assumed("want") }}
            paidSek={paid()}
            onPart={(link, value, gesture) => assume({ [link]: value }, gesture)}
          />
        )}
      </Show>
      <Show when={sections().breakEven}>
        {(section) => (
          <BreakEvenSection
            section={section()}
            package={props.package}
            scenario={props.scenario}
            rule={props.rule}
            change={(command, gesture) => props.change(command, gesture)}
            onOpen={() => props.onPayers()}
          />
        )}
      </Show>
      <Show when={has("background")}>
        <Section id="background" title={t().sections.background}>
          {/* The paragraphs name places. */}
          <Show when={!props.namesHidden} fallback={<p class="fine">{t().backgroundHidden}</p>}>
            <div class="facts__background">
              <For each={props.package.story.background}>{(paragraph) => <p>{i18n.text(paragraph)}</p>}</For>
            </div>
          </Show>
        </Section>
      </Show>
    </div>
  );
}
