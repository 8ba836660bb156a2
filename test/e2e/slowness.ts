import type { Page } from "playwright-core";

/** Milliseconds that `work` below takes on an idle machine with two cores of about 3 GHz. */
const nominal = 4.2;

/**
 * How many times slower this machine runs than an idle one at the moment, at least 1: the median of 31 rounds of a fixed
 * piece of work in the page itself. A test that measures time multiplies its bound by it, and so holds a ratio within
 * one run instead of a time that depends on what else the machine does.
 */
export async function slowness(page: Page): Promise<number> {
  const median = await page.evaluate<number>(`(async () => {
    const work = () => {
      const rows = Array.from({ length: 8000 }, (_, at) => ({ id: "a" + ((at * 7919) % 4000), value: Math.sin(at) * at }));
      rows.sort((a, b) => a.value - b.value || (a.id < b.id ? -1 : 1));
      return JSON.parse(JSON.stringify(rows)).length;
    };
    const times = [];
    for (let round = 0; round < 31; round++) {
      const start = performance.now();
      work();
      times.push(performance.now() - start);
      await new Promise((done) => setTimeout(done));
    }
    return times.sort((a, b) => a - b)[15];
  })()`);
  return Math.max(1, median / nominal);
}
