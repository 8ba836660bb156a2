import { createMemo, createUniqueId, For, type JSX, Show } from "solid-js";
import { citeSource } from "../../i18n/cite-source.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { memberNames, type Place } from "../../model/place.ts";
import type { Area } from "../../model/programme.ts";
import { mayBeLocal } from "../../model/project/local.ts";
import type { ParameterId } from "../../model/project/parameters.ts";
import type { Setting } from "../../session/assumed.ts";
import { Icon } from "../../ui/icon.tsx";
import { PlaceSelect } from "../place-select.tsx";
import { AssumptionPlaceRow } from "./assumption-place-row.tsx";
import type { AssumptionPlace } from "./assumption-places.ts";
import { type AssumptionView, rangeAround } from "./assumption-view.ts";
import { saySetting } from "./reader-unit.ts";
import { SettingControl } from "./setting-control.tsx";

/** What changes a parameter in single places. */
export interface PlaceActions {
  /** With the names to show. */
  readonly areas: readonly Area[];
  places(view: AssumptionView): readonly AssumptionPlace[];
  onPlaceSetting(place: Place, id: ParameterId, setting: Setting, gesture?: string): void;
  onPlaceClear(place: Place, id: ParameterId): void;
}

export interface AssumptionActions {
  readonly inPlaces: PlaceActions;
  onSetting(id: string, setting: Setting, gesture?: string): void;
  onReset(id: string): void;
  onSources(): void;
}

export interface AssumptionRowProps extends AssumptionActions {
  readonly view: AssumptionView;
  /** What the programme has for the parameter, to begin a range with. */
  readonly given: Setting;
  /** Stands where slider and field would. */
  readonly control?: JSX.Element;
  /** How much it matters, where that can be worked out. */
  readonly matter?: JSX.Element;
}

/** One assumption: what it is called and does, its number or range, where it comes from, what it was, how much it matters. */
export function AssumptionRow(props: AssumptionRowProps): JSX.Element {
  const i18n = useI18n();
  const id = createUniqueId();
  const t = () => i18n.dictionary().assumptions;
  const view = () => props.view;
  const places = createMemo(() => props.inPlaces.places(view()));
  const keys = createMemo(() => places().map(({ key }) => key), [], {
    equals: (a, b) => a.join("\n") === b.join("\n"),
  });
  const isDrawn = () => typeof view().setting !== "number";
  const unitWords = () => {
    const { unit, parameter } = view();
    return unit.kind === "points" ? t().units.points : t().units[parameter.unit];
  };
  const note = () => {
    const { note: words } = view().source;
    return words === undefined ? undefined : i18n.text(words);
  };
  const origin = () => t().source({ title: `${view().source.publisher} ${i18n.f.year(view().source.year)}` });
  return (
    <div
      class="assumption"
      data-parameter={view().id}
      data-changed={view().isChanged}
      data-drawn={isDrawn()}
      data-idle={view().idle !== null}
    >
      <h4 class="assumption__title" tabIndex={-1}>
        {view().title}
      </h4>
      <p class="assumption__sentence" id={id}>
        {view().sentence}{" "}
        <Show when={view().idle}>
          {(reason) => <span class="assumption__idle">{t().idle[reason()]}</span>}
        </Show>
      </p>
      <Show
        when={view().parameter.options === undefined}
        fallback={<div class="assumption__slider">{props.control}</div>}
      >
        <SettingControl
          view={view()}
          describedBy={id}
          onSetting={(setting, gesture) => props.onSetting(view().id, setting, gesture)}
        />
      </Show>
      <p class="assumption__foot">
        <Show when={unitWords()}>
          <span>{unitWords()}</span>
        </Show>
        <Show
          when={view().isAssumption}
          fallback={
            <button
              type="button"
              class="button button--link"
              title={citeSource(view().source, i18n.f)}
              onClick={() => props.onSources()}
            >
              {origin()}
            </button>
          }
        >
          <button
            type="button"
            class="button button--link assumption__own"
            title={note()}
            onClick={() => props.onSources()}
          >
            {t().assumption}
          </button>
        </Show>
        <Show when={view().parameter.drawable}>
          <button
            type="button"
            class="button button--link"
            aria-label={isDrawn() ? t().fixOf({ title: view().title }) : t().drawOf({ title: view().title })}
            onClick={() => {
              const { setting } = view();
              props.onSetting(
                view().id,
                typeof setting === "number" ? rangeAround(view(), props.given) : setting[1],
              );
            }}
          >
            {isDrawn() ? t().fix : t().draw}
          </button>
        </Show>
        <Show when={mayBeLocal(view().parameter)}>
          <PlaceSelect
            label={t().places.label({ title: view().title })}
            areas={props.inPlaces.areas}
            isChosen={(place) => keys().includes(memberNames([place])[0] ?? "")}
            onPlace={(place) => props.inPlaces.onPlaceSetting(place, view().id, view().setting)}
          />
        </Show>
        <Show when={view().isChanged}>
          <span class="assumption__before">
            <s>{saySetting(view().parameter, view().baseline, i18n)}</s>
            <button
              type="button"
              class="button button--quiet assumption__reset"
              aria-label={t().resetOf({ title: view().title })}
              onClick={() => props.onReset(view().id)}
            >
              <Icon name="reset" />
              {t().reset}
            </button>
          </span>
        </Show>
      </p>
      <Show when={keys().length > 0}>
        <ul class="assumption__places plain-list">
          <For each={keys()}>
            {(key) => (
              <Show when={places().find((each) => each.key === key)}>
                {(place) => (
                  <AssumptionPlaceRow
                    place={place()}
                    describedBy={id}
                    given={props.given}
                    onSetting={(setting, gesture) =>
                      props.inPlaces.onPlaceSetting(place().place, view().id, setting, gesture)
                    }
                    onClear={() => props.inPlaces.onPlaceClear(place().place, view().id)}
                  />
                )}
              </Show>
            )}
          </For>
        </ul>
      </Show>
      {props.matter}
    </div>
  );
}
