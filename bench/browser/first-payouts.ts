import type { Browser } from "playwright-core";

const visits = 5;

/** What browsers call Fast 3G, in bytes a second and milliseconds. */
const fast3G = {
  offline: false,
  latency: 562,
  downloadThroughput: 1_400_000 / 8,
  uploadThroughput: 675_000 / 8,
};

/** Seconds from a first visit's beginning to the first payouts on a slow network: the middle one of five visits. */
export async function measureFirstPayouts(browser: Browser, url: string): Promise<object> {
  const times: number[] = [];
  for (let visit = 0; visit < visits; visit++) times.push(await firstPayoutsOnFast3G(browser, url));
  return {
    name: "first payouts, Fast 3G",
    medianSeconds: Math.round(middle(times) / 10) / 100,
    aimSeconds: aimFirstPayouts / 1000,
  };
}

/** Milliseconds that a first visit on Fast 3G should take to its payouts. */
export const aimFirstPayouts = 2200;

/** Milliseconds that one took, by somebody who has never been here. */
export async function firstPayoutsOnFast3G(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  try {
    const page = await context.newPage();
    await page.addInitScript(`
      new MutationObserver(() => {
        if (globalThis.firstPayouts === undefined && document.querySelector(".payouts__row") !== null)
          globalThis.firstPayouts = performance.now();
      }).observe(document, { childList: true, subtree: true });
    `);
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", fast3G);
    await page.goto(url, { waitUntil: "commit" });
    await page.locator(".payouts__row").first().waitFor();
    return await page.evaluate<number>("firstPayouts");
  } finally {
    await context.close();
  }
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
