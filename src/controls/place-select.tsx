import { createMemo, type JSX } from "solid-js";
import { useI18n } from "../i18n/i18n.tsx";
import type { Place } from "../model/place.ts";
import type { Area } from "../model/programme.ts";
import { Select } from "../ui/select.tsx";
import { placeOptions } from "./place-options.ts";

/** "Different in …": choosing a municipality or an area says that something differs there. */
export function PlaceSelect(props: {
  /** What differs, for those who do not see what stands beside it. */
  readonly label: string;
  /** With the names to show. */
  readonly areas: readonly Area[];
  onPlace(place: Place): void;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().assumptions.places;
  const places = createMemo(() => placeOptions(props.areas));
  const options = () => [
    { value: "", label: t().differentIn },
    ...places().map(({ name, isMunicipality }, at) => ({
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
        const chosen = at === "" ? undefined : places()[Number(at)];
        if (chosen !== undefined) props.onPlace(chosen.place);
      }}
    />
  );
}
