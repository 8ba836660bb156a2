import { expect, test } from "vitest";
import { importsBelow } from "./read-imports.ts";

/** Files by what they import, also types and what comes later. */
const imported = new Map<string, string[]>();
for (const { file, target, own } of [...importsBelow("src"), ...importsBelow("workers")])
  if (own) imported.set(file, [...(imported.get(file) ?? []), target]);

/** The first way from a file back to itself, if there is one; `done` are files from which none leads back. */
function circleFrom(file: string, way: readonly string[], done: Set<string>): readonly string[] | null {
  const at = way.indexOf(file);
  if (at >= 0) return [...way.slice(at), file];
  if (done.has(file)) return null;
  for (const target of imported.get(file) ?? []) {
    const found = circleFrom(target, [...way, file], done);
    if (found !== null) return found;
  }
  done.add(file);
  return null;
}

const firstCircle = (): string | null => {
  const done = new Set<string>();
  for (const file of imported.keys()) {
    const found = circleFrom(file, [], done);
    if (found !== null) return found.join(" -> ");
  }
  return null;
};

test("no file imports itself, by whatever way", () => {
  expect(imported.size).toBeGreaterThan(500);
  expect(firstCircle()).toBeNull();
});

test("a circle is found", () => {
  imported.set("src/model/units.ts", ["src/main.tsx"]);
  expect(firstCircle()).toMatch(
    /src\/main\.tsx -> .*src\/model\/units\.ts -> .*src\/main\.tsx|src\/model\/units\.ts -> src\/main\.tsx/u,
  );
});
