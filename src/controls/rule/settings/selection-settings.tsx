import { For, type JSX, Show } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { RuleEdit } from "../../../model/rule/edit-rule.ts";
import type { Rule } from "../../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { Select } from "../../../ui/select.tsx";
import {
  addCondition,
  changeMode,
  conditionsOf,
  type LeafKind,
  removeCondition,
  selectionMode,
} from "../edits/change-selection.ts";
import { itemMark, segmentText } from "../prose/plain-text.ts";
import { keyed } from "../prose/segment.ts";
import { conditionPieces } from "../prose/selection-prose.ts";
import { createWriter } from "../prose/writer.ts";

export interface SelectionSettingsProps {
  readonly rule: Rule;
  readonly pack: ProgrammePackage;
  onEdit(edits: readonly RuleEdit[], gesture?: string): void;
  onReplace(rule: Rule): void;
}

/** Which areas take part: all, chosen by hand, or by conditions that can be added and taken away. */
export function SelectionSettings(props: SelectionSettingsProps): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().rule;
  const mode = () => selectionMode(props.rule);
  const programme = () => props.pack.programme;
  const listed = () => (props.rule.selection?.kind === "listed" ? props.rule.selection.areas : null);
  const words = (at: number) => {
    const writer = createWriter({ rule: props.rule, pack: props.pack, texts: t(), formats: i18n.f });
    return segmentText(keyed(conditionPieces(writer, at)));
  };
  const toggle = (id: string, isIn: boolean) => {
    const chosen = new Set(listed());
    if (isIn) chosen.add(id);
    else chosen.delete(id);
    const value = programme().areas.flatMap((area) => (chosen.has(area.id) ? [area.id] : []));
    props.onEdit([{ path: ["selection", "areas"], value }]);
  };
  return (
    <>
      <Select
        label={t().panel.selectionKind}
        labelHidden
        value={mode()}
        options={(["everyone", "listed", "conditions"] as const).map((value) => ({
          value,
          label: t().panel.selectionKinds[value],
        }))}
        onChange={(next) => next !== mode() && props.onReplace(changeMode(props.rule, next, programme()))}
      />
      <Show when={listed()}>
        {(ids) => (
          <fieldset class="rule-settings__areas">
            <legend class="fine">{t().panel.chosen({ count: ids().length })}</legend>
            <For each={programme().areas}>
              {(area) => (
                <label class="area-popover__choice">
                  <input
                    type="checkbox"
                    checked={ids().includes(area.id)}
                    onChange={(event) => toggle(area.id, event.currentTarget.checked)}
                  />
                  <span>{area.name}</span>
                </label>
              )}
            </For>
          </fieldset>
        )}
      </Show>
      <Show when={mode() === "conditions"}>
        <ul class="rule-settings__list">
          <For each={conditionsOf(props.rule)}>
            {(_, at) => (
              <li class="rule-settings__head">
                <span>
                  {itemMark(at(), 0)} {words(at())}
                </span>
                <button
                  type="button"
                  class="button button--quiet button--icon"
                  aria-label={t().panel.removeCondition({ item: String(at() + 1) })}
                  onClick={() => props.onReplace(removeCondition(props.rule, at()))}
                >
                  ×
                </button>
              </li>
            )}
          </For>
        </ul>
        <Select
          label={t().panel.addCondition}
          labelHidden
          value=""
          options={[
            { value: "", label: `+ ${t().panel.addCondition} …` },
            ...(["compare", "top", "listed", "observed"] as const).map((kind) => ({
              value: kind,
              label: t().conditionKinds[kind],
            })),
          ]}
          onChange={(kind) =>
            kind !== "" && props.onReplace(addCondition(props.rule, kind as LeafKind, programme()))
          }
        />
      </Show>
    </>
  );
}
