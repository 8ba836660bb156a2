import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesBelow, root } from "./read-imports.ts";

const page = (name: string): string => readFileSync(join(root, "docs", name), "utf8");

/** All that the code cites of a page: the numbers after its name, with their files. */
function citationsOf(name: string): [number: string, file: string][] {
  return ["src", "workers", "test", "bench"]
    .flatMap((folder) => filesBelow(folder))
    .flatMap((file) => {
      // A citation may go on in the next line of a comment.
      const text = readFileSync(join(root, file), "utf8").replace(/\n\s*\*\s/g, " ");
      return [...text.matchAll(new RegExp(`\\b${name}\\.md ((?:\\d+(?:\\.\\d+)?(?:, |-)?)+)`, "g"))].flatMap(
        ([, numbers = ""]) => wholeOf(numbers).map((number): [string, string] => [number, file]),
      );
    });
}

/** `5, 38-40` as 5, 38, 39, 40. */
function wholeOf(numbers: string): string[] {
  return numbers.split(",").flatMap((part) => {
    const [from = "", to] = part.trim().split("-");
    if (from === "") return [];
    if (to === undefined || to === "") return [from];
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => String(Number(from) + i));
  });
}

test("a list of numbers is read whole", () => {
  expect(wholeOf("5, 38-40")).toEqual(["5", "38", "39", "40"]);
  expect(wholeOf("2.4")).toEqual(["2.4"]);
});

test("every case the code cites stands in docs/details.md", () => {
  const there = new Set([...page("details.md").matchAll(/^(\d+)\. /gm)].map(([, number]) => number));
  const cited = citationsOf("details");
  expect(cited.length).toBeGreaterThan(50);
  expect(cited.filter(([number]) => !there.has(number))).toEqual([]);
});

test("every section the code cites stands in docs/model.md", () => {
  const text = page("model.md");
  const cited = citationsOf("model");
  expect(cited.length).toBeGreaterThan(40);
  const stands = (number: string) =>
    text.includes(`## ${number}. `) || text.includes(`### ${number} `) || text.includes(`**${number} `);
  expect(cited.filter(([number]) => !stands(number))).toEqual([]);
});
