import { FaultList } from "../model/faults.ts";
import { type Fault, fail, ok, type Result } from "../model/result.ts";
import { keyPath } from "./path.ts";

/** Levels of lists and objects that a file may have. */
export const deepest = 60;

/**
 * Parses JSON as JSON.parse does, but refuses what that lets through or hides: keys that stand twice in an
 * object, nesting beyond `deepest`, the words NaN and Infinity by name. A byte order mark is skipped.
 * Errors: notJson with "line L, column C", tooDeep, notFinite, duplicateKey, the last three with paths.
 */
export function readJson(text: string): Result<unknown, readonly Fault[]> {
  const reader = new Reader(text);
  try {
    const value = reader.document();
    return reader.faults.count > 0 ? fail(reader.faults.list()) : ok(value);
  } catch (error) {
    if (error instanceof Stop) return fail([error.fault]);
    throw error;
  }
}

/** Leaves the recursion with a fault; caught in readJson alone. */
class Stop extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.code);
    this.fault = fault;
  }
}

const space = /[\t\n\r ]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const quote = 0x22;
const backslash = 0x5c;
const notNumber = /[+-]?(?:NaN|Infinity)\b/y;

class Reader {
  readonly faults = new FaultList();
  private readonly text: string;
  private at: number;

  constructor(text: string) {
    this.text = text;
    this.at = text.startsWith("\ufeff") ? 1 : 0;
  }

  document(): unknown {
    const value = this.value("", 0);
    this.match(space);
    if (this.at < this.text.length) this.stop();
    return value;
  }

  private value(path: string, depth: number): unknown {
    this.match(space);
    const first = this.text[this.at];
    if (first === "{" || first === "[") {
      if (depth >= deepest) throw new Stop({ code: "tooDeep", path, allowed: deepest });
      this.at++;
      return first === "{" ? this.object(path, depth + 1) : this.list(path, depth + 1);
    }
    if (first === '"') return this.string();
    for (const [word, value] of words) {
      if (!this.text.startsWith(word, this.at)) continue;
      this.at += word.length;
      return value;
    }
    const literal = this.match(number);
    if (literal !== null) return Number(literal);
    const odd = this.match(notNumber);
    if (odd !== null) throw new Stop({ code: "notFinite", path, value: odd });
    return this.stop();
  }

  private object(path: string, depth: number): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    if (this.takes("}")) return value;
    do {
      this.match(space);
      const key = this.string();
      const inner = keyPath(path, key);
      if (!this.takes(":")) this.stop();
      const member = this.value(inner, depth);
      if (Object.hasOwn(value, key)) {
        this.faults.add({ code: "duplicateKey", path: inner, value: key });
      } else if (key === "__proto__") {
        Object.defineProperty(value, key, { value: member, enumerable: true });
      } else value[key] = member;
    } while (this.takes(","));
    if (!this.takes("}")) this.stop();
    return value;
  }

  private list(path: string, depth: number): unknown[] {
    const value: unknown[] = [];
    if (this.takes("]")) return value;
    do value.push(this.value(`${path}[${value.length}]`, depth));
    while (this.takes(","));
    if (!this.takes("]")) this.stop();
    return value;
  }

  private string(): string {
    const start = this.at;
    if (this.text[start] !== '"') this.stop();
    let escaped = false;
    for (let i = start + 1; i < this.text.length; i++) {
      const code = this.text.charCodeAt(i);
      if (code === quote) {
        this.at = i + 1;
        return escaped ? this.unescaped(start) : this.text.slice(start + 1, i);
      }
      if (code === backslash) {
        escaped = true;
        i++;
      } else if (code < 0x20) {
        this.at = i;
        this.stop();
      }
    }
    return this.stop();
  }

  /** The text from `start` to here, a string with escapes, as what it stands for. */
  private unescaped(start: number): string {
    try {
      return JSON.parse(this.text.slice(start, this.at)) as string;
    } catch {
      this.at = start;
      return this.stop();
    }
  }

  private takes(sign: string): boolean {
    this.match(space);
    if (this.text[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found === null) return null;
    this.at = pattern.lastIndex;
    return found[0];
  }

  private stop(): never {
    const before = this.text.slice(0, this.at).split("\n");
    const column = (before.at(-1) ?? "").length + 1;
    throw new Stop({ code: "notJson", path: "", value: `${before.length}:${column}` });
  }
}

const words: readonly (readonly [string, boolean | null])[] = [
  ["true", true],
  ["false", false],
  ["null", null],
];
