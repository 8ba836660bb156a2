import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import { areaNoun } from "../../i18n/area-noun.ts";
import { byName } from "../../i18n/by-name.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { capital } from "../../i18n/parts.ts";
import type { Rule } from "../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { neighboursOf } from "../../session/commands/copy-to-municipality.ts";
import { observationAt, type Place } from "../../session/observed.ts";
import type { Simulator } from "../../session/simulator.ts";
import { Icon } from "../../ui/icon.tsx";
import { Illustrative } from "../../ui/illustrative.tsx";
import { lazyPart } from "../../ui/lazy-part.tsx";
import { Select, type SelectOption } from "../../ui/select.tsx";
import type { AskedChanges } from "./asked-figures.tsx";
import { IndicatorControl } from "./indicator-control.tsx";
import { indicatorViews } from "./indicator-view.ts";
import { WhatIsCounted } from "./what-is-counted.tsx";
import "./indicators.css";

export interface IndicatorsProps {
  readonly package: ProgrammePackage;
  readonly scenario: Scenario;
  readonly rule: Rule;
  /** Id of the area in hand. */
  readonly area: string;
  /** What the area gets at present, in kronor, and how much that differs from the baseline; undefined until worked out. */
  readonly award:
    | {
        readonly sek: number;
        readonly change: number;
        readonly isCovered: boolean;
        readonly isMadeUp: boolean;
      }
    | undefined;
  onArea(area: string): void;
  onValue(place: Place, value: number, gesture: string): void;
  onCopy(area: string): void;
  onReset(area: string): void;
  readonly asked: AskedChanges;
  /** Where areas of one's own are added. */
  readonly simulator: Simulator;
}

/** Only those whose sources leave figures out, or who add an area of their own, need them. */
const AskedFields = lazyPart(async () => (await import("./asked-figures.tsx")).AskedFields);
const NewArea = lazyPart(async () => (await import("./new-area.tsx")).default);
const AddedAreaFields = lazyPart(async () => (await import("./added-area-fields.tsx")).default);

/** What stands at the end of the list of areas; no id of an area has such a sign. */
const adding = "+";

