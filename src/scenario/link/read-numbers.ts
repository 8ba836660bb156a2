/** Numbers that a link carries at most, and signs of their names. */
const mostNumbers = 50;
const longestName = 100;

/** Finite numbers by name, from a kept view or a link; what is anything else is left out. */
export function readNumbers(value: unknown): Readonly<Record<string, number>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, each]) => name.length <= longestName && Number.isFinite(each))
      .slice(0, mostNumbers),
  );
}
