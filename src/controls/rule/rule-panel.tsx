import { createRenderEffect, type JSX, Show } from "solid-js";
import { createStore, reconcile } from "solid-js/store";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Programme } from "../../model/programme.ts";
import type { RuleEdit } from "../../model/rule/edit-rule.ts";
import type { Rule } from "../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { NationChange } from "../../scenario/scenario.ts";
import type { AskAlternatives } from "../../session/simulator.ts";
import { WordsHere } from "../../ui/words-here.tsx";
import { AheadSliders } from "./ahead/ahead-sliders.tsx";
import { MoneyYears } from "./calendar/money-years.tsx";
import { RuleLibrary } from "./library/rule-library.tsx";
import { LossControl } from "./loss/loss-control.tsx";
import type { AskedNation } from "./nation/asked-nations.ts";
import { NationFields } from "./nation/nation-fields.tsx";
import { OpenPoints } from "./open-points.tsx";
import { prose } from "./prose/prose.ts";
import type { Paragraph } from "./prose/segment.ts";
import { RuleSettings } from "./rule-settings.tsx";
import { RuleText } from "./rule-text.tsx";
import "./rule-panel.css";

export interface RulePanelProps {
  readonly rule: Rule;
  readonly baselineRule: Rule;
  readonly pack: ProgrammePackage;
  /** Kronor at stake by id of the open switch, on the programme's own rule; undefined until worked out. */
  readonly stakes: Readonly<Record<string, number>> | undefined;
  readonly askAlternatives: AskAlternatives;
  /** The programme as the product or its file has it, and the national values typed beside it. */
  readonly programme: Programme;
  readonly nation: readonly NationChange[];
  onNation(place: AskedNation, value: number | null, gesture: string): void;
  /** The first projected year; null where nothing can be projected. */
  readonly firstYear: number | null;
  /** Edits of the rule. All edits of one gesture (one visit to a field) count as one in undo. */
  onEdit(edits: readonly RuleEdit[], gesture?: string): void;
  onReplace(rule: Rule): void;
  /** Opens the table of what every municipality receives and can use. */
  onMunicipalities(): void;
}

/** The rule as readable text whose values can be changed, the points the sources leave open, and its structure. */
export function RulePanel(props: RulePanelProps): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().rule.panel;
  const [view, setView] = createStore<{ readonly paragraphs: readonly Paragraph[] }>({ paragraphs: [] });
  // Paragraphs and controls keep their identity by key, so that a field stays in hand while its sentence changes.
  createRenderEffect(() => {
    const paragraphs = prose({
      rule: props.rule,
      baseline: props.baselineRule,
      pack: props.pack,
      texts: i18n.dictionary().rule,
      formats: i18n.f,
    });
    setView(reconcile({ paragraphs }, { key: "key" }));
  });
  return (
    <div class="rule-panel">
      <p class="fine rule-panel__lead">
        {i18n.text(props.pack.story.ruleHeading)}
        <Show when={props.pack.switches.length > 0}> {t().dashed}</Show>
      </p>
      <LossControl rule={props.rule} onEdit={props.onEdit} />
      <RuleText paragraphs={view.paragraphs} pack={props.pack} stakes={props.stakes} onEdit={props.onEdit} />
      <AheadSliders rule={props.rule} baseline={props.baselineRule} pack={props.pack} onEdit={props.onEdit} />
      <NationFields
        rule={props.rule}
        programme={props.programme}
        pack={props.pack}
        nation={props.nation}
        onNation={props.onNation}
      />
      <WordsHere words={["pot", "percentagePoint", "unpaid", "limit", "rounding", "openSwitch", "stakes"]} />
      <MoneyYears
        rule={props.rule}
        baseline={props.baselineRule}
        pack={props.pack}
        firstYear={props.firstYear}
        onEdit={props.onEdit}
      />
      <RuleSettings
        rule={props.rule}
        pack={props.pack}
        paragraphs={view.paragraphs}
        onEdit={props.onEdit}
        onReplace={props.onReplace}
        onMunicipalities={props.onMunicipalities}
      />
      <Show when={props.pack.switches.length > 0}>
        <OpenPoints rule={props.rule} pack={props.pack} stakes={props.stakes} onEdit={props.onEdit} />
      </Show>
      <RuleLibrary rule={props.rule} ask={props.askAlternatives} onReplace={props.onReplace} />
    </div>
  );
}
