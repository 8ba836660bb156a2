import { expect, test } from "vitest";
import { allocate } from "../../../../src/model/allocate.ts";
import { seekGoal } from "../../../../src/model/analysis/goal-seek/seek-goal.ts";
import { prepareIncentives } from "../../../../src/model/analysis/incentives/incentives.ts";
import { chanceSource } from "../../../../src/model/analysis/luck/chance-source.ts";
import type { Interval } from "../../../../src/model/analysis/luck/intervals.ts";
import { prepareLuck } from "../../../../src/model/analysis/luck/luck.ts";
import type { Result } from "../../../../src/model/result.ts";
import type { Rule } from "../../../../src/model/rule/rule.ts";
import { attributeScenario } from "../../../../src/scenario/analysis/attribute-scenario.ts";
import { type BlindRule, payBlind, total } from "./blind-allocation.ts";
import { latestYear, luckBlind, movedBlind, type Normals, shapleyBlind } from "./blind-analysis.ts";
import { dataOf, numbersOf, type Random, randomOf } from "./random-rules.ts";

/*
 * Luck, incentives, Shapley values and the feasible interval against the second implementation of this folder, on the same
 * 200 random rules. Both agree to 1e-8.
 */

interface Prepared<Part, Answer> {
  readonly parts: number;
  compute(part: number): Result<Part>;
  answer(parts: readonly Part[]): Result<Answer>;
}

function answerOf<Part, Answer>(prepared: Result<Prepared<Part, Answer>>): Answer {
  if (!prepared.ok) throw new Error(prepared.error.code);
  const { parts, compute, answer } = prepared.value;
  const made = Array.from({ length: parts }, (_, part) => {
    const found = compute(part);
    if (!found.ok) throw new Error(JSON.stringify(found.error));
    return found.value;
  });
  const found = answer(made);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
}

const ruleOf = (random: Random) => random.rule as unknown as Rule;

/** 200 rules that can be paid. */
const randoms: Random[] = [];
for (let seed = 1; randoms.length < 200; seed++) {
  const random = randomOf(seed);
  const [ours, theirs] = [allocate(ruleOf(random), random.programme), payBlind(random.rule, dataOf(random))];
  expect(ours.ok, `whether rule ${seed} can be paid`).toBe(theirs !== null);
  if (ours.ok) randoms.push(random);
}

/** Within 1e-8 of the larger, or of a krona. */
function agree(ours: number, theirs: number, what: string): void {
  // Where no draw of the true changes can be paid, both have nothing to say.
  if (Number.isNaN(ours) && Number.isNaN(theirs)) return;
  const scale = Math.max(1, Math.abs(ours), Math.abs(theirs));
  expect(Math.abs(ours - theirs) / scale, `${what}: ${ours} and ${theirs}`).toBeLessThan(1e-8);
}

test("awards agree to the krona", () => {
  for (const [at, random] of randoms.entries()) {
    const ours = allocate(ruleOf(random), random.programme);
    const awards = ours.ok ? ours.value.areas.map(({ awardSek }) => awardSek) : [];
    expect(awards, `rule ${at}`).toEqual(payBlind(random.rule, dataOf(random))?.awards);
  }
});

test("luck: reliability, intervals of awards and ranks, awards if nothing had changed, kronor misplaced", () => {
  const draws = 20;
  for (const [at, random] of randoms.entries()) {
    const order = random.programme.indicators.map(({ id }) => id);
    const source = chanceSource(at, random.ids.length);
    const normal: Normals = (indicator, year, draw, purpose, area) =>
      source(order.indexOf(indicator), year)(draw, purpose)[area] as number;
    const theirs = luckBlind(random, draws, normal);
    if (theirs === null) throw new Error("no awards");
    const ours = answerOf(prepareLuck(ruleOf(random), random.programme, { draws, seed: at }));
    const same = (interval: Interval | null | undefined, other: Interval | undefined, what: string) => {
      for (const key of ["mean", "low", "high"] as const)
        agree(interval?.[key] ?? Number.NaN, other?.[key] ?? Number.NaN, `rule ${at}, ${what}, ${key}`);
    };
    for (const [place, area] of ours.areas.entries()) {
      same(area.award, theirs.awards[place], "award");
      same(area.ranks, theirs.ranks[place], "rank");
      same(area.unchanged, theirs.unchanged[place], "unchanged");
      same(area.truth, theirs.truths[place], "truth");
    }
    expect(ours.pots).toHaveLength(theirs.pots.length);
    for (const [place, pot] of ours.pots.entries()) {
      const other = theirs.pots[place];
      expect(pot.reliability === null).toBe(other?.reliability === null);
      agree(pot.reliability ?? 0, other?.reliability ?? 0, `rule ${at}, reliability`);
      agree(pot.trueDeviation ** 2, other?.tau2 ?? Number.NaN, `rule ${at}, tau2`);
    }
    if (ours.pots.length > 0)
      agree(ours.misplaced?.sek ?? Number.NaN, theirs.misplaced, `rule ${at}, misplaced`);
  }
});

