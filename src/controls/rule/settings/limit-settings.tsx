import { createMemo, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { RuleEdit } from "../../../model/rule/edit-rule.ts";
import type { Rule } from "../../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { AreasField } from "../areas-field.tsx";
import { limitName, limitProse } from "../prose/limit-prose.ts";
import { areasText } from "../prose/name-slots.ts";
import { segmentText } from "../prose/plain-text.ts";
import { keyed } from "../prose/segment.ts";
import { createWriter } from "../prose/writer.ts";

export interface LimitSettingsProps {
  readonly rule: Rule;
  readonly pack: ProgrammePackage;
  onEdit(edits: readonly RuleEdit[], gesture?: string): void;
}

/** The floors and caps there are, the areas each holds for, and a way to take them away. */
export function LimitSettings(props: LimitSettingsProps): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().rule;
  const writer = createMemo(() =>
    createWriter({ rule: props.rule, pack: props.pack, texts: t(), formats: i18n.f }),
  );
  const ids = createMemo(() => (props.rule.limits ?? []).map((limit) => limit.id));
  const everyone = () => props.pack.programme.areas.map((area) => area.id);
  const remove = (id: string) => {
    const left = (props.rule.limits ?? []).filter((limit) => limit.id !== id);
    props.onEdit([left.length === 0 ? { path: ["limits"] } : { path: ["limits"], value: left }]);
  };
  return (
    <Show when={ids().length > 0} fallback={<p class="fine">{t().panel.noLimits}</p>}>
      <ul class="rule-settings__list">
        <For each={ids()}>
          {(id) => (
            <Show when={(props.rule.limits ?? []).find((limit) => limit.id === id)}>
              {(limit) => {
                const name = () => limitName(writer(), limit());
                const chosen = () => limit().areas ?? everyone();
                return (
                  <li class="rule-settings__item">
                    <div class="rule-settings__head">
                      <span>{segmentText(keyed(limitProse(writer(), limit())))}</span>
                      <button
                        type="button"
                        class="button button--quiet button--icon"
                        aria-label={t().panel.remove({ name: name() })}
                        onClick={() => remove(id)}
                      >
                        ×
                      </button>
                    </div>
                    <AreasField
                      label={t().labels.limitAreas({ limit: name() })}
                      text={areasText(writer(), chosen(), "start")}
                      value={chosen()}
                      pack={props.pack}
                      state={undefined}
                      onChange={(areas) => {
                        const path = ["limits", id, "areas"];
                        props.onEdit([
                          areas.length === everyone().length ? { path } : { path, value: areas },
                        ]);
                      }}
                    />
                  </li>
                );
              }}
            </Show>
          )}
        </For>
      </ul>
    </Show>
  );
}
