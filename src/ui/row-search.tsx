import { type Accessor, createMemo, createSignal, type JSX, Show } from "solid-js";
import { lazyPart } from "./lazy-part.tsx";

/** Most programmes have few areas. */
const SearchField = lazyPart(async () => (await import("./search-field.tsx")).SearchField, null);

/** So many rows are looked through by eye; where there are more they can be searched. */
export const fewToSearch = 30;
/** More than so many are not listed at once: nobody reads thousands, and a page that holds them is slow and large. */
export const mostListed = 300;

/** A text as it is compared: without regard to case. */
const folded = (text: string): string => text.trim().toLocaleLowerCase();

/** What a search over rows is made of. */
export interface RowSearch<Row> {
  /** Those that have what is typed in their name, the chosen ones on top, no more than `most`; all, in their order, where there are few. */
  readonly found: Accessor<readonly Row[]>;
  /** The field, where there are many rows; and that none was found. */
  readonly field: JSX.Element;
}

/** A search among rows by name, where there are more than `fewToSearch`. Needs an owner, which ends it. */
export function createRowSearch<Row>(
  rows: Accessor<readonly Row[]>,
  nameOf: (row: Row) => string,
  isChosen: (row: Row) => boolean,
  most = Number.POSITIVE_INFINITY,
): RowSearch<Row> {
  const [words, setWords] = createSignal("");
  const isOffered = createMemo(() => rows().length > fewToSearch);
  const wanted = createMemo(() => (isOffered() ? folded(words()) : ""));
  const all = createMemo(() => {
    if (!isOffered()) return rows();
    const named = rows().filter((row) => folded(nameOf(row)).includes(wanted()));
    return [...named.filter(isChosen), ...named.filter((row) => !isChosen(row))];
  });
  const found = createMemo(() => all().slice(0, most));
  const field = (
    <Show when={isOffered()}>
      <SearchField words={words()} shown={found().length} all={all().length} onWords={setWords} />
    </Show>
  );
  return { found, field };
}
