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
    const isSame = before.length === later.length && shared.every((part, at) => Object.is(part, before[at]));
    return (isSame ? earlier : shared) as Data;
  }
  const before = earlier as Readonly<Record<string, unknown>>;
  const keys = Object.keys(later);
  const shared: Record<string, unknown> = {};
  for (const key of keys) {
    const part = (later as Readonly<Record<string, unknown>>)[key];
    const shares = shareParts(Object.hasOwn(before, key) ? before[key] : undefined, part);
    Object.defineProperty(shared, key, {
      value: shares,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  const isSame =
    Object.keys(before).length === keys.length &&
    keys.every((key) => Object.hasOwn(before, key) && Object.is(shared[key], before[key]));
  return (isSame ? earlier : shared) as Data;
}
