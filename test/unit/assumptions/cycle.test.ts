import { expect, test } from "vitest";
import { choosePath, cycleOf, cyclePathOf } from "../../../src/controls/assumptions/cycle-path.ts";
import { cyclePicture } from "../../../src/controls/assumptions/cycle-picture.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { shipped } from "../map/shipped.ts";

const { programme } = shipped("urban15-2013");
const scenario = (assumptions: NonNullable<Scenario["assumptions"]>): Scenario => ({
  utfall: 1,
  programme: { id: "urban15-2013" },
  assumptions,
});

test("the path is the model’s own", () => {
  expect(cycleOf(programme, scenario({}))).toBe("random");
  expect(cyclePathOf(programme, scenario({}), 3)).toEqual([0, 0, 0]);
  expect(cyclePathOf(programme, scenario({ cycle: 3 }), 5)).toEqual([-1, -2, -2, -1, -0.7]);
  expect(cyclePathOf(programme, scenario({ cycle: 5, "cycle-2": 1.5 }), 3)).toEqual([0, 1.5, 0]);
});

test("a path of one’s own begins as the one on screen, unless one was drawn before", () => {
  expect(choosePath(programme, scenario({ cycle: 2 }), "own", 3)).toEqual({
    cycle: 5,
    "cycle-1": 1,
    "cycle-2": 2,
    "cycle-3": 2,
  });
  expect(choosePath(programme, scenario({ cycle: 2, "cycle-1": -1 }), "own", 3)).toEqual({ cycle: 5 });
  expect(choosePath(programme, scenario({}), "flat", 3)).toEqual({ cycle: 1 });
});

test("the line runs through the middle of every year, and stays in its box", () => {
  expect(cyclePicture([0, 3, -9], 3)).toEqual({
    zero: "M0 50H100",
    path: "M16.67 50L50 0L83.33 100",
    area: "M16.67 50L50 0L83.33 100L83.33 50L16.67 50Z",
  });
  expect(cyclePicture([], 3).path).toBe("");
});
