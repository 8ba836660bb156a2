import { expect, test } from "vitest";
import { equalRule, expectedOf, inputOf, lineOf, projectedProgramme, staying } from "./example.ts";

/*
 * One area of 1,000 adults who all stay: 500 in work, 100 on assistance, 400 others. 10 million kronor a year, paid in
 * December, so that they are used the year after. All goes to jobs: 2 people per million, at most 5 % of those who could
 * move; 30 % goes on in ordinary work; 20 % of the jobs are lost by others, outside, for the area is alone.
 *
 * Rates that keep the area steady: 10 % of those in work leave it, 50 people; as many find work from 400 others and
 * (at 0.4 of their rate) 100 on assistance: p (400 + 40) = 50, p = 0.113636. From assistance 0.4 x 0.113636 x 100 =
 * 4.545455 find work and 15 % = 15 need it no longer; as many come to need it: 19.545455 of 400, 0.048864.
 *
 * 2013: nothing to use yet, nothing moves. 500 / 100 / 400.
 * 2014: after the labour market 450 in work and 50 who found it, 100, 400. Those who could move: 400 + 0.4 x 100 = 440;
 *   at most 22. A = 10 million: 22 (1 - exp(-2 x 10 / 22)) = 22 (1 - 0.402890) = 13.136411 jobs,
 *   400 / 440 of them from the others (11.942192), the rest from assistance (1.194219). 2.627282 lost outside.
 *   In work 513.136411, on assistance 98.805781, others 388.057808.
 * 2015: 51.313641 leave work. Find it: 0.113636 x 388.057808 = 44.097478 and 0.045455 x 98.805781 = 4.491172.
 *   Come to need assistance: 0.048864 x 388.057808 = 18.961916; need it no longer 14.820867.
 *   In work 461.822770 + 48.588650; on assistance 98.455658; others 391.132922.
 *   Those who could move 391.132922 + 39.382263 = 430.515185, at most 21.525759. A = 10 + 0.3 x 10 = 13 million:
 *   21.525759 (1 - exp(-26 / 21.525759)) = 21.525759 (1 - 0.298837) = 15.093054.
 *   In work 525.504476.
 */
const programme = projectedProgramme({ a: { work: [0.5], support: [0.1] } }, equalRule(10_000_000));
const jobsOnly = {
  ...staying,
  "share-jobs": 1,
  "share-assistance": 0,
  "share-school": 0,
  "jobs-per-million": 2,
  displacement: 0.2,
  "carry-on": 0.3,
};

test("two years of one area, by hand", () => {
  const expected = expectedOf(inputOf(programme, { assumptions: jobsOnly }));
  expect(expected.facts.firstYear).toBe(2013);
  expect(lineOf(expected, "award")).toEqual([10_000_000, 10_000_000, 10_000_000]);
  expect(lineOf(expected, "spent")).toEqual([0, 10_000_000, 10_000_000]);
  const people = [
    ["employed", [500, 513.136411, 525.504476]],
    ["jobsMade", [0, 13.136411, 15.093054]],
    ["displacedOutside", [0, 2.627282, 3.018611]],
  ] as const;
  for (const [series, numbers] of people)
    for (const [year, value] of lineOf(expected, series).entries())
      expect(value).toBeCloseTo(numbers[year] as number, 4);
  expect(lineOf(expected, "assisted")[1]).toBeCloseTo(98.805781, 5);
  expect(lineOf(expected, "adults")).toEqual([1000, 1000, 1000]);
  expect(lineOf(expected, "employment", 0)[1]).toBeCloseTo(0.513136411, 8);
  expect(lineOf(expected, "jobsEffect")[2]).toBeCloseTo(25.504476, 4);
});

/*
 * The same area with moves: 12 % of those in work, 10 % of those on assistance, 11 % of the others and 22 % of those who
 * found work this year. As many move in: 30 % in work, 10 % on assistance, 60 % others. Nothing at work in 2013, so the
 * rates keep everyone steady; the people of the start are followed wherever they go.
 *
 * Let f find work. Leaving: 0.22 f + 0.12 x 450 + 0.10 x 100 + 0.11 x (450 - f) ... with 100 on assistance and others
 * 1000 - 450 - f - 100 after the labour market, where s of them are on assistance: entrants X = 0.22 f + 54 + 0.1 s +
 * 0.11 (550 - f - s). In work: 0.78 f + 396 + 0.3 X = 500. On assistance: 0.9 s + 0.1 X = 100.
 *   X = 114.5 + 0.11 f - 0.01 s
 *   0.78 f + 396 + 34.35 + 0.033 f - 0.003 s = 500  ->  0.813 f - 0.003 s = 69.65
 *   0.9 s + 11.45 + 0.011 f - 0.001 s = 100         ->  0.011 f + 0.899 s = 88.55
 *   f = 86.029935, s = 97.445685, X = 122.988836
 * Residents of the start after 2013, still in the area: in work 0.78 f + 396 = 463.103349; moved: 0.22 f + 54 =
 * 72.926586. Together 536.029935 of 1,000: more of them are in work than of those who live there now.
 */
test("people who move, and the residents of the start", () => {
  const expected = expectedOf(inputOf(programme, { years: 1 }));
  expect(lineOf(expected, "employment")[0]).toBeCloseTo(0.5, 12);
  expect(lineOf(expected, "assistance")[0]).toBeCloseTo(0.1, 12);
  expect(lineOf(expected, "residentsEmployment")[0]).toBeCloseTo(0.536029935, 8);
  expect(lineOf(expected, "residentsAssistance")[0]).toBeCloseTo(0.097445685, 8);
});