/** The indicators of one area, each a slider and a field tied together. */
export function Indicators(props: IndicatorsProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const programme = () => props.package.programme;
  /** Nobody lives in an association: there is nothing to ask of it. */
  const hasPeople = () => programme().areas.find(({ id }) => id === props.area)?.withoutPeople !== true;
  const municipality = () => programme().areas.find((area) => area.id === props.area)?.municipality ?? "";
  const views = createMemo(() => indicatorViews(programme(), props.scenario, props.rule, props.area));
  const isChanged = () =>
    [...(props.scenario.data ?? []), ...(props.scenario.attributes ?? [])].some(
      (each) => each.area === props.area,
    );
  /** One mark for the card: the values in it, else what comes of them. */
  const isMadeUp = createMemo(() =>
    views().some(
      ({ indicator, year }) =>
        observationAt(programme(), { area: props.area, indicator, year })?.provenance === "illustrative",
    ),
  );
  const noun = () => areaNoun(props.package, i18n.locale());
  const [isAdding, setAdding] = createSignal(false);
  /** The area in hand, where this scenario has added it. */
  const added = () => props.scenario.areas?.find(({ id }) => id === props.area);
  const isElsewhere = () =>
    added() === undefined && programme().areas.find(({ id }) => id === props.area)?.isAdded === true;
  /** Those in sight whose names do not say what is counted. */
  const explained = createMemo(() =>
    isElsewhere()
      ? []
      : views()
          .flatMap(({ indicator }) => props.package.indicators[indicator] ?? [])
          .filter(({ gloss }) => gloss),
  );
  // The list of hundreds is made when areas or their names change, not at every move of a slider.
  const areas = createMemo(() => programme().areas);
  const ownIds = createMemo(() => (props.scenario.areas ?? []).map(({ id }) => id), [], {
    equals: (before, after) => before.join("\n") === after.join("\n"),
  });
  const options = createMemo(() =>
    areas()
      .filter(({ id, isAdded }) => !isAdded || ownIds().includes(id) || id === props.area)
      .sort((a, b) => byName({ name: a.municipality }, { name: b.municipality }) || byName(a, b))
      .map(({ id, name, municipality: group }): SelectOption<string> => ({ value: id, label: name, group }))
      .concat({ value: adding, label: t("app.indicators.add", { noun: noun() }), isAction: true }),
  );
  return (
    <div class="indicators">
      <div class="indicators__held">
        <div class="indicators__head">
          <Select
            label={capital(noun().one)}
            options={options()}
            value={props.area}
            onChange={(value) => (value === adding ? setAdding(true) : props.onArea(value))}
          />
          <Show when={props.award}>
            {(award) => (
              <p class="indicators__award">
                <Show
                  when={award().isCovered}
                  fallback={<span class="indicators__caption">{t("app.indicators.notCovered")}</span>}
                >
                  <span class="indicators__caption">
                    {t("app.indicators.award")}{" "}
                    <Show when={award().isMadeUp && !isMadeUp()}>
                      <Illustrative label={t("app.illustrative")} />
                    </Show>
                  </span>
                  <strong>{i18n.f.sekMillions(award().sek, [1, 1])}</strong>
                  <Show when={award().change !== 0}>
                    <span class="indicators__change">{i18n.f.sekShortSigned(award().change)}</span>
                  </Show>
                </Show>
              </p>
            )}
          </Show>
        </div>
        {/* Below the list that it was asked for in: the focus stays where the hand is. */}
        <Show when={isAdding()}>
          <NewArea package={props.package} simulator={props.simulator} onEnd={() => setAdding(false)} />
        </Show>
        <Show when={isElsewhere()}>
          <p class="fine">{t("app.indicators.elsewhere")}</p>
        </Show>
        <Show when={views().length === 0 && programme().asked === undefined && added() === undefined}>
          <p class="fine">{t("app.indicators.none")}</p>
        </Show>
        <Show when={views().length > 0 && !isElsewhere()}>
          <div class="indicators__list">
            <For each={views().map((view) => view.indicator)}>
              {(indicator) => (
                <Show when={views().find((view) => view.indicator === indicator)}>
                  {(view) => (
                    <IndicatorControl
                      view={view()}
                      naming={props.package.indicators[indicator]}
                      onValue={(value, gesture) =>
                        props.onValue({ area: props.area, indicator, year: view().year }, value, gesture)
                      }
                    />
                  )}
                </Show>
              )}
            </For>
          </div>
        </Show>
      </div>
      <Show when={added()}>
        {(area) => (
          <AddedAreaFields
            area={area()}
            name={programme().areas.find(({ id }) => id === props.area)?.name ?? area().name}
            package={props.package}
            rule={props.rule}
            simulator={props.simulator}
          />
        )}
      </Show>
      <Show when={hasPeople() && added() === undefined && !isElsewhere() && programme().asked}>
        {(asked) => (
          <AskedFields
            asked={asked()}
            package={props.package}
            scenario={props.scenario}
            area={props.area}
            {...props.asked}
          />
        )}
      </Show>
      <div class="indicators__actions">
        <Show when={isMadeUp()}>
          <p>
            <Illustrative label={t("app.illustrative")} />
          </p>
        </Show>
        <Show when={explained().length > 0}>
          <WhatIsCounted namings={explained()} />
        </Show>
        <Show when={views().length > 0 && neighboursOf(programme(), props.area).length > 0}>
          <button type="button" class="button" onClick={() => props.onCopy(props.area)}>
            {t("app.indicators.copy", { municipality: municipality() })}
          </button>
        </Show>
        <Show when={isChanged()}>
          <button type="button" class="button button--quiet" onClick={() => props.onReset(props.area)}>
            <Icon name="reset" />
            {t("app.indicators.reset")}
          </button>
        </Show>
      </div>
    </div>
  );
}
