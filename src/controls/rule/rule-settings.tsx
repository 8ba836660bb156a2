import type { JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { RuleEdit } from "../../model/rule/edit-rule.ts";
import type { Rule } from "../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { addLimit } from "./edits/add-limit.ts";
import { addPot } from "./edits/change-pots.ts";
import type { Paragraph } from "./prose/segment.ts";
import { ConditionSettings } from "./settings/condition-settings.tsx";
import { LimitSettings } from "./settings/limit-settings.tsx";
import { PotSettings } from "./settings/pot-settings.tsx";
import { SelectionSettings } from "./settings/selection-settings.tsx";
import "./rule-settings.css";

export interface RuleSettingsProps {
  readonly rule: Rule;
  readonly pack: ProgrammePackage;
  readonly paragraphs: readonly Paragraph[];
  onEdit(edits: readonly RuleEdit[], gesture?: string): void;
  onReplace(rule: Rule): void;
  /** Opens the table of what every municipality receives and can use. */
  onMunicipalities(): void;
}

/** What the rule is made of: pots, floors and caps, which areas take part, and the conditions that go with the money. */
export function RuleSettings(props: RuleSettingsProps): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().rule.panel;
  return (
    <details class="disclosure">
      <summary class="disclosure__summary">{t().add}</summary>
      <div class="rule-settings">
        <section class="rule-settings__part">
          <h3 class="rule-settings__title">{t().pots}</h3>
          <PotSettings
            rule={props.rule}
            pack={props.pack}
            onReplace={props.onReplace}
            onEdit={props.onEdit}
          />
          <button type="button" class="button" onClick={() => props.onReplace(addPot(props.rule))}>
            + {t().addPot}
          </button>
        </section>
        <section class="rule-settings__part">
          <h3 class="rule-settings__title">{t().limits}</h3>
          <LimitSettings rule={props.rule} pack={props.pack} onEdit={props.onEdit} />
          <div class="rule-settings__row">
            <button type="button" class="button" onClick={() => props.onEdit(addLimit(props.rule, "floor"))}>
              + {t().addFloor}
            </button>
            <button type="button" class="button" onClick={() => props.onEdit(addLimit(props.rule, "cap"))}>
              + {t().addCap}
            </button>
          </div>
        </section>
        <section class="rule-settings__part">
          <h3 class="rule-settings__title">{t().selection}</h3>
          <SelectionSettings
            rule={props.rule}
            pack={props.pack}
            onReplace={props.onReplace}
            onEdit={props.onEdit}
          />
        </section>
        <section class="rule-settings__part">
          <h3 class="rule-settings__title">{t().conditions}</h3>
          <ConditionSettings
            rule={props.rule}
            pack={props.pack}
            onEdit={props.onEdit}
            onMunicipalities={props.onMunicipalities}
          />
        </section>
      </div>
    </details>
  );
}
