import { expect, test } from "vitest";
import { longestInCode, qrShape } from "../../../src/ui/qr-shape.ts";

/** The squares of a code, row by row, without its margin. */
function squares(text: string): string[] {
  const shape = qrShape(text);
  if (shape === null) throw new Error("too long");
  const across = shape.size - 8;
  const rows = Array.from({ length: across }, () => Array<string>(across).fill(" "));
  for (const [, x, y] of shape.path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    (rows[Number(y) - 4] as string[])[Number(x) - 4] = "#";
  return rows.map((row) => row.join(""));
}

/** ISO/IEC 18004, 6.3.3: what a camera finds a code by. */
const finder = ["#######", "#     #", "# ### #", "# ### #", "# ### #", "#     #", "#######"];

test("a code is as large as its version says, with its three finders", () => {
  const rows = squares("https://a.se/");
  expect(rows.length).toBe(21);
  expect(rows.slice(0, 7).map((row) => row.slice(0, 7))).toEqual(finder);
  expect(rows.slice(0, 7).map((row) => row.slice(-7))).toEqual(finder);
  expect(rows.slice(-7).map((row) => row.slice(0, 7))).toEqual(finder);
  // The clock between finders: dark and light by turns.
  expect(rows[6]?.slice(7, -7)).toBe(" # # # ");
});

test("the longest text that a code holds is told in bytes, and one byte more is refused", () => {
  expect(qrShape("a".repeat(longestInCode))?.size).toBe(97 + 8);
  expect(qrShape("a".repeat(longestInCode + 1))).toBeNull();
  expect(qrShape("å".repeat(longestInCode / 2))).not.toBeNull();
  expect(qrShape("å".repeat(longestInCode / 2 + 1))).toBeNull();
});
