import { For, type JSX, Show } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import { parts } from "../../../i18n/parts.ts";
import type { RuleEdit } from "../../../model/rule/edit-rule.ts";
import type { Rule } from "../../../model/rule/rule.ts";
import { Icon } from "../../../ui/icon.tsx";
import { NumberField } from "../../../ui/number-field.tsx";
import { lossEdits, mostLost } from "./loss-edits.ts";
import "./loss-control.css";

/** What may be lost at first, in per cent. */
const usual = 20;

/** The most that any area may lose against the baseline: a button that sets it, then the sentence with its number. */
export function LossControl(props: {
  readonly rule: Rule;
  onEdit(edits: readonly RuleEdit[], gesture?: string): void;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().rule.panel.loss;
  const lost = () => mostLost(props.rule);
  let place!: HTMLDivElement;
  const set = () => {
    props.onEdit(lossEdits(props.rule, usual / 100));
    queueMicrotask(() => place.querySelector("input")?.select());
  };
  return (
    <div class="loss" ref={place} data-loss>
      <Show
        when={lost() !== null}
        fallback={
          <button type="button" class="button" onClick={set}>
            <Icon name="plus" />
            {t().button}
          </button>
        }
      >
        <p>
          <For each={parts(t().sentence, { part: { kind: "field" } as const })}>
            {(piece) =>
              "text" in piece ? (
                piece.text
              ) : (
                <NumberField
                  inline
                  label={t().label}
                  value={Number(((lost() ?? 0) * 100).toFixed(9))}
                  min={0}
                  max={100}
                  step={1}
                  onChange={(value, gesture) => props.onEdit(lossEdits(props.rule, value / 100), gesture)}
                />
              )
            }
          </For>
        </p>
        <button
          type="button"
          class="button button--quiet button--icon"
          aria-label={t().remove}
          onClick={() => props.onEdit(lossEdits(props.rule, null))}
        >
          ×
        </button>
      </Show>
    </div>
  );
}
