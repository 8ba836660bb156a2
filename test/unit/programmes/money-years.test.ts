import { describe, expect, test } from "vitest";
import { callLater } from "../cli/call.ts";

interface Told {
  readonly firstYear: number;
  readonly firstPaymentYear: number;
  readonly lastPaymentYear: number;
  readonly paid: {
    readonly years: readonly { readonly year: number; readonly sek: number }[];
    readonly sek: number;
  };
  readonly areas: readonly {
    readonly id: string;
    readonly paidSek: number;
    readonly payers: readonly { readonly id: string; readonly cost: { readonly mean: number } }[];
    readonly years: readonly Year[];
  }[];
  readonly total: { readonly years: readonly Year[] };
}
interface Year {
  readonly year: number;
  readonly award: { readonly p5: number; readonly p50: number; readonly p95: number; readonly mean: number };
  readonly assistanceEffect: { readonly mean: number };
}

/** What the command line tells of a programme over ten years. */
async function project(...words: readonly string[]): Promise<Told> {
  const { exitCode, lines } = await callLater(
    "project",
    ...words,
    "--years",
    "10",
    "--draws",
    "500",
    "--json",
  );
  expect(exitCode).toBe(0);
  return JSON.parse(lines[0] ?? "");
}

const paidIn = ({ paid }: Told): Record<number, number> =>
  Object.fromEntries(paid.years.filter(({ sek }) => sek !== 0).map(({ year, sek }) => [year, sek]));
const awardsOf = (told: Told, id: string) =>
  told.areas.find((area) => area.id === id)?.years.map(({ award }) => award.mean);
const sum = (values: readonly number[] = []) => values.reduce((total, value) => total + value, 0);

describe("each programme pays in its own years", () => {
  test("Stockholm: 15,528,000 kronor in all, nothing from 2004 on; Rinkeby 3,836,000", async () => {
    const told = await project("stockholm-2002");
    expect(paidIn(told)).toEqual({ 2002: 8_283_000, 2003: 7_245_000 });
    expect(told.paid.sek).toBe(15_528_000);
    expect(told).toMatchObject({ firstPaymentYear: 2002, lastPaymentYear: 2003 });
    const rinkeby = told.areas.find(({ id }) => id === "rinkeby");
    expect(rinkeby?.paidSek).toBe(3_836_000);
    // The city bears it, and no discount rate is known: the cost is what is paid.
    expect(rinkeby?.payers.find(({ id }) => id === "municipality")?.cost.mean).toBeCloseTo(3_836_000, 3);
    expect(sum(awardsOf(told, "spanga-tensta"))).toBe(285_000);
    // Off assistance by the programme: more each year while there is money in use, then fewer each year.
    const off = told.total.years.map(({ assistanceEffect }) => -assistanceEffect.mean);
    const most = off.indexOf(Math.max(...off));
    expect(told.firstYear + most).toBe(2004);
    for (let at = 1; at < off.length; at++) {
      if (told.firstYear + at <= 2002) expect(off[at]).toBeCloseTo(0, 9);
      else if (at <= most) expect(off[at]).toBeGreaterThan(off[at - 1] as number);
      else expect(off[at]).toBeLessThan(off[at - 1] as number);
    }
    expect(off.at(-1)).toBeGreaterThan(0);
  });

  test("the grant of 2013: 99 million for each of 2013 and 2014, and nothing after", async () => {
    const { total, ...told } = await project("urban15-2013");
    expect(total.years.slice(0, 2).map(({ award }) => award.p50)).toEqual([99_000_000, 99_000_000]);
    // Where nobody improves in one of the three indicators, its third is returned.
    expect(paidIn({ total, ...told })[2014]).toBeGreaterThan(95_000_000);
    for (const { year, award } of total.years.slice(2))
      expect([year, award.p5, award.p95]).toEqual([year, 0, 0]);
    expect(told).toMatchObject({ firstPaymentYear: 2013, lastPaymentYear: 2014 });
  });

  test("Malmö’s areas: nothing after 2015, Segevång nothing before 2011", async () => {
    const told = await project("malmo-areas-2010");
    expect(Object.keys(paidIn(told)).map(Number)).toEqual([2010, 2011, 2012, 2013, 2014, 2015]);
    for (const sek of Object.values(paidIn(told))) expect(sek).toBe(25_000_000);
    const segevang = awardsOf(told, "segevang") ?? [];
    expect(segevang[0]).toBe(0);
    for (const award of segevang.slice(1, 6)) expect(award).toBe(4_710_000);
    expect(segevang.slice(6)).toEqual([0, 0, 0, 0]);
  });

  test("the grant to municipalities: four totals, then none", async () => {
    expect(paidIn(await project("sfs2018-151"))).toEqual({
      2018: 409_400_000,
      2019: 410_000_000,
      2020: 410_300_000,
      2021: 160_000_000,
    });
  });

  test("the metropolitan initiative: 250 million over four years", async () => {
    const told = await project("storstad-2002");
    expect(told.firstYear).toBe(2000);
    expect(paidIn(told)).toEqual({ 2000: 62_500_000, 2001: 62_500_000, 2002: 62_500_000, 2003: 62_500_000 });
    expect(told.paid.sek).toBe(250_000_000);
  });

  test("rules that name no end pay every year", async () => {
    const told = await project("vaxjo-regso");
    expect(told.lastPaymentYear).toBe(null);
    expect(Object.keys(paidIn(told))).toHaveLength(10);
  });
});
