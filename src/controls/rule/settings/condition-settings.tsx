import { createMemo, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import { memberNames } from "../../../model/place.ts";
import type { RuleEdit } from "../../../model/rule/edit-rule.ts";
import type { Rule } from "../../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { PlaceSelect } from "../../place-select.tsx";
import { addLocal, removeLocal } from "../edits/change-local.ts";
import {
  type ConditionKey,
  conditionKeys,
  type LocalKey,
  localKeys,
  localProse,
} from "../prose/condition-prose.ts";
import { segmentText } from "../prose/plain-text.ts";
import { keyed } from "../prose/segment.ts";
import { createWriter } from "../prose/writer.ts";

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
  /** With the names to show. */
  readonly pack: ProgrammePackage;
  onEdit(edits: readonly RuleEdit[], gesture?: string): void;
  /** Opens the table of what every municipality receives and can use. */
  onMunicipalities(): void;
}

const isLocal = (key: ConditionKey | LocalKey): key is LocalKey =>
  (localKeys as readonly (ConditionKey | LocalKey)[]).includes(key);

/** Which conditions the rule states, everywhere and in some places; their numbers are in the text. */
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
  const writer = createMemo(() =>
    createWriter({ rule: props.rule, pack: props.pack, texts: t(), formats: i18n.f }),
  );
  const places = createMemo(() =>
    localProse(writer(), props.rule.conditions?.local ?? [], []).map((pieces) => segmentText(keyed(pieces))),
  );
  /** Names of the places where a condition differs. */
  const differing = (key: LocalKey) =>
    memberNames((props.rule.conditions?.local ?? []).filter((each) => each[key] !== undefined));
  const different = (key: ConditionKey | LocalKey) => (
    <Show when={isLocal(key) && key}>
      {(own) => (
        <PlaceSelect
          label={t().panel.differentIn({ name: t().labels[own()] })}
          areas={props.pack.programme.areas}
          isChosen={(place) => differing(own()).includes(memberNames([place])[0] ?? "")}
          onPlace={(place) => props.onEdit(addLocal(props.rule, place, own()))}
        />
      )}
    </Show>
  );
  return (
    <>
      <ul class="rule-settings__conditions plain-list">
        <For each={conditionKeys}>
          {(key) => (
            <li>
              <label class="area-popover__choice">
                <input
                  type="checkbox"
                  checked={isStated(key)}
                  onChange={(event) => state(key, event.currentTarget.checked)}
                />
                <span>{t().labels[key]}</span>
              </label>
              {different(key)}
            </li>
          )}
        </For>
        <li>
          <span>{t().labels.preFinancedSek}</span>
          {different("preFinancedSek")}
        </li>
      </ul>
      <Show when={places().length > 0}>
        <ul class="rule-settings__list">
          <For each={places()}>
            {(text, at) => (
              <li class="rule-settings__item">
                <div class="rule-settings__head">
                  <span>{text}</span>
                  <button
                    type="button"
                    class="button button--quiet button--icon"
                    aria-label={t().panel.remove({ name: text })}
                    onClick={() => props.onEdit(removeLocal(props.rule, at()))}
                  >
                    ×
                  </button>
                </div>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <button type="button" class="button button--link" onClick={() => props.onMunicipalities()}>
        {t().panel.municipalities}
      </button>
    </>
  );
}
