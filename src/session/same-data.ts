/** Whether two pieces of plain data say the same, whatever the order of their keys. A key with `undefined` counts as absent. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = present(a);
  const right = present(b);
  return (
    left.size === right.size &&
    [...left].every(([key, value]) => right.has(key) && sameData(value, right.get(key)))
  );
}

const present = (data: object): Map<string, unknown> =>
  new Map(Object.entries(data).filter(([, value]) => value !== undefined));
