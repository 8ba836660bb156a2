import { type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Setting } from "../../session/assumed.ts";
import { Icon } from "../../ui/icon.tsx";
import type { AssumptionPlace } from "./assumption-places.ts";
import { rangeAround } from "./assumption-view.ts";
import { SettingControl } from "./setting-control.tsx";

/** What a parameter is in one place, with a way back to what it is without it. */
export function AssumptionPlaceRow(props: {
  readonly place: AssumptionPlace;
  readonly describedBy: string;
  /** What a range begins with. */
  readonly given: Setting;
  onSetting(setting: Setting, gesture?: string): void;
  onClear(): void;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().assumptions;
  const view = () => props.place.view;
  const isDrawn = () => typeof view().setting !== "number";
  return (
    <li
      class="assumption-place"
      data-place={props.place.key}
      data-changed={view().isChanged}
      data-drawn={isDrawn()}
    >
      <span class="assumption-place__name">{t().places.in({ place: props.place.name })}</span>
      <SettingControl view={view()} describedBy={props.describedBy} onSetting={props.onSetting} />
      <p class="assumption__foot">
        <Show when={!props.place.isOwn}>
          <span>{t().places.ofProgramme}</span>
        </Show>
        <Show when={view().parameter.drawable}>
          <button
            type="button"
            class="button button--link"
            aria-label={isDrawn() ? t().fixOf({ title: view().title }) : t().drawOf({ title: view().title })}
            onClick={() => {
              const { setting } = view();
              props.onSetting(typeof setting === "number" ? rangeAround(view(), props.given) : setting[1]);
            }}
          >
            {isDrawn() ? t().fix : t().draw}
          </button>
        </Show>
        <Show when={props.place.isOwn}>
          <button
            type="button"
            class="button button--quiet assumption__reset"
            aria-label={t().resetOf({ title: view().title })}
            onClick={() => props.onClear()}
          >
            <Icon name="reset" />
            {t().reset}
          </button>
        </Show>
      </p>
    </li>
  );
}
