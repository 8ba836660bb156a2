import { createMemo, For, type JSX, untrack } from "solid-js";
import { byName } from "../../i18n/by-name.ts";
import type { Area } from "../../model/programme.ts";
import { createRowSearch, mostListed } from "../../ui/row-search.tsx";

/** A control per area by name, on a sheet. Many can be searched; those that were chosen when the sheet opened come first, and stay there while it is open. */
export function AreaRows(props: {
  readonly areas: readonly Area[];
  readonly chosen: readonly string[];
  row(area: Area): JSX.Element;
}): JSX.Element {
  const first = new Set(untrack(() => props.chosen));
  const rows = createMemo(() => [...props.areas].sort(byName));
  const search = createRowSearch(
    rows,
    ({ name, municipality }) => `${name} ${municipality}`,
    ({ id }) => first.has(id),
    mostListed,
  );
  return (
    <>
      {search.field}
      <For each={search.found()}>{(area) => props.row(area)}</For>
    </>
  );
}
