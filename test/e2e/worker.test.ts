import { expect, test } from "vitest";
import { openPage } from "./browser.ts";
import { awardOf, ready } from "./page-parts.ts";

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
