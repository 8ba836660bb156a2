import { createMemo, type JSX, Show } from "solid-js";
import { useI18n } from "../i18n/i18n.tsx";
import type { Place } from "../model/place.ts";
import type { Area } from "../model/programme.ts";
import { fewToSearch } from "../ui/row-search.tsx";
import { Select } from "../ui/select.tsx";
import { Sheet } from "../ui/sheet.tsx";
import { PlaceList } from "./place-list.tsx";
import { type PlaceOption, placeOptions } from "./place-options.ts";

/** "Different in …": choosing a municipality or an area says that something differs there. Many are searched on a sheet, which is made when it opens. */
export function PlaceSelect(props: {
  /** What differs, for those who do not see what stands beside it. */
  readonly label: string;
  /** With the names to show. */
  readonly areas: readonly Area[];
  /** It differs there already: among many such places come first. */
  isChosen(place: Place): boolean;
  onPlace(place: Place): void;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().assumptions.places;
  const places = createMemo(() => placeOptions(props.areas));
  return (
    <Show
      when={places().length > fewToSearch}
      fallback={<FewPlaces label={props.label} places={places()} onPlace={props.onPlace} />}
    >
      <Sheet
        face={t().differentIn}
        label={props.label}
        buttonClass="place-list__open"
        content={(close) => (
          <PlaceList
            label={props.label}
            places={places()}
            isChosen={props.isChosen}
            onPlace={(place) => {
              close();
              props.onPlace(place);
            }}
          />
        )}
      />
    </Show>
  );
}

function FewPlaces(props: {
  readonly label: string;
  readonly places: readonly PlaceOption[];
  onPlace(place: Place): void;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().assumptions.places;
  const options = () => [
    { value: "", label: t().differentIn },
    ...props.places.map(({ name, isMunicipality }, at) => ({
      value: String(at),
      label: name,
      group: isMunicipality ? t().municipalities : t().areas,
      isAction: true,
    })),
  ];
  return (
    <Select
      inline
      label={props.label}
      options={options()}
      value=""
      onChange={(at) => {
        const chosen = at === "" ? undefined : props.places[Number(at)];
        if (chosen !== undefined) props.onPlace(chosen.place);
      }}
    />
  );
}