test("incentives: one person more, whose loss it is, and the largest jump over a tenth of a point", () => {
  for (const [at, random] of randoms.entries()) {
    const observed = dataOf(random);
    const own = payBlind(random.rule, observed)?.exact as number[];
    const ours = answerOf(prepareIncentives(ruleOf(random), random.programme, {}));
    const read = ["work", "support"].filter((id) => latestYear(random.rule, id) !== null);
    expect([...new Set(ours.margins.map(({ indicator }) => indicator))].sort()).toEqual(read.sort());
    for (const margin of ours.margins) {
      const area = random.ids.indexOf(margin.area);
      const year = latestYear(random.rule, margin.indicator) as number;
      const persons = observed.counted(margin.indicator, year, area);
      const paid = movedBlind(random, margin.indicator, area, 1 / persons);
      const gain = (place: number) => (paid?.[place] as number) - (own[place] as number);
      // Differences of awards are as exact as the awards are.
      const scale = Math.max(1, ...own);
      const near = (a: number, b: number, what: string) =>
        expect(Math.abs(a - b) / scale, `rule ${at}, ${what}: ${a} and ${b}`).toBeLessThan(1e-8);
      near(margin.sek ?? Number.NaN, gain(area), "one person more");
      near(margin.othersSek, total(own.map((_, place) => (place === area ? 0 : gain(place)))), "others");
      const losses = own.flatMap((_, place) => (place !== area && gain(place) < 0 ? [gain(place)] : []));
      near(margin.losers[0]?.sek ?? 0, Math.min(0, ...losses), "the one who loses most");
    }
    for (const scan of ours.scans.slice(at % 3, (at % 3) + 1)) {
      const area = random.ids.indexOf(scan.area);
      const share = observed.share(scan.indicator, latestYear(random.rule, scan.indicator) as number, area);
      const up = observed.direction[scan.indicator] === 1;
      const awards = Array.from({ length: 101 }, (_, step) => (step - 50) / 1000)
        .filter((by) => by <= (up ? 1 - share : share) && -by <= (up ? share : 1 - share))
        .map((by) => (by === 0 ? own[area] : movedBlind(random, scan.indicator, area, by)?.[area]) as number);
      const jumps = awards.slice(1).map((award, step) => Math.abs(award - (awards[step] as number)));
      // Jumps less than a tenth of an öre apart count as one.
      expect(Math.abs(Math.max(...jumps) - Math.abs(scan.jumpSek)), `rule ${at}, jump`).toBeLessThan(
        2e-3 + 1e-8 * Math.max(...own),
      );
    }
  }
});

