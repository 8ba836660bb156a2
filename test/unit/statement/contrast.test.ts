import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../architecture/read-imports.ts";

const tokens = readFileSync(join(root, "src/ui/tokens.css"), "utf8");

/** The two colours of a custom property: on light and on dark paper. */
function pair(name: string): [light: string, dark: string] {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(tokens);
  if (found?.[1] === undefined || found[2] === undefined) throw new Error(`no colours of ${name}`);
  return [found[1], found[2]];
}

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

const themes = [
  ["light", 0],
  ["dark", 1],
] as const;

for (const [theme, at] of themes)
  test(`${theme}: text stands out 4.5 to 1 from what it stands on, lines and bars 3 to 1`, () => {
    for (const under of ["card", "paper"])
      for (const text of ["ink", "soft", "faint", "act", "changed", "open", "fault"])
        expect(contrast(pair(text)[at], pair(under)[at]), `${text} on ${under}`).toBeGreaterThanOrEqual(4.5);
    for (const line of [
      "edge",
      "mark",
      "pot-shared",
      ...Array.from({ length: 8 }, (_, pot) => `pot-${pot + 1}`),
    ])
      expect(contrast(pair(line)[at], pair("card")[at]), line).toBeGreaterThanOrEqual(3);
  });

test("the two ends of the scale", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 6);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});
