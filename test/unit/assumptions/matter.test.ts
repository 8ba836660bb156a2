import { expect, test } from "vitest";
import { assumptionGroups } from "../../../src/controls/assumptions/assumption-view.ts";
import { barOf, mostMoved, rangesOf } from "../../../src/controls/assumptions/matter.ts";
import { sayMatter } from "../../../src/controls/assumptions/say-matter.ts";
import { type Sensitivity, sensitivityOf } from "../../../src/model/project/sensitivity.ts";
import { assumptionSources, assumptionTexts } from "../../../src/programmes/assumptions/wording.ts";
import { shipped } from "../map/shipped.ts";
import { textsFor } from "../payouts/texts-for.ts";

const moved = (low: Partial<Sensitivity["low"]>, high: Partial<Sensitivity["high"]>): Sensitivity => ({
  parameter: "displacement",
  from: 0.1,
  to: 0.3,
  low: { jobs: 0, assistance: 0, pupils: 0, ...low },
  high: { jobs: 0, assistance: 0, pupils: 0, ...high },
});

const pack = shipped("urban15-2013");
const viewOf = (id: string) => {
  const scenario = { utfall: 1, programme: { id: pack.about.id } } as const;
  const found = assumptionGroups({
    package: pack,
    scenario,
    baseline: scenario,
    rule: pack.programme.rule,
    texts: assumptionTexts,
    sources: assumptionSources,
    locale: "sv",
  })
    .flatMap(({ assumptions }) => assumptions)
    .find((view) => view.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

test("the outcome that moves most comes first; what hardly moves is left out; fewer on assistance counts up", () => {
  const both = moved({ jobs: 120, assistance: -8 }, { jobs: 95, assistance: -50, pupils: 1 });
  expect(rangesOf(both)).toEqual([
    { outcome: "assistance", low: 8, high: 50 },
    { outcome: "jobs", low: 120, high: 95 },
  ]);
  expect(mostMoved(both)).toBe(42);
  expect(rangesOf(moved({ jobs: 1 }, { jobs: 1.01 }))).toEqual([]);
});

test("bars share a scale with zero on it", () => {
  const wide = moved({ jobs: -50 }, { jobs: 150 });
  const narrow = moved({ jobs: 50 }, { jobs: 0 });
  expect(barOf(rangesOf(narrow)[0]!, [wide, narrow])).toEqual({ from: 0.25, to: 0.5, zero: 0.25 });
  expect(barOf(rangesOf(narrow)[0]!, [])).toEqual({ from: 0, to: 1, zero: 0 });
});

test("what it moves is said in one sentence", () => {
  const said = (id: string, sensitivity: Sensitivity) =>
    sayMatter(viewOf(id), sensitivity, textsFor("sv")).replaceAll("\u00a0", " ");
  expect(said("displacement", moved({ jobs: 120.4, assistance: -8 }, { jobs: 95, assistance: -9.5 }))).toBe(
    "Från 10 % till 30 %: 120 till 95 fler i arbete och 8 till 9,5 färre med försörjningsstöd.",
  );
  expect(said("cycle", { ...moved({ pupils: 1 }, { pupils: 2 }), parameter: "cycle", from: 2, to: 3 })).toBe(
    "Från uppgång till nedgång: 1 till 2 fler behöriga elever.",
  );
  expect(said("growth", moved({}, {}))).toMatch(/^Ändrar knappt/);
});

test("the signs are those of the model: more money’s worth is more in work and fewer on assistance", () => {
  const { programme } = pack;
  const input = { programme, rule: programme.rule, assumptions: {}, years: 10, seed: 1 };
  const found = sensitivityOf(input, "additionality");
  if (!found.ok) throw new Error(found.error.code);
  for (const { low, high } of rangesOf(found.value)) expect(high).toBeGreaterThan(low);
  expect(rangesOf(found.value).map(({ outcome }) => outcome)).toEqual(["jobs", "assistance"]);
});
