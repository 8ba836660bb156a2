/**
 * The later of two pieces of plain data, with parts of the earlier in the places where both say the same. A list of
 * steps whose parts are shared takes little more room than one of them, in memory and where the browser stores it.
 */
export function shareParts<Data>(earlier: unknown, later: Data): Data {
  if (Object.is(earlier, later)) return later;
  if (typeof earlier !== "object" || typeof later !== "object" || earlier === null || later === null)
    return later;
  if (Array.isArray(earlier) !== Array.isArray(later)) return later;
  if (Array.isArray(later)) {
    const before = earlier as readonly unknown[];
    const shared = later.map((part, at) => shareParts(before[at], part));
    if (same(shared, before)) return earlier as Data;
    // What shares nothing stays itself: its parts may be shared with other steps.
    return same(shared, later) ? later : (shared as Data);
  }
  const before = earlier as Fields;
  const after = later as Fields;
  const keys = Object.keys(after);
  const shared = keys.map((key) =>
    shareParts(Object.hasOwn(before, key) ? before[key] : undefined, after[key]),
  );
  const isSame =
    Object.keys(before).length === keys.length && keys.every((key) => Object.hasOwn(before, key));
  if (isSame && keys.every((key, at) => Object.is(shared[at], before[key]))) return earlier as Data;
  if (keys.every((key, at) => Object.is(shared[at], after[key]))) return later;
  return Object.fromEntries(keys.map((key, at) => [key, shared[at]])) as Data;
}

type Fields = Readonly<Record<string, unknown>>;

const same = (parts: readonly unknown[], others: readonly unknown[]): boolean =>
  parts.length === others.length && parts.every((part, at) => Object.is(part, others[at]));
