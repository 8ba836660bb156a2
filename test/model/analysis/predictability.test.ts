import { expect, test } from "vitest";
import { createCatalogue } from "../../../src/cli/catalogue.ts";
import { createDirectProjectionEngine } from "../../../src/engine/direct-projection-engine.ts";
import {
  type Predictability,
  type PredictabilityOptions,
  preparePredictability,
  toldShares,
} from "../../../src/model/analysis/predictability/predictability.ts";
import type { Programme } from "../../../src/model/programme.ts";
import { bandAt } from "../../../src/model/project/projection.ts";
import { sumThatHolds } from "../../../src/model/project/read-followed.ts";
import type { Rule } from "../../../src/model/rule/rule.ts";

const grant = createCatalogue().find("urban15-2013")?.programme as Programme;

function predict(rule: Rule, options: PredictabilityOptions = {}): Predictability {
  const prepared = preparePredictability({ programme: grant, rule, assumptions: {} }, options);
  if (!prepared.ok) throw new Error(prepared.error.code);
  const { parts, compute, answer } = prepared.value;
  const found = answer(
    Array.from({ length: parts }, (_, part) => {
      const computed = compute(part);
      if (!computed.ok) throw new Error(computed.error.code);
      return computed.value;
    }),
  );
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
}

test("the next award is that of the projection's draws, quantile by quantile", async () => {
  const answer = predict(grant.rule, { draws: 300, seed: 4 });
  expect(answer).toMatchObject({ nowYear: 2013, year: 2014, draws: 300 });
  const engine = createDirectProjectionEngine();
  const input = { programme: grant, rule: grant.rule, assumptions: {}, years: 3, seed: 4 };
  const projected = await engine.start(input, { draws: 300 }).done;
  engine.dispose();
  if (!projected.ok) throw new Error(projected.error.code);
  const { facts } = projected.value;
  for (const [place, { id }] of facts.areas.entries()) {
    const own = answer.areas.find((each) => each.id === id);
    const band = bandAt(projected.value, "award", place, 2014 - facts.firstYear);
    expect(own?.quantilesSek[0]).toBeCloseTo(band.p5, 3);
    expect(own?.quantilesSek[3]).toBeCloseTo(band.p50, 3);
    expect(own?.quantilesSek[6]).toBeCloseTo(band.p95, 3);
    expect(own?.meanSek).toBeCloseTo(band.mean, 3);
    // The number to plan by of the tab Projection is the same, to the krona.
    expect(own?.safeSek).toBe(sumThatHolds(projected.value, place, 2014 - facts.firstYear));
  }
});

test("the safe sum is below the median, falls are shares with an error, quantiles rise", () => {
  const { areas } = predict(grant.rule, { draws: 400 });
  expect(areas).toHaveLength(15);
  for (const { safeSek, quantilesSek, fall, fallError, nothing } of areas) {
    expect(quantilesSek).toHaveLength(toldShares.length);
    expect([...quantilesSek].sort((a, b) => a - b)).toEqual(quantilesSek);
    expect(safeSek).toBeLessThanOrEqual(quantilesSek[1] as number);
    expect(fallError).toBeCloseTo(Math.sqrt(((fall as number) * (1 - (fall as number))) / 400), 12);
    expect(fall as number).toBeGreaterThanOrEqual(nothing);
  }
});

test("a change shows in the payment a year after, and has gone through after two", () => {
  expect(predict(grant.rule, { draws: 10 }).passage).toEqual({ first: 1, last: 2 });
});

test("where the rule lists no money for the next year there is no next award", () => {
  const answer = predict({ ...grant.rule, schedule: [{ year: 2013 }] }, { draws: 10 });
  expect(answer).toMatchObject({ year: null, areas: [], draws: 0, nowYear: 2013, nextYear: 2014 });
});

test("a rule that reads no figures pays the same next year in every draw", () => {
  const { limits: _, schedule: __, ...rest } = grant.rule;
  const rule: Rule = { ...rest, pots: [{ id: "equal", weight: 1, criterion: { kind: "equal" } }] };
  const { areas, passage } = predict(rule, { draws: 20 });
  expect(passage).toBeNull();
  for (const { nowSek, quantilesSek, fall } of areas) {
    expect(new Set(quantilesSek)).toEqual(new Set([nowSek]));
    expect(fall).toBe(0);
  }
});
