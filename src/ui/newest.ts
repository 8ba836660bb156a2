import { type Accessor, createMemo, type JSX, untrack } from "solid-js";

/**
 * What is made of a value while there is one, as Show does with a function; but Show holds the first value as long as
 * there is any, and this only the newest. For values that are large, or hold what is.
 */
export function Newest<Value>(props: {
  readonly of: Value | null | undefined;
  children(value: Accessor<Value>): JSX.Element;
}): JSX.Element {
  const newest = createMemo(() => props.of ?? null);
  const isThere = createMemo(() => newest() !== null);
  const made = createMemo(() =>
    isThere() ? untrack(() => props.children(newest as Accessor<Value>)) : null,
  );
  return made as unknown as JSX.Element;
}
