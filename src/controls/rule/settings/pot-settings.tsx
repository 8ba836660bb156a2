import { createMemo, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { CriterionKind } from "../../../model/rule/criterion.ts";
import type { RuleEdit } from "../../../model/rule/edit-rule.ts";
import { kindNames } from "../../../model/rule/kind-facts.ts";
import type { Rule } from "../../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { Select } from "../../../ui/select.tsx";
import { changeKind, movePot, removePot } from "../edits/change-pots.ts";
import { createWriter } from "../prose/writer.ts";
import { ProvisionSettings } from "./provision-settings.tsx";

export interface PotSettingsProps {
  readonly rule: Rule;
  readonly pack: ProgrammePackage;
  onEdit(edits: readonly RuleEdit[], gesture?: string): void;
  onReplace(rule: Rule): void;
}

/** The pots in their order: what each shares by, its place, and more provisions. */
export function PotSettings(props: PotSettingsProps): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().rule;
  const name = createMemo(() => {
    const texts = t();
    return createWriter({ rule: props.rule, pack: props.pack, texts, formats: i18n.f }).potName;
  });
  const ids = createMemo(() => props.rule.pots.map((pot) => pot.id));
  return (
    <ul class="rule-settings__list">
      <For each={ids()}>
        {(id, at) => {
          const pot = () => props.rule.pots.find((each) => each.id === id);
          const named = () => ({ name: name()(id) });
          return (
            <Show when={pot()}>
              {(found) => (
                <li class="rule-settings__item">
                  <div class="rule-settings__head">
                    <strong>{name()(id)}</strong>
                    <span class="rule-settings__tools">
                      <button
                        type="button"
                        class="button button--quiet button--icon"
                        aria-label={t().panel.up(named())}
                        disabled={at() === 0}
                        onClick={() => props.onReplace(movePot(props.rule, id, -1))}
                      >
                        ↑
                      </button>
                      <button
                        type="button"
                        class="button button--quiet button--icon"
                        aria-label={t().panel.down(named())}
                        disabled={at() === ids().length - 1}
                        onClick={() => props.onReplace(movePot(props.rule, id, 1))}
                      >
                        ↓
                      </button>
                      <button
                        type="button"
                        class="button button--quiet button--icon"
                        aria-label={t().panel.remove(named())}
                        disabled={ids().length === 1}
                        onClick={() => props.onReplace(removePot(props.rule, id))}
                      >
                        ×
                      </button>
                    </span>
                  </div>
                  <Select
                    label={t().panel.kindOf({ pot: name()(id) })}
                    labelHidden
                    value={found().criterion.kind}
                    options={kindNames.map((kind) => ({ value: kind, label: t().kinds[kind] }))}
                    onChange={(kind: CriterionKind) =>
                      props.onReplace(changeKind(props.rule, id, kind, props.pack.programme))
                    }
                  />
                  <ProvisionSettings
                    pot={found()}
                    name={name()(id)}
                    pack={props.pack}
                    onEdit={props.onEdit}
                  />
                </li>
              )}
            </Show>
          );
        }}
      </For>
    </ul>
  );
}
