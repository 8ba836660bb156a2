import fc from "fast-check";
import { expect, test } from "vitest";
import { deepest, readJson } from "../../../src/scenario/read-json.ts";

test("reads whatever JSON.parse reads, with the same result", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 20 }), fc.nat(4), (text, indent) => {
      const value = JSON.parse(text);
      const spaced = JSON.stringify(value, null, indent);
      expect(readJson(spaced)).toEqual({ ok: true, value: JSON.parse(spaced) });
    }),
    { numRuns: 1000 },
  );
});

test("refuses whatever JSON.parse refuses, and never throws", () => {
  const pieces = [
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"a"',
    '"',
    "\\u00e5",
    "1",
    "-",
    "01",
    "1.",
    "e5",
    "true",
    "nul",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces, " ", "\n"), { maxLength: 12 }), (words) => {
      const text = words.join("");
      const read = readJson(text);
      let parses = true;
      try {
        JSON.parse(text);
      } catch {
        parses = false;
      }
      if (!parses) expect(read.ok).toBe(false);
      else if (!read.ok) expect(read.error.every(({ code }) => code === "duplicateKey")).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

test("escapes in texts and keys, a byte order mark, control characters", () => {
  expect(readJson('\ufeff{"\\u0061":"\\n\\"å"}')).toEqual({ ok: true, value: { a: '\n"å' } });
  expect(readJson('["a\nb"]')).toMatchObject({ ok: false, error: [{ code: "notJson", value: "1:4" }] });
  expect(readJson('["\\x"]')).toMatchObject({ ok: false, error: [{ code: "notJson", value: "1:2" }] });
});

test("nesting is read to the limit and no further, without exhausting the stack", () => {
  const nested = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
  expect(readJson(nested(deepest)).ok).toBe(true);
  expect(readJson(nested(deepest + 1))).toMatchObject({ error: [{ code: "tooDeep" }] });
  expect(readJson("[".repeat(1_000_000))).toMatchObject({ error: [{ code: "tooDeep" }] });
});

test("every key that stands twice is named where it stands", () => {
  expect(readJson('{"a":1,"b":[{"c":1,"c":2}],"a":3}')).toMatchObject({
    error: [
      { code: "duplicateKey", path: "b[0].c" },
      { code: "duplicateKey", path: "a" },
    ],
  });
});

test("the key __proto__ stays a key and touches no prototype", () => {
  const read = readJson('{"__proto__":{"polluted":1}}');
  if (!read.ok) throw new Error("refused");
  expect(Object.keys(read.value as object)).toEqual(["__proto__"]);
  expect(Object.getPrototypeOf(read.value)).toBe(Object.prototype);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});
