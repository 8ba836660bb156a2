import { For, type JSX, onMount } from "solid-js";
import type { Place } from "../model/place.ts";
import { onceThere } from "../ui/once-there.ts";
import { createRowSearch, mostListed } from "../ui/row-search.tsx";
import type { PlaceOption } from "./place-options.ts";
import "./place-list.css";

/** Many places to choose one from: a search, and a button each. */
export function PlaceList(props: {
  readonly label: string;
  readonly places: readonly PlaceOption[];
  isChosen(place: Place): boolean;
  onPlace(place: Place): void;
}): JSX.Element {
  const search = createRowSearch(
    () => props.places,
    ({ name }) => name,
    ({ place }) => props.isChosen(place),
    mostListed,
  );
  // Once the sheet shows: before, nothing on it takes the focus.
  onMount(() => onceThere(".place-list input", (field) => requestAnimationFrame(() => field.focus())));
  return (
    <div class="place-list">
      {search.field}
      <ul class="place-list__rows plain-list" aria-label={props.label}>
        <For each={search.found()}>
          {({ name, place }) => (
            <li>
              <button
                type="button"
                class="place-list__choice"
                data-chosen={props.isChosen(place)}
                onClick={() => props.onPlace(place)}
              >
                {name}
              </button>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
