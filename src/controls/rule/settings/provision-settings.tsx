import { For, type JSX, Match, Show, Switch } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { Message } from "../../../i18n/words.ts";
import { improvementOf } from "../../../model/improvement-of.ts";
import type { RuleEdit } from "../../../model/rule/edit-rule.ts";
import { type Adjustment, changeReferences, type Improvement } from "../../../model/rule/improvement.ts";
import type { Pot } from "../../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { NumberField } from "../../../ui/number-field.tsx";
import { Select } from "../../../ui/select.tsx";

import { kindWordsOf } from "../rule-kinds.ts";

export interface ProvisionSettingsProps {
  readonly pot: Pot;
  readonly name: string;
  readonly pack: ProgrammePackage;
  onEdit(edits: readonly RuleEdit[], gesture?: string): void;
}

/** Provisions that the text does not show until they are in use: a power, scaling by size, chance, adjustments, points. */
export function ProvisionSettings(props: ProvisionSettingsProps): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().rule;
  const path = () => ["pots", props.pot.id, "criterion"];
  const criterion = () => props.pot.criterion;
  const improvement = () => improvementOf(criterion());
  const improvementPath = () => ("improvement" in criterion() ? [...path(), "improvement"] : path());
  const attributes = () => [
    ...new Set(props.pack.programme.areas.flatMap((area) => Object.keys(area.attributes))),
  ];
  const title = (id: string) => {
    const naming = props.pack.attributes[id];
    return naming === undefined ? id : i18n.text(naming.title);
  };
  const label = (message: Message<"pot">) => message({ pot: props.name });
  const set = (at: readonly string[], value: unknown) =>
    props.onEdit([value === undefined ? { path: at } : { path: at, value }]);
  const words = () => kindWordsOf(criterion());
  const power = () => words().exponent?.(criterion());
  const multiplier = () => words().times?.(criterion());
  const points = () => words().points?.(criterion());
  const hasSome = () => power() !== undefined || improvement() !== null;
  const times = (at: readonly string[], value: () => string, withDenominator: boolean) => (
    <Select
      label={t().panel.provisions.times}
      value={value()}
      options={[
        { value: "none", label: t().panel.provisions.none },
        ...(withDenominator ? [{ value: "denominator", label: t().improvement.timesForms.denominator }] : []),
        ...attributes().map((id) => ({ value: id, label: title(id) })),
      ]}
      onChange={(next) => set(at, next === "none" ? undefined : next)}
    />
  );
  return (
    <Show when={hasSome()}>
      <details class="rule-settings__more">
        <summary>{label(t().panel.advanced)}</summary>
        <div class="rule-settings__fields">
          <Show when={power()}>
            {(found) => (
              <NumberField
                label={t().panel.provisions.exponent}
                value={found().value}
                min={found().min}
                max={10}
                step={0.1}
                onChange={(value, gesture) => {
                  const at = [...path(), "exponent"];
                  props.onEdit([value === 1 ? { path: at } : { path: at, value }], gesture);
                }}
              />
            )}
          </Show>
          <Show when={multiplier()}>{(value) => times([...path(), "times"], value, false)}</Show>
          <Show when={points()}>
            {(value) => (
              <Select
                label={t().panel.provisions.points}
                value={value()}
                options={[
                  { value: "count", label: t().panel.pointsByCount },
                  { value: "list", label: t().panel.pointsListed },
                ]}
                onChange={(next) => set([...path(), "points"], next === "list" ? [5, 3, 1] : undefined)}
              />
            )}
          </Show>
          <Show when={improvement()}>
            {(found) => (
              <>
                <Select
                  label={t().panel.provisions.relativeTo}
                  value={found().relativeTo ?? "none"}
                  options={changeReferences.map((value) => ({
                    value,
                    label: t().improvement.relativeForms[value],
                  }))}
                  onChange={(value) =>
                    set([...improvementPath(), "relativeTo"], value === "none" ? undefined : value)
                  }
                />
                {times([...improvementPath(), "times"], () => found().times ?? "none", true)}
                <Select
                  label={t().panel.provisions.noise}
                  value={found().noise?.kind ?? "none"}
                  options={(["none", "shrink", "significant", "minimum"] as const).map((kind) => ({
                    value: kind,
                    label: t().improvement.noiseForms[kind],
                  }))}
                  onChange={(kind) => set([...improvementPath(), "noise"], usualNoise(kind))}
                />
                <Adjustments form="multiply" of={found()} />
                <Adjustments form="add" of={found()} />
              </>
            )}
          </Show>
        </div>
      </details>
    </Show>
  );

  function Adjustments(of: { readonly form: "add" | "multiply"; readonly of: Improvement }): JSX.Element {
    const now = (): readonly Adjustment[] => of.of[of.form] ?? [];
    const put = (next: readonly Adjustment[]) =>
      set([...improvementPath(), of.form], next.length === 0 ? undefined : next);
    const free = () => attributes().filter((id) => !now().some((each) => each.attribute === id));
    return (
      <div class="rule-settings__field">
        <span class="select__label">{t().panel.provisions[of.form]}</span>
        <For each={now()}>
          {(each, at) => (
            <span class="rule-settings__row">
              {title(each.attribute)}
              <button
                type="button"
                class="button button--quiet button--icon"
                aria-label={t().panel.provisions.removeOne({ attribute: title(each.attribute) })}
                onClick={() => put(now().filter((_, i) => i !== at()))}
              >
                ×
              </button>
            </span>
          )}
        </For>
        <Switch>
          <Match when={free().length > 0}>
            <Select
              label={t().panel.provisions[of.form]}
              labelHidden
              value=""
              options={[
                { value: "", label: `${t().panel.provisions.addOne} …` },
                ...free().map((id) => ({ value: id, label: title(id) })),
              ]}
              onChange={(attribute) => attribute !== "" && put([...now(), { attribute, weight: 1 }])}
            />
          </Match>
        </Switch>
      </div>
    );
  }
}

/** A noise treatment with its usual number; none is no field at all. */
function usualNoise(kind: string): Improvement["noise"] {
  if (kind === "shrink") return { kind };
  if (kind === "significant") return { kind, z: 1.96 };
  if (kind === "minimum") return { kind, n: 100 };
  return undefined;
}
