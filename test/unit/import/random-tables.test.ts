import fc from "fast-check";
import { expect, test } from "vitest";
import { importTable, programmeOf } from "./import-table.ts";
import { type Content, content, type Style, style, writeBytes, writeTable } from "./random-table.ts";

/** Tables in the suite; a run of thousands is a matter of the environment. */
const runs = Number(process.env.IMPORT_TABLES ?? 400);

/** What a table was read as: by area and year in tenths of per cent, and people by area. */
async function readBack(content: Content, style: Style) {
  const bytes = writeBytes(writeTable(content, style), style);
  const turn = style.layout === "areasInColumns";
  const imported = await importTable(bytes, turn ? { turn } : {});
  const { checked } = imported;
  if (checked.faults.length > 0)
    return { said: checked.faults.map(({ code }) => code), values: null, people: null };
  const programme = programmeOf(imported);
  const names = new Map(programme.areas.map(({ id, name }) => [id, name]));
  const values = new Map(
    programme.observations.map(({ area, year, value }) => [
      `${names.get(area)} ${year}`,
      Math.round(value * 1e4) / 10,
    ]),
  );
  const people = new Map(programme.areas.map(({ name, attributes }) => [name, attributes.population]));
  return { said: checked.guesses.map(({ code }) => code), values, people };
}

test("a random table is read right, or what is wrong or uncertain in it is told", {
  timeout: 600_000,
}, async () => {
  let right = 0;
  await fc.assert(
    fc.asyncProperty(content, style, async (table, written) => {
      const { values, people, said } = await readBack(table, written);
      // A fault holds everything: nothing was read wrongly.
      if (values === null || people === null) {
        expect(said.length).toBeGreaterThan(0);
        return;
      }
      const expected = new Map(
        table.areas.flatMap((name, area) =>
          table.years.flatMap((year, at) => {
            const tenths = table.shares[area]?.[at] ?? null;
            return tenths === null ? [] : [[`${name} ${year}`, tenths] as const];
          }),
        ),
      );
      const isSame = (a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>) =>
        a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
      const hasPeople = written.layout !== "bareYears";
      const ofPeople = new Map(
        table.areas.map((name, area) => [name, hasPeople ? table.people[area] : undefined]),
      );
      const isRight =
        isSame(values, expected) &&
        [...people].every(([name, count]) => ofPeople.has(name) && ofPeople.get(name) === count);
      if (isRight) right += 1;
      else if (said.length === 0)
        throw new Error(
          `silently wrong: ${JSON.stringify({ written, said, table: writeTable(table, written), values: [...values], people: [...people] })}`,
        );
    }),
    { numRuns: runs },
  );
  // Told is good; read right is better, and most are.
  expect(right).toBeGreaterThan(runs * 0.6);
});
