import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { breakpoints } from "../../../src/ui/breakpoints.ts";
import { filesBelow, root } from "./read-imports.ts";

const read = (file: string): string => readFileSync(join(root, file), "utf8");
const isTokens = (file: string): boolean => file === "src/ui/tokens.css" || file === "src/ui/fonts.css";

/** Without comments, and without boxes of the paper's margins, which know no custom properties. */
const plain = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/@page [\w-]+ \{[\s\S]*?\n\}/g, "");

interface Declaration {
  readonly property: string;
  readonly value: string;
}

const declarations = (text: string): Declaration[] =>
  [...plain(text).matchAll(/[\s{;]([a-z-]+)\s*:([^;{}]+);/g)].map(([, property = "", value = ""]) => ({
    property,
    value: value.trim(),
  }));

const lengths = (value: string, unit: string): number[] =>
  [...value.matchAll(new RegExp(`(?<![\\w.#-])-?(\\d*\\.?\\d+)${unit}\\b`, "g"))].map(([, number]) =>
    Number(number),
  );

const colour =
  /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(|\b(?:white|black|red|green|blue|gray|grey)\b/i;
const isSpace = (property: string) => /^(?:padding|margin)|gap$/.test(property);
const isLetter = (property: string) => property === "font-size" || property === "font";
/** Widths of lines; larger things are measured in rem, so that they grow with the letters. */
const pens = new Set([0, 1, 1.5, 2, 3, 4]);

/** What a style sheet has of its own that it should have from the tokens. */
function literals(text: string): string[] {
  const found: string[] = [];
  for (const { property, value } of declarations(text)) {
    const refuse = (why: string) => found.push(`${property}: ${value} (${why})`);
    if (colour.test(value.replace(/\bin (?:srgb|oklab)\b/g, ""))) refuse("colour");
    const rem = lengths(value, "rem");
    if (isSpace(property) && rem.length > 0) refuse("space");
    if (isLetter(property) && [...rem, ...lengths(value, "px"), ...lengths(value, "pt")].length > 0)
      refuse("size of letters");
    if (/radius/.test(property) && rem.length > 0) refuse("radius");
    if (rem.some((each) => !Number.isInteger(each <= 3 ? each * 8 : each * 2))) refuse("off the grid");
    if (lengths(value, "px").some((each) => !pens.has(each))) refuse("width of a line");
  }
  return found;
}

const sheets = filesBelow("src", [".css"]);

test("the reader finds what is not a token", () => {
  const wrong = `
    .a { color: #fff; background: color-mix(in srgb, rgb(0 0 0 / 0.5), var(--ink)); }
    .b { padding: 0.5rem; gap: var(--space-2) 1rem; margin-inline: calc(-1 * 0.25rem); }
    .c { font-size: 0.9rem; border-radius: 0.3rem; width: 1.3rem; height: 5px; }`;
  expect(literals(wrong).map((each) => each.replace(/.*\(|\)$/g, ""))).toEqual([
    "colour",
    "colour",
    "space",
    "space",
    "space",
    "size of letters",
    "off the grid",
    "radius",
    "off the grid",
    "off the grid",
    "width of a line",
  ]);
  const right = `
    /* #fff 1.3rem */
    .a { color: var(--ink); background: color-mix(in srgb, var(--act) 45%, transparent); }
    .b { padding: var(--space-2) 0; gap: 0.5em; width: 2.125rem; max-width: 28.5rem; border: 1px solid; }`;
  expect(literals(right)).toEqual([]);
});

test("style sheets have colours, spaces, radii and sizes from the tokens", () => {
  expect(sheets.length).toBeGreaterThan(40);
  const found = sheets
    .filter((file) => !isTokens(file))
    .flatMap((file) => literals(read(file)).map((each) => `${file}: ${each}`));
  expect(found).toEqual([]);
});

test("every token that is used is declared", () => {
  const declared = new Set(
    sheets.flatMap((file) => [...read(file).matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name)),
  );
  const set = new Set(
    filesBelow("src").flatMap((file) => [...read(file).matchAll(/"(--[\w-]+)"/g)].map(([, name]) => name)),
  );
  const used = sheets.flatMap((file) =>
    [...read(file).matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => ({ file, name })),
  );
  expect(used.filter(({ name }) => !declared.has(name) && !set.has(name))).toEqual([]);
});

test("the page changes at three widths, the same in style sheets and in code", () => {
  const three = Object.values(breakpoints).map((query) => /\(min-width: (\d+rem)\)/.exec(query)?.[1]);
  expect(new Set(three).size).toBe(3);
  const asked = sheets.flatMap((file) =>
    [
      ...plain(read(file)).matchAll(/@media[^{]*\((?:(?:min|max)-)?(?:width|height)\s*[:<>=]+\s*([^)]+)\)/g),
    ].map(([, width]) => ({ file, width })),
  );
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter(({ width }) => !three.includes(width))).toEqual([]);
  // Parts of the page change with the width of their place, at three widths of that.
  const places = sheets.flatMap((file) =>
    [...plain(read(file)).matchAll(/@container[^{]*\((?:(?:min|max)-)?width\s*[:<>=]+\s*([^)]+)\)/g)].map(
      ([, width]) => width,
    ),
  );
  expect([...new Set(places)].sort()).toEqual(["22rem", "34rem", "44rem"]);
  const inCode = filesBelow("src").filter(
    (file) => file !== "src/ui/breakpoints.ts" && /\((?:min|max)-width/.test(read(file)),
  );
  expect(inCode).toEqual([]);
});

test("every class that is styled is one that the page uses", () => {
  const used = [...filesBelow("src", [".ts", ".tsx"]).map(read), read("index.html")].join("\n");
  const selectors = (text: string) =>
    [...plain(text).matchAll(/([^{};]*)\{/g)].map(([, selector]) => selector);
  const unused = sheets.flatMap((file) => {
    const classes = selectors(read(file)).flatMap(
      (selector = "") => selector.match(/(?<=\.)[a-z][\w-]*/gi) ?? [],
    );
    return [...new Set(classes)].filter((name) => !used.includes(name)).map((name) => `${file}: ${name}`);
  });
  expect(unused).toEqual([]);
});
