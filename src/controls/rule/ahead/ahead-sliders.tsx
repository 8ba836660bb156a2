import { createMemo, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import { namesOf } from "../../../i18n/names.ts";
import type { RuleEdit } from "../../../model/rule/edit-rule.ts";
import type { Rule } from "../../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { NumberField } from "../../../ui/number-field.tsx";
import { Slider } from "../../../ui/slider.tsx";
import { aheadTargets, setAhead } from "./ahead-targets.ts";
import "./ahead-sliders.css";

/** Percentage points that a slider reaches at least; the field beside it takes any. */
const usualReach = 10;

/** Targets ahead of each area's own start: one slider per indicator, for all its pots together. */
export function AheadSliders(props: {
  readonly rule: Rule;
  readonly baseline: Rule;
  readonly pack: ProgrammePackage;
  onEdit(edits: readonly RuleEdit[], gesture?: string): void;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().rule.panel.ahead;
  const targets = createMemo(() => aheadTargets(props.rule));
  const before = createMemo(() => aheadTargets(props.baseline));
  const indicators = createMemo(() => targets().map(({ indicator }) => indicator), [], {
    equals: (a, b) => a.length === b.length && a.every((indicator, at) => indicator === b[at]),
  });
  return (
    <Show when={indicators().length > 0}>
      <section class="ahead">
        <h3 class="ahead__title">{t().title}</h3>
        <For each={indicators()}>
          {(indicator) => {
            const target = () => targets().find((each) => each.indicator === indicator);
            const points = () => Number(((target()?.ahead ?? 0) * 100).toFixed(6));
            const was = () => before().find((each) => each.indicator === indicator)?.ahead;
            const label = () =>
              t().points({ indicator: namesOf(props.pack, i18n.locale()).indicatorTitle(indicator) });
            const set = (value: number, gesture: string) => {
              const now = target();
              if (now !== undefined && value > 0)
                props.onEdit(setAhead(now, Number((value / 100).toFixed(8))), gesture);
            };
            return (
              <div class="ahead__row">
                <span class="ahead__name" aria-hidden="true">
                  {label()}
                </span>
                <Slider
                  label={label()}
                  value={points()}
                  min={0.1}
                  max={Math.max(usualReach, Math.ceil(points()))}
                  step={0.1}
                  origin={0.1}
                  tick={was() === undefined ? undefined : (was() as number) * 100}
                  valueText={i18n.f.pp(points() / 100, [0, 2])}
                  onInput={set}
                />
                <NumberField
                  label={label()}
                  labelHidden
                  value={points()}
                  unit="pp"
                  min={0.01}
                  max={100}
                  step={0.1}
                  decimals={2}
                  state={was() !== undefined && was() !== target()?.ahead ? "changed" : undefined}
                  onChange={set}
                />
              </div>
            );
          }}
        </For>
      </section>
    </Show>
  );
}
