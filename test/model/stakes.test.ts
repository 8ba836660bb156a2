import { expect, test } from "vitest";
import { allocate } from "../../src/model/allocate.ts";
import { kronorAtStake, movedSek } from "../../src/model/stakes.ts";
import { exampleProgramme, onePot } from "./example.ts";
import { the } from "./project/example.ts";

const areas = { a: { work: [0.1, 0.2, 0.22] }, b: { work: [0.5, 0.6, 0.66] } };
const rule = onePot({ kind: "equal" });
const programme = exampleProgramme(areas, rule);
const half = rule.budgetSek / 2;

test("the option that moves most money tells what is at stake; money that nobody got before counts in full", () => {
  const same = [{ path: ["budgetSek"], value: rule.budgetSek }];
  const more = [{ path: ["budgetSek"], value: rule.budgetSek + 1000 }];
  const one = [{ path: ["selection"], value: { kind: "listed", areas: ["a"] } }];
  expect(the(kronorAtStake(rule, programme, []))).toBe(0);
  expect(the(kronorAtStake(rule, programme, [same]))).toBe(0);
  expect(the(kronorAtStake(rule, programme, [same, more]))).toBe(1000);
  // Half of it goes from b to a.
  expect(the(kronorAtStake(rule, programme, [more, one, same]))).toBe(half);
});

test("an option that cannot be carried out is told with its fault", () => {
  const answer = kronorAtStake(rule, programme, [[{ path: ["pots"], value: [] }]]);
  expect(answer.ok).toBe(false);
});

test("what moves is the same whichever of two allocations is the first, where as much is paid", () => {
  const [equal, alone] = [
    the(allocate(rule, programme)),
    the(allocate({ ...rule, selection: { kind: "listed", areas: ["a"] } }, programme)),
  ];
  expect([movedSek(equal, alone), movedSek(alone, equal)]).toEqual([half, half]);
});
