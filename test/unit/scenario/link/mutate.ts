/** Numbers of chance that are the same every time. */
export function createChance(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Chance = ReturnType<typeof createChance>;

const pick = <Of>(from: readonly Of[], chance: Chance): Of => from[chance(from.length)] as Of;

/** Things that readers trip over. */
const nasties: readonly unknown[] = [
  null,
  true,
  "",
  [],
  {},
  -1,
  0,
  1e308,
  -1e308,
  1e15 + 2,
  0.1,
  2 ** 53,
  "NaN",
  "\ud800",
  "\u0000",
  "\u202e",
  "<script>globalThis.hacked = 1</script>",
  "<img src=x onerror='globalThis.hacked=1'>",
  "javascript:globalThis.hacked=1",
  "__proto__",
  "constructor",
  "urban15-2013",
  "x".repeat(5000),
  { __proto__: null, toString: 1 },
  Array.from({ length: 200 }, (_, at) => at),
];

/** The same data with one place in it changed: replaced, taken away, doubled, wrapped, or given a key that is dangerous. */
export function mutateData(data: unknown, chance: Chance): unknown {
  const copy = structuredClone(data);
  let holder: unknown = { copy };
  let key = "copy";
  const root = holder as { copy: unknown };
  for (let depth = chance(9); depth > 0; depth--) {
    const next = (holder as Record<string, unknown>)[key];
    if (typeof next !== "object" || next === null) break;
    const keys = Object.keys(next);
    if (keys.length === 0) break;
    holder = next;
    key = pick(keys, chance);
  }
  const at = holder as Record<string, unknown>;
  switch (chance(7)) {
    case 0:
      delete at[key];
      break;
    case 1:
      at[key] = [at[key], at[key]];
      break;
    case 2:
      at[key] = { [key]: at[key] };
      break;
    case 3:
      // JSON gives lists no names.
      if (Array.isArray(at)) break;
      Object.defineProperty(at, pick(["__proto__", "constructor", "toString", "é", " "], chance), {
        value: pick(nasties, chance),
        enumerable: true,
        configurable: true,
      });
      break;
    case 4: {
      let nested: unknown = at[key];
      for (let level = chance(80); level > 0; level--) nested = chance(2) === 0 ? [nested] : { of: nested };
      at[key] = nested;
      break;
    }
    default:
      at[key] = pick(nasties, chance);
  }
  return root.copy;
}

/** The same text with a few of its characters changed, lost, doubled or moved. */
export function mutateText(text: string, chance: Chance): string {
  let changed = text;
  for (let times = 1 + chance(3); times > 0; times--) {
    const at = chance(changed.length + 1);
    const length = chance(20);
    switch (chance(6)) {
      case 0:
        changed = changed.slice(0, at);
        break;
      case 1:
        changed = changed.slice(0, at) + changed.slice(at + length);
        break;
      case 2:
        changed =
          changed.slice(0, at) + changed.slice(at, at + length).repeat(2 + chance(4)) + changed.slice(at);
        break;
      case 3:
        changed = changed.slice(0, at) + String.fromCharCode(chance(0x10000)) + changed.slice(at + 1);
        break;
      case 4:
        changed =
          changed.slice(0, at) +
          pick(
            ["NaN", "1e999", "-Infinity", "[", "{", '"', "\\u0000", "\ud800", '"__proto__":', "\ufeff"],
            chance,
          ) +
          changed.slice(at);
        break;
      default:
        changed =
          changed.slice(0, at) +
          String.fromCharCode(changed.charCodeAt(at) ^ (1 << chance(7))) +
          changed.slice(at + 1);
    }
  }
  return changed;
}
