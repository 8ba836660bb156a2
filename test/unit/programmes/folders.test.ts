import { describe, expect, test } from "vitest";
import { assembleProgramme } from "../../../src/programmes/assemble-programme.ts";
import { loadProgramme } from "../../../src/programmes/load-programme.ts";
import type { ProgrammeParts } from "../../../src/programmes/schema.ts";
import { programmeIds, readProgramme } from "./read-folder.ts";

describe.each(programmeIds)("programme %s", (id) => {
  const parts = readProgramme(id);
  const loaded = loadProgramme(parts);

  test("has no fault", () => {
    expect(loaded.ok ? [] : loaded.error).toEqual([]);
  });

  test("carries the name of its folder", () => {
    expect(loaded.ok && loaded.value.programme.id).toBe(id);
  });

  test("is the same when it is trusted as when it is checked", () => {
    expect(loaded.ok && loaded.value).toEqual(assembleProgramme(parts as ProgrammeParts));
  });

  test("gives every figure an origin", () => {
    if (!loaded.ok) throw new Error("not loaded");
    const { programme, published } = loaded.value;
    const figures = [
      ...programme.observations,
      ...programme.areas.flatMap((area) => Object.values(area.attributes)),
      ...published.flatMap(({ amounts }) => Object.values(amounts)),
    ];
    const sources = new Set(loaded.value.sources.map((source) => source.id));
    expect(figures.filter(({ source }) => !sources.has(source ?? ""))).toEqual([]);
  });
});

test("no two programmes have the same place in the menu", () => {
  const orders = programmeIds.map((id) => (readProgramme(id) as unknown as ProgrammeParts).about.order);
  expect(new Set(orders).size).toBe(orders.length);
});
