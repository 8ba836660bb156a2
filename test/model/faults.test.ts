import { expect, test } from "vitest";
import { choiceOf, FaultList } from "../../src/model/faults.ts";
import type { Fault } from "../../src/model/result.ts";

const faults = (count: number): Fault[] =>
  Array.from({ length: count }, (_, at) => ({ code: "outOfRange", path: `rule.pots[${at}]` }));

test("a thousand faults are kept in their order, the rest are counted", () => {
  const list = new FaultList().addAll(faults(1000));
  expect([list.count, list.list().length]).toEqual([1000, 1000]);
  list.addAll(faults(5));
  expect(list.count).toBe(1005);
  expect(list.list().slice(-2)).toEqual([
    { code: "outOfRange", path: "rule.pots[999]" },
    { code: "moreFaults", value: 5 },
  ]);
});

test("what another list only counted is counted on", () => {
  const other = new FaultList().addAll(faults(1003)).list();
  const list = new FaultList().addAll(faults(1)).addAll(other);
  expect(list.count).toBe(1004);
  expect(list.list().at(-1)).toEqual({ code: "moreFaults", value: 4 });
});

test("twenty names are offered, and how many more there are; of a set as of a list", () => {
  const names = Array.from({ length: 23 }, (_, at) => `area-${at}`);
  expect(choiceOf(names.slice(0, 20))).toEqual({ allowed: names.slice(0, 20) });
  expect(choiceOf(names)).toEqual({ allowed: names.slice(0, 20), more: 3 });
  expect(choiceOf(new Set(names))).toEqual({ allowed: names.slice(0, 20), more: 3 });
  expect(choiceOf([])).toEqual({ allowed: [] });
});
