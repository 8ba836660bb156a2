import { expect, test } from "vitest";
import { openPage } from "./browser.ts";
import { awardOf, ready } from "./page-parts.ts";
import { slowness } from "./slowness.ts";

test("a worker that ends is replaced, and the payouts go on", async () => {
  const { page } = await openPage();
  await ready(page);
  const [first] = page.workers();
  if (first === undefined) throw new Error("there is no worker");
  await first.evaluate("void setTimeout(() => { throw new Error('ended by the test') })");
  await expect.poll(() => page.workers().includes(first)).toBe(false);
  const before = await awardOf(page, "hassleholmen");
  await page.getByRole("slider").first().press("ArrowRight");
  await expect.poll(() => awardOf(page, "hassleholmen")).toBeGreaterThan(before);
  expect(page.workers()).toHaveLength(1);
  await page.context().close();
});

test("a worker that falls silent is given up, and the question is asked again", async () => {
  const { page } = await openPage();
  await ready(page);
  const [first] = page.workers();
  if (first === undefined) throw new Error("there is no worker");
  await first.evaluate("void setTimeout(() => { for (;;); })");
  const before = await awardOf(page, "hassleholmen");
  await page.getByRole("slider").first().press("ArrowRight");
  await expect.poll(() => awardOf(page, "hassleholmen"), { timeout: 30_000 }).toBeGreaterThan(before);
  await page.context().close();
});

test("where the browser starts no worker the same payouts come", async () => {
  const { page } = await openPage();
  await page.addInitScript("window.Worker = class { constructor() { throw new Error('no workers here') } }");
  await page.reload();
  await ready(page);
  expect(await awardOf(page, "gamlegarden")).toBe(11_426_000);
  await page.context().close();
});

/** A rule with 5,000 leaves in its selection, on 1,000 areas of one's own: about a megabyte. */
function manyLeaves(): string {
  const areas = Array.from({ length: 1000 }, (_, i) => ({
    id: `area-${i}`,
    name: `Area ${i}`,
    municipality: "Ours",
    attributes: { population: 1000 + i },
  }));
  const observations = areas.map(({ id }, i) => ({
    area: id,
    indicator: "employment",
    year: 2012,
    value: (i % 1000) / 1000,
    provenance: "user",
  }));
  const leaf = (i: number) => ({
    kind: "compare",
    quantity: { indicator: "employment", year: 2012 },
    op: ">",
    value: (i % 997) / 1000,
  });
  const group = (at: number) => ({
    kind: "any",
    of: Array.from({ length: 500 }, (_, i) => leaf(500 * at + i)),
  });
  const rule = {
    budgetSek: 100_000_000,
    selection: { kind: "all", of: Array.from({ length: 10 }, (_, at) => group(at)) },
    pots: [{ id: "size", weight: 1, criterion: { kind: "size", attribute: "population" } }],
  };
  const indicators = [{ id: "employment", title: "Employed", direction: 1 }];
  return JSON.stringify({
    utfall: 1,
    programme: { inline: { id: "many", title: "Many", areas, indicators, observations, rule } },
  });
}

test("a rule of 5,000 parts on 1,000 areas never stops the page for a second", {
  timeout: 120_000,
  tags: "timing",
}, async () => {
  const { page } = await openPage();
  await ready(page);
  await page.evaluate((text) => {
    const watch = globalThis as typeof globalThis & { longest?: number };
    watch.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watch.longest = Math.max(watch.longest ?? 0, duration);
    }).observe({ type: "longtask" });
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "many.json"));
    document.body.dispatchEvent(
      new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }),
    );
  }, manyLeaves());
  await page.locator("[data-origin=file]").waitFor();
  await ready(page);
  await page.getByRole("tab", { name: "Rule" }).click();
  // The text draws the first of a group's conditions, the rest at a press.
  await page
    .getByRole("button", { name: /^Show all \d+ conditions$/ })
    .first()
    .waitFor();
  const library = page.getByText("Ready alternatives");
  await library.click();
  // Tried in the worker: it may take its time.
  await page.getByRole("button", { name: "Use: Equal shares" }).waitFor({ timeout: 100_000 });
  const longest = await page.evaluate<number>("globalThis.longest");
  expect(longest).toBeLessThan(1000 * (await slowness(page)));
  await page.context().close();
});
