import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { chooseProgramme, openPage } from "./browser.ts";
import { awardOf, pressInMenu, ready } from "./page-parts.ts";

const address = inject("singleFile");

/** What a user does with it, from the payouts to a file of their own. */
async function use(page: Page): Promise<void> {
  await ready(page);
  expect(await awardOf(page, "gamlegarden")).toBe(11_426_000);
  await page.getByRole("slider").first().press("ArrowRight");
  await expect.poll(() => awardOf(page, "hassleholmen")).not.toBe(3_200_000);
  await page.getByRole("tab", { name: "Rule" }).click();
  await page.getByRole("textbox", { name: "Budget" }).fill("200");
  await expect.poll(() => awardOf(page, "gamlegarden")).toBeGreaterThan(20_000_000);
  await page.getByRole("tab", { name: "Map" }).click();
  await page.locator("[data-mark=rest]").waitFor();
  await page.getByRole("tab", { name: "Projection" }).click();
  await page.locator("[data-mark=outer]").first().waitFor({ state: "attached" });
  await page.getByRole("tab", { name: "Payouts" }).click();
  await chooseProgramme(page, "sfs2018-151");
  await ready(page);
  await page.locator("[data-action=import]").click();
  await page.locator("[data-file=table]").setInputFiles({
    name: "own.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("Area;Municipality;2011;2012\nNorth;Town;70,1;72,3\nSouth;Town;61,5;62,0\n"),
  });
  await page.locator("dialog[open] [data-section=understood]").waitFor();
  await page.keyboard.press("Escape");
  await pressInMenu(page, "language");
  await page.locator("html[lang=sv]").waitFor();
}

test("one file holds everything, under a policy that names its script and its style sheet by their hash", () => {
  const text = readFileSync(fileURLToPath(address), "utf8");
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text)?.[1] ?? "";
  expect(policy).toMatch(/script-src 'sha256-[^' ]+';/);
  expect(policy).toMatch(/style-src 'sha256-[^' ]+';/);
  expect(policy).not.toMatch(/unsafe|self|https?:|\*/);
  expect(text.match(/<script/g)).toHaveLength(1);
  expect(text).not.toMatch(/<(?:script|link)[^>]*(?:src|href)="(?!data:)/);
});

test("opened from the disk it does everything, with workers from texts in it, and asks nobody for anything", async () => {
  const { page, problems } = await openPage(address);
  const asked: string[] = [];
  page.on("request", (request) => /^(?:data|blob|file):/.test(request.url()) || asked.push(request.url()));
  await page.context().setOffline(true);
  await page.reload();
  await use(page);
  // One for the awards and at least one for the projection.
  expect(page.workers().length).toBeGreaterThan(1);
  expect(problems).toEqual([]);
  expect(asked).toEqual([]);
  await page.context().close();
});

test.each(["throws", "ends"])(
  "where a worker %s at the start, the page's own thread does it all",
  async (how) => {
    const { page } = await openPage(address);
    await page.addInitScript(
      how === "throws"
        ? "window.Worker = class { constructor() { throw new Error('no workers here') } }"
        : "window.Worker = class extends EventTarget { constructor() { super(); setTimeout(() => this.dispatchEvent(new Event('error'))) } postMessage() {} terminate() {} }",
    );
    await page.reload();
    await use(page);
    await page.context().close();
  },
);
