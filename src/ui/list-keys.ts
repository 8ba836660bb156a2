const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Where a key leads in a list of names that is one stop of the Tab key, after the ARIA Authoring Practices: arrows, Home,
 * End, and letters and digits to the next name that begins so. Null: the key is none of the list's, or no name begins so.
 * `at`: the place in hand, -1 for none; `isRound`: from the last an arrow leads to the first.
 */
export function placeAfter(
  event: KeyboardEvent,
  at: number,
  names: readonly string[],
  isRound: boolean,
): number | null {
  const { length } = names;
  if (length === 0 || event.ctrlKey || event.metaKey || event.altKey) return null;
  const step = steps[event.key];
  if (step !== undefined) {
    // Up from no place is the last, as Down from none is the first.
    const next = event.key === "ArrowUp" && at < 0 ? length - 1 : step(at, length - 1);
    return isRound ? (next + length) % length : Math.min(length - 1, Math.max(0, next));
  }
  if (!isListLetter(event)) return null;
  const sought = event.key.toLowerCase();
  const after = names.map((_, by) => (at + 1 + by) % length);
  return after.find((place) => names[place]?.trim().toLowerCase().startsWith(sought)) ?? null;
}

/** Whether a key is a letter or a digit, which a list keeps from the page's own keys also where no name begins so. */
export const isListLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && /^[\p{L}\p{N}]$/u.test(key);
