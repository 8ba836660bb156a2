import { expect, test } from "vitest";
import { readProjectionOptions } from "../../../src/cli/read-projection-options.ts";
import { countedTargets, ownTarget, readOwnTargets } from "../../../src/scenario/own-target.ts";

test("an own target is named as the command line names it, and means the same there", () => {
  const targets = [
    ownTarget("employment", "araby", "share", 0.5, 2020),
    ownTarget("assistance", null, "change", -0.5, 2004),
  ];
  expect(targets.map(({ id }) => id)).toEqual(["employment@araby=0.5", "assistance=-50%"]);
  const options = new Map([["target", targets.map(({ id }) => id)]]);
  const call = readProjectionOptions({
    command: "project",
    words: [],
    options,
    json: false,
    locale: "en",
  } as never);
  expect(call.ok && call.value.targets).toEqual(countedTargets(targets, ["araby"]));
});

test("the model counts a target once whatever its year, and none of areas there are not", () => {
  const targets = [
    ownTarget("school", null, "share", 0.9, 2015),
    ownTarget("school", null, "share", 0.9, 2020),
    ownTarget("school", "elsewhere", "share", 0.9, 2020),
  ];
  expect(countedTargets(targets, ["araby"])).toEqual([{ id: "school=0.9", role: "school", share: 0.9 }]);
});

test("targets are read back as they were, and what is none is left out", () => {
  const targets = [
    ownTarget("school", "a", "share", 0.9, 2015),
    ownTarget("employment", null, "change", 0.1, 2020),
  ];
  expect(readOwnTargets(JSON.parse(JSON.stringify(targets)))).toEqual(targets);
  expect(
    readOwnTargets([
      null,
      { role: "rent", share: 0.5, year: 2020 },
      { role: "school", share: 2, year: 2020 },
      { role: "school", share: 0.5 },
    ]),
  ).toEqual([]);
  expect(readOwnTargets("all of them")).toEqual([]);
});