test("Shapley values of three or four edits, from every order", () => {
  let compared = 0;
  for (const [at, random] of randoms.entries()) {
    const next = numbersOf(at + 1);
    const place = Math.floor(next() * random.ids.length);
    const observation = random.programme.observations.find(
      ({ area, indicator, year }) => area === random.ids[place] && indicator === "work" && year === 2012,
    );
    if (observation === undefined) throw new Error("no such figure");
    const value = observation.value + 0.02;
    const edits: readonly ((rule: BlindRule) => BlindRule)[] = [
      (rule) => ({ ...rule, budgetSek: rule.budgetSek + 1_500_000 }),
      (rule) => ({ ...rule, unpaid: rule.unpaid === "return" ? "equal" : "return" }),
      ...(random.rule.pots.length > 1
        ? [
            (rule: BlindRule): BlindRule => ({
              ...rule,
              pots: rule.pots.map((pot, i) => (i === 0 ? { ...pot, weight: pot.weight + 1 } : pot)),
            }),
          ]
        : []),
    ];
    const readsWork = latestYear(random.rule, "work") !== null;
    const players = edits.length + (readsWork ? 1 : 0);
    let isPayable = true;
    const worth = (members: ReadonlySet<number>): number[] => {
      const rule = edits.reduce((made, edit, i) => (members.has(i) ? edit(made) : made), random.rule);
      const data = dataOf(random, (indicator, year, area, old) =>
        members.has(edits.length) && indicator === "work" && year === 2012 && area === place ? value : old,
      );
      const paid = payBlind(rule, data);
      if (paid === null) isPayable = false;
      const awards = paid?.awards ?? random.ids.map(() => 0);
      return [...awards, rule.budgetSek - rule.reserveSek - total(awards)];
    };
    const theirs = shapleyBlind(players, worth);
    const reform = edits.reduce((rule, edit) => edit(rule), random.rule) as unknown as Rule;
    const changed = {
      ...random.programme,
      rule: reform,
      observations: random.programme.observations.map((each) =>
        each === observation && readsWork ? { ...each, value } : each,
      ),
    };
    const ours = answerOf({
      ok: true,
      value: attributeScenario(
        { rule: ruleOf(random), programme: random.programme, assumptions: {} },
        { rule: reform, programme: changed, assumptions: {} },
        {},
      ),
    });
    expect(ours.stopped === null, `rule ${at}`).toBe(isPayable);
    if (ours.attribution === null) continue;
    compared++;
    const numberOf = (player: (typeof ours.players)[number]): number => {
      const [edit] = player;
      if (edit?.kind === "observation") return edits.length;
      const path = JSON.stringify(edit);
      if (path.includes("budgetSek")) return 0;
      return path.includes("unpaid") ? 1 : 2;
    };
    expect(new Set(ours.players.map(numberOf)).size).toBe(ours.players.length);
    for (const [player, members] of ours.players.entries()) {
      const other = theirs[numberOf(members)] as number[];
      // Whole kronor that add up: less than one from the exact value.
      for (const [where, part] of (ours.attribution.parts[player] as readonly number[]).entries())
        expect(Math.abs(part - (other[where] as number)), `rule ${at}, edit ${player}`).toBeLessThan(
          1 + 1e-6,
        );
    }
  }
  expect(compared).toBeGreaterThan(150);
});

test("the feasible interval of the weight of a pot: its ends are where the second implementation's margins change sign", () => {
  let compared = 0;
  for (const [at, random] of randoms.entries()) {
    const [first] = random.rule.pots;
    if (random.rule.pots.length < 2 || first === undefined) continue;
    const data = dataOf(random);
    const [from, to] = [0.2, 6];
    const exact = (weight: number) =>
      payBlind(
        { ...random.rule, pots: random.rule.pots.map((pot, i) => (i === 0 ? { ...pot, weight } : pot)) },
        data,
      )?.exact ?? null;
    const now = payBlind(random.rule, data) as { awards: number[] };
    const area = at % random.ids.length;
    const wanted = Math.round(exact(1.7 + (at % 5) / 2)?.[area] ?? 0);
    const margin = (weight: number): number => {
      const paid = exact(weight);
      if (paid === null) return Number.NEGATIVE_INFINITY;
      const losses = paid.map((each, i) => each - 0.7 * (now.awards[i] as number));
      return Math.min((paid[area] as number) - wanted, ...losses);
    };
    const found = seekGoal(
      {
        rule: ruleOf(random),
        programme: random.programme,
        nowSek: new Map(random.ids.map((id, i) => [id, now.awards[i] as number])),
        need: new Map(),
      },
      {
        conditions: [
          { kind: "atLeast", area: random.ids[area] as string, sek: wanted },
          { kind: "nobodyLoses", share: 0.3 },
        ],
        levers: [{ path: ["pots", first.id, "weight"], from, to }],
      },
    );
    if (!found.ok) throw new Error(JSON.stringify(found.error));
    const pieces = found.value.one?.pieces ?? [];
    // A tenth of an öre is dust to the product.
    const near = 2e-3 + 1e-8 * Math.max(...now.awards);
    for (const piece of pieces) {
      compared++;
      for (const [end, isRangeEnd] of [
        [piece.from, piece.atStart],
        [piece.to, piece.atEnd],
      ] as const) {
        if (!isRangeEnd) expect(Math.abs(margin(end)), `rule ${at}, end ${end}`).toBeLessThan(near);
        else expect(margin(end)).toBeGreaterThan(-near);
      }
    }
    for (let step = 0; step <= 60; step++) {
      const weight = from + ((to - from) * step) / 60;
      const isIn = pieces.some((piece) => piece.from <= weight && weight <= piece.to);
      const lies = margin(weight);
      if (Math.abs(lies) > near) expect(isIn, `rule ${at}, weight ${weight}, margin ${lies}`).toBe(lies > 0);
    }
  }
  expect(compared).toBeGreaterThan(30);
});
