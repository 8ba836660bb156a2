import { For, type JSX } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { RuleEdit } from "../../../model/rule/edit-rule.ts";
import type { Rule } from "../../../model/rule/rule.ts";
import { type ConditionKey, conditionKeys } from "../prose/condition-prose.ts";

/** What a condition says when it is first stated. */
const usual: Readonly<Record<ConditionKey, number>> = {
  highestShareOfCosts: 0.9,
  matchRatio: 1,
  takeUp: 1,
  paymentMonth: 12,
  lagYears: 1,
  carryShare: 1,
  preFinanced: 0,
};

export interface ConditionSettingsProps {
  readonly rule: Rule;
  onEdit(edits: readonly RuleEdit[], gesture?: string): void;
}

/** Which conditions the rule states; their numbers stand in the text. */
export function ConditionSettings(props: ConditionSettingsProps): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().rule;
  const isStated = (key: ConditionKey) => props.rule.conditions?.[key] !== undefined;
  const state = (key: ConditionKey, isNow: boolean) => {
    const path = ["conditions", key];
    if (!isNow) return props.onEdit([{ path }]);
    const value = usual[key];
    return props.onEdit(
      props.rule.conditions === undefined
        ? [{ path: ["conditions"], value: { [key]: value } }]
        : [{ path, value }],
    );
  };
  return (
    <div class="rule-settings__areas">
      <For each={conditionKeys}>
        {(key) => (
          <label class="area-popover__choice">
            <input
              type="checkbox"
              checked={isStated(key)}
              onChange={(event) => state(key, event.currentTarget.checked)}
            />
            <span>{t().labels[key]}</span>
          </label>
        )}
      </For>
    </div>
  );
}
