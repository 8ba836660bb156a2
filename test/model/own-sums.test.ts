import fc from "fast-check";
import { expect, test } from "vitest";
import { casework } from "../../src/model/casework.ts";
import { entryOf } from "../../src/model/creaming.ts";
import { netExits, nilRate, together } from "../../src/model/net-exits.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });

test("net exits: at the rate exits / participants nothing is left, and projects add up", () => {
  const projects = [
    { participants: 100, exits: 40 },
    { participants: 50, exits: 5 },
  ];
  expect(nilRate(projects)).toBeCloseTo(0.3, 12);
  expect(projects.map((each) => netExits(each, 0.3).net)).toEqual([10, -10]);
  expect(netExits(together(projects), 0.3).net).toBeCloseTo(0, 12);
  expect(netExits({ participants: 10, exits: 4 }, 0)).toEqual({
    participants: 10,
    exits: 4,
    anyway: 0,
    net: 4,
  });
});

test("a bar on entry: by hand", () => {
  const input = { applicants: 180, places: 90, low: 0.2, high: 1, bar: 0, target: 70 };
  const open = entryOf(input);
  // The mean chance of all is 0.6.
  expect(open).toMatchObject({ admitted: 90, isTargetMet: false, outside: 90, belowBar: 0 });
  expect(open.inWork).toBeCloseTo(54, 9);
  expect(open.meanBelowBar).toBeNaN();
  // (bar + 1) / 2 = 70 / 90.
  expect(open.leastBar).toBeCloseTo(5 / 9, 12);
  const barred = entryOf({ ...input, bar: 5 / 9 });
  expect(barred.isTargetMet).toBe(true);
  expect(barred.inWork).toBeCloseTo(70, 9);
  expect(barred.belowBar).toBeCloseTo(80, 9);
  expect(barred.meanBelowBar).toBeCloseTo((0.2 + 5 / 9) / 2, 12);
  // Above 0.6 fewer are eligible than there are places.
  expect(entryOf({ ...input, bar: 0.8 }).admitted).toBeCloseTo(45, 9);
  expect(entryOf({ ...input, target: 91 }).leastBar).toBeNull();
  expect(entryOf({ ...input, target: 50 }).leastBar).toBe(0);
  // All alike: a bar above their chance lets nobody in.
  expect(entryOf({ ...input, low: 0.5, high: 0.5, bar: 0.6 }).admitted).toBe(0);
});

test("whoever wants to take part is let in or left outside, and the least bar is the least", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 1, max: 500 }),
      share,
      share,
      share,
      share,
      (applicants, places, a, b, bar, part) => {
        const input = {
          applicants,
          places,
          low: Math.min(a, b),
          high: Math.max(a, b),
          bar,
          target: part * places,
        };
        const entry = entryOf(input);
        expect(entry.admitted + entry.outside).toBeCloseTo(applicants, 6);
        expect(entry.inWork).toBeLessThanOrEqual(entry.admitted + 1e-9);
        expect(entry.belowBar).toBeLessThanOrEqual(entry.outside + 1e-6);
        const least = entry.leastBar;
        const isMet = (level: number) => entryOf({ ...input, bar: level }).isTargetMet;
        if (least === null) for (let at = 0; at <= 20; at++) expect(isMet(at / 20)).toBe(false);
        else {
          expect(isMet(least)).toBe(true);
          for (let at = 0; at <= 20; at++) if (at / 20 < least - 1e-6) expect(isMet(at / 20)).toBe(false);
        }
      },
    ),
  );
});

test("hours of casework are the same in all, and at the break-even rate as many leave", () => {
  const input = {
    clients: 200,
    deepShare: 0.5,
    deepHours: 1.5,
    alikeRate: 0.3,
    deepRate: 0.5,
    otherRate: 0.2,
  };
  const { breakEvenRate: even, ...rest } = casework(input);
  expect(rest).toEqual({ otherHours: 0.5, exits: 70, alikeExits: 60 });
  expect(even).toBeCloseTo(0.4, 12);
  expect(casework({ ...input, deepHours: 2.5 }).otherHours).toBeNull();
  expect(casework({ ...input, alikeRate: 0.9 }).breakEvenRate).toBeNull();
  expect(casework({ ...input, alikeRate: 0.05 }).breakEvenRate).toBe(0);
  expect(casework({ ...input, deepShare: 1, deepHours: 1 }).otherHours).toBeNaN();
  fc.assert(
    fc.property(share, share, share, share, (deepShare, alikeRate, otherRate, deepRate) => {
      fc.pre(deepShare > 0.01);
      const random = { clients: 233, deepShare, deepHours: 1, alikeRate, deepRate, otherRate };
      const { breakEvenRate } = casework(random);
      if (breakEvenRate === null || breakEvenRate === 0 || breakEvenRate === 1) return;
      const same = casework({ ...random, deepRate: breakEvenRate });
      expect(same.exits).toBeCloseTo(same.alikeExits, 6);
    }),
  );
});
