import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { Allocation } from "../../../model/allocation.ts";
import type { Projection } from "../../../model/project/projection.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import type { Simulator } from "../../../session/simulator.ts";
import { NumberField } from "../../../ui/number-field.tsx";
import { Section } from "../../../ui/section.tsx";
import { Select } from "../../../ui/select.tsx";
import { planningWishes } from "./planning-state.ts";
import { planningView } from "./planning-view.ts";
import "./planning.css";

const mostMillions = 1_000_000;
const mostPostSek = 100_000_000;

/** Numbers to plan by: a sum that holds, the chance of a sum, and whether a post from August to August can be paid. */
export function PlanningSection(props: {
  readonly simulator: Simulator;
  /** What is paid today; undefined until that is worked out. */
  readonly today: Allocation | undefined;
  readonly projection: Projection;
  /** Null: all areas together. */
  readonly area: string | null;
  readonly package: ProgrammePackage;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().ahead.planning;
  // A page is made for one simulator.
  const { wishes, change } = planningWishes((() => props.simulator)());
  const awardSek = () => {
    const areas = props.today?.areas;
    if (areas === undefined) return null;
    const own = areas.filter(({ id }) => props.area === null || id === props.area);
    return own.reduce((sum, area) => sum + area.awardSek, 0);
  };
  const view = createMemo(() =>
    planningView(props.projection, props.area, awardSek(), wishes(), props.package, i18n),
  );
  // An answer beside a number that is not taken would be the answer to another.
  const [isSumRefused, setSumRefused] = createSignal(false);
  const [isPostRefused, setPostRefused] = createSignal(false);
  const year = () => i18n.f.year(view()?.year ?? 0);
  return (
    <Show when={view()}>
      {(shown) => (
        <Section isFolding id="planning" title={t().title} sentences={[shown().lead]}>
          <div class="planning">
            <div class="planning__row">
              <Select
                label={t().year}
                value={String(shown().year)}
                options={shown().years.map((each) => ({ value: String(each), label: i18n.f.year(each) }))}
                onChange={(value) => change({ year: Number(value) })}
              />
              <p class="planning__said" data-planning="holds">
                {shown().holds}
              </p>
            </div>
            <div class="planning__row">
              <NumberField
                label={t().reach({ year: year() })}
                value={shown().wantedSek / 1e6}
                unit="millionKr"
                suffix={t().millions}
                min={0}
                max={mostMillions}
                decimals={3}
                step={0.1}
                onFault={setSumRefused}
                onChange={(millions) => change({ sek: Math.round(millions * 1e6) })}
              />
              <p class="planning__said" aria-live="polite" data-planning="reaches">
                {isSumRefused() ? "" : shown().reaches}
              </p>
            </div>
            <div class="planning__row">
              <NumberField
                label={t().post}
                value={wishes().postSek ?? 0}
                isBlank={wishes().postSek === null}
                unit="kr"
                suffix={t().kronor}
                whole
                min={1}
                max={mostPostSek}
                step={10_000}
                onFault={setPostRefused}
                onChange={(sek) => change({ postSek: sek })}
                onBlank={() => change({ postSek: null })}
              />
              <div class="planning__said" aria-live="polite" data-planning="post">
                <For each={isPostRefused() ? [] : shown().post}>{(sentence) => <p>{sentence}</p>}</For>
              </div>
            </div>
          </div>
        </Section>
      )}
    </Show>
  );
}
