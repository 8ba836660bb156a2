/** The path of a key inside an object: `rule.budgetSek`; keys that are no plain words stand as `["a b"]`. */
export function keyPath(path: string, key: string): string {
  if (!/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === "" ? key : `${path}.${key}`;
}

/** Names that mean something to the language itself; nothing in a file may be called so. */
export const reservedNames: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
