import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { call } from "./call.ts";

const folder = mkdtempSync(join(tmpdir(), "utfall-compare-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const scenario = { utfall: 1, programme: { id: "urban15-2013" } };
const raised = {
  ...scenario,
  title: "Work in Araby",
  data: [{ area: "araby", indicator: "employment", year: 2012, value: 0.5 }],
};
const impossible = {
  ...scenario,
  title: "Too high a floor",
  rule: {
    budgetSek: 1000,
    pots: [{ id: "p", weight: 1, criterion: { kind: "equal" } }],
    limits: [{ id: "f", bound: "floor", measure: "sek", value: 1_000_000 }],
  },
};
const json = (text: string | undefined) => JSON.parse(text ?? "null");
const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);

test("a workspace: its scenarios against its baseline, wherever that stands", () => {
  const path = file("workspace.json", { utfall: 1, workspace: [raised, scenario], baseline: 1 });
  const { exitCode, lines, errors } = call("compare", path, "--json");
  expect({ exitCode, errors, count: lines.length }).toEqual({ exitCode: 0, errors: [], count: 1 });
  const result = json(lines[0]);
  expect(Object.keys(result)).toEqual(["programme", "modelVersion", "need", "scenarios"]);
  const [baseline, reform] = result.scenarios;
  expect([baseline.baseline, reform.baseline, reform.title]).toEqual([true, false, "Work in Araby"]);
  // The awards are those of allocate, and no money is made.
  const allocated = json(call("allocate", "urban15-2013", "--json").lines[0]);
  expect(baseline.hash).toBe(allocated.hash);
  expect(sum(reform.areas.map((area: { differenceSek: number }) => area.differenceSek))).toBe(
    reform.distributedSek - baseline.distributedSek,
  );
  const araby = reform.areas.find(({ id }: { id: string }) => id === "araby");
  expect(araby.differenceSek).toBeGreaterThan(0);
  expect(araby.band).toBe("more3");
  expect(sum(Object.values(reform.bands))).toBe(15);
  expect(sum(Object.values(baseline.bands))).toBe(baseline.bands.same);
  expect(reform.distribution.gini.value).not.toBe(baseline.distribution.gini.value);
  expect(reform.differences).toMatchObject([{ kind: "observation", area: "araby", after: { value: 0.5 } }]);
});

test("one scenario is compared with its programme, several with the first", () => {
  const path = file("raised.json", raised);
  const alone = json(call("compare", path, "--json").lines[0]);
  const both = json(call("compare", "urban15-2013", path, "--json").lines[0]);
  expect(both.scenarios[1].areas).toEqual(alone.scenarios[1].areas);
  expect(both.scenarios[0].distribution).toEqual(alone.scenarios[0].distribution);
});

test("the indicator of need can be chosen; one that is not there is named with those that are", () => {
  const measure = (...more: readonly string[]) =>
    json(call("compare", "urban15-2013", "--json", ...more).lines[0]).scenarios[0].distribution;
  const byWork = measure("--need", "employment");
  expect(byWork.gini).toEqual(measure().gini);
  expect(byWork.concentration).not.toEqual(measure().concentration);
  const { exitCode, errors } = call("compare", "urban15-2013", "--need", "height");
  expect(exitCode).toBe(2);
  expect(errors[0]).toContain("height");
  expect(errors[0]).toContain("employment");
});

test("where nothing tells need, the measures say so and the others stand", () => {
  const { distribution } = json(call("compare", "municipalities-2016", "--json").lines[0]).scenarios[0];
  expect(distribution.gini.value).toBeGreaterThan(0);
  expect(distribution.concentration).toEqual({ fault: "noNeed" });
});

test("a scenario that cannot be worked out is named, and the others are compared all the same", () => {
  const path = file("mixed.json", { utfall: 1, workspace: [scenario, impossible, raised], baseline: 0 });
  const { exitCode, lines, errors } = call("compare", path, "--json");
  expect(exitCode).toBe(2);
  const { scenarios } = json(lines[0]);
  expect(scenarios[1]).toMatchObject({ title: "Too high a floor", error: { code: "floorsAboveMoney" } });
  expect(scenarios[2].areas).toHaveLength(15);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain("workspace[1]");
  const text = call("compare", path).lines.join("\n");
  expect(text).toContain("Work in Araby, kr");
});

test("scenarios of two programmes cannot be compared", () => {
  const { exitCode, errors } = call("compare", "urban15-2013", "storstad-2002");
  expect(exitCode).toBe(2);
  expect(errors.join("\n")).toContain("only scenarios of one programme can be compared");
});

test("without --json a table in either language, with what differs field by field", () => {
  const path = file("text.json", { utfall: 1, workspace: [scenario, raised], baseline: 0 });
  const english = call("compare", path).lines.join("\n");
  for (const words of [
    "not an official calculation",
    "Gini coefficient",
    "at least 20% more",
    "araby employment 2012: ",
  ])
    expect(english).toContain(words);
  expect(english).toContain("-> 0.5");
  expect(call("compare", path, "--lang", "sv").lines.join("\n")).toContain("Ginikoefficient");
});
