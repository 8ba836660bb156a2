import { expect, test } from "vitest";
import { aheadTargets, setAhead } from "../../../src/controls/rule/ahead/ahead-targets.ts";
import { applyEdits } from "../../../src/model/rule/edit-rule.ts";
import { shipped } from "../map/shipped.ts";

const { rule } = shipped("urban15-2013").programme;
const target = (indicator: string, ahead?: number) => ({
  kind: "target" as const,
  indicator,
  from: [2011],
  to: [2012],
  ...(ahead === undefined ? { target: 0.5 } : { ahead }),
  form: "linear" as const,
});
const [first, second, third] = rule.pots;
if (first === undefined || second === undefined || third === undefined) throw new Error("three pots");
const pots = [
  { ...first, criterion: target("employment", 0.02) },
  { ...second, criterion: target("employment", 0.02) },
  { ...third, criterion: target("school") },
];

test("one target per indicator, in all its pots; targets that stand for themselves have none", () => {
  const targets = aheadTargets({ ...rule, pots });
  expect(targets).toEqual([{ indicator: "employment", ahead: 0.02, pots: [first.id, second.id] }]);
  const [employment] = targets;
  if (employment === undefined) throw new Error("one target");
  const moved = applyEdits({ ...rule, pots }, setAhead(employment, 0.035));
  expect(aheadTargets(moved).map(({ ahead }) => ahead)).toEqual([0.035]);
  expect(moved.pots.map(({ criterion }) => "ahead" in criterion && criterion.ahead)).toEqual([
    0.035,
    0.035,
    false,
  ]);
});
