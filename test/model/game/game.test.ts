import fc from "fast-check";
import { expect, test } from "vitest";
import { allPlans, readGame, writeGame } from "../../../src/lessons/guess/game-code.ts";
import { isWhole, ownTown, play, scoreOf, spendingOf } from "../../../src/model/game/game.ts";
import { gameMoneySek, gameRules } from "../../../src/model/game/game-rule.ts";
import { adults, pupils, towns } from "../../../src/model/game/game-world.ts";

const plan = fc.constantFrom(...allPlans);
const plans = fc.array(plan, { minLength: 4, maxLength: 4 });
const seed = fc.nat(9999);
const rule = fc.constantFrom(...gameRules);
const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

test("money adds up to the krona: the grants of a year, and what each is spent on", () => {
  fc.assert(
    fc.property(seed, rule, plans, (world, by, all) => {
      const { years, grantSek } = play(world, by, all);
      expect(grantSek).toBeNull();
      for (const { grants, spending } of years) {
        expect(sum(grants)).toBe(gameMoneySek);
        expect(sum(Object.values(spending))).toBe(grants[ownTown]);
      }
    }),
    { numRuns: 60 },
  );
  fc.assert(
    fc.property(fc.nat(1e8), plan, (grant, each) => {
      const spending = Object.values(spendingOf(grant, each));
      expect(sum(spending)).toBe(grant);
      for (const [at, sek] of spending.entries())
        expect(Math.abs(sek - (grant * (each[at] as number)) / 10)).toBeLessThan(1);
    }),
  );
});

test("people stay people: whole, and no more than there are", () => {
  fc.assert(
    fc.property(seed, rule, plans, (world, by, all) => {
      for (const year of play(world, by, all).history)
        for (const { employed, assisted, passed } of year) {
          for (const people of [employed, assisted, passed]) expect(Number.isInteger(people)).toBe(true);
          expect(Math.min(employed, assisted, passed)).toBeGreaterThanOrEqual(0);
          expect(employed + assisted).toBeLessThanOrEqual(adults);
          expect(passed).toBeLessThanOrEqual(pupils);
        }
    }),
    { numRuns: 60 },
  );
});

test("every group meets the same world, and what is known at a decision does not depend on it", () => {
  fc.assert(
    fc.property(seed, plans, plans, (world, some, others) => {
      const [one, two] = [play(world, "equal", some), play(world, "equal", others)];
      expect(one.years.map(({ event }) => event)).toEqual(two.years.map(({ event }) => event));
      // By equal shares the neighbours are not touched by what a group does.
      for (const [at, year] of one.history.entries())
        for (const [town, people] of year.entries())
          if (town !== ownTown) expect(people).toEqual(two.history[at]?.[town]);
      expect(play(world, "equal", some)).toEqual(one);
      const begun = play(world, "equal", some.slice(0, 2));
      expect(begun.history).toEqual(one.history.slice(0, begun.history.length));
      expect(begun.grantSek).toBe(one.years[2]?.grants[ownTown]);
      expect(begun.published).toBe(begun.history.length - 1);
    }),
    { numRuns: 40 },
  );
});

test("the rule decides: equal shares are equal, the neediest gets most by need, and what improves is paid by result", () => {
  for (let world = 1; world <= 20; world++) {
    expect(new Set(play(world, "equal", []).grants)).toEqual(new Set([gameMoneySek / towns.length]));
    const need = play(world, "need", []);
    const known = need.history[need.published - 1];
    const west = towns.indexOf("west");
    const worst = [...(known ?? [])].sort((a, b) => a.employed - a.assisted - (b.employed - b.assisted))[0];
    if (
      worst === known?.[west] &&
      (known?.[west]?.passed ?? 0) <= Math.min(...(known ?? []).map(({ passed }) => passed))
    )
      expect(need.grants?.[west]).toBe(Math.max(...(need.grants ?? [])));
  }
});

test("money helps residents on the whole, and the three scores do not agree", () => {
  const worlds = Array.from({ length: 30 }, (_, at) => at + 1);
  const even = [3, 3, 2, 2];
  const scores = worlds.map((world) => scoreOf(world, "result", [even, even, even, even]));
  expect(sum(scores.map(({ residents }) => residents)) / worlds.length).toBeGreaterThan(20);
  // Best by one score is not best by all.
  const best = (of: (score: (typeof scores)[number]) => number) =>
    allPlans
      .filter((each) => each.every((share) => share % 2 === 0))
      .map((each) => ({ each, score: of(scoreOf(7, "result", [each, each, each, each])) }))
      .sort((a, b) => b.score - a.score)[0]
      ?.each.join();
  expect(
    new Set([best((s) => s.ruleSek), best((s) => s.residents), best((s) => s.gapPoints)]).size,
  ).toBeGreaterThan(1);
});

test("a plan that is not whole is refused", () => {
  for (const wrong of [
    [5, 5, 5, 5],
    [10, 0, 0],
    [11, -1, 0, 0],
    [2.5, 2.5, 2.5, 2.5],
  ]) {
    expect(isWhole(wrong)).toBe(false);
    expect(() => play(1, "equal", [wrong])).toThrow(/ten tenths/);
  }
  expect(() => scoreOf(1, "equal", [])).toThrow(/not over/);
});

test("a played game travels as a code, and one of another world is refused", () => {
  expect(allPlans).toHaveLength(286);
  fc.assert(
    fc.property(seed, rule, plans, (world, by, all) => {
      const code = writeGame({ rule: by, plans: all }, world);
      expect(code.length).toBeLessThanOrEqual(14);
      expect(readGame(code, world)).toEqual({ ok: true, game: { rule: by, plans: all } });
    }),
  );
  const code = writeGame({ rule: "need", plans: allPlans.slice(0, 4) }, 1);
  expect(readGame(code, 2)).toEqual({ ok: false, fault: { code: "otherQuestion" } });
  expect(readGame(code.slice(0, -1), 1)).toMatchObject({ ok: false });
});
