import type { Fault } from "../model/result.ts";

const plain = /^[\p{L}_][\p{L}\p{N}_-]*$/u;
/** The same few keys stand in a hundred thousand observations; what was found of a key is kept. */
const found = new Map<string, boolean>();
const mostKept = 1000;

function isPlain(key: string): boolean {
  const before = found.get(key);
  if (before !== undefined) return before;
  const now = plain.test(key);
  if (found.size < mostKept) found.set(key, now);
  return now;
}

/** The path of a key inside an object: `rule.budgetSek`; keys that are no plain words stand as `["a b"]`. */
export function keyPath(path: string, key: string): string {
  if (!isPlain(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === "" ? key : `${path}.${key}`;
}

/** A fault inside an object, with the path of the object before its own. */
export function faultBelow(path: string, fault: Fault): Fault {
  if (path === "" || fault.code === "moreFaults") return fault;
  return { ...fault, path: fault.path === undefined || fault.path === "" ? path : `${path}.${fault.path}` };
}

/** Names that mean something to the language itself; nothing in a file may be called so. */
export const reservedNames: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
