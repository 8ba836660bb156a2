import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
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

test("a teacher saves a file for pupils, which opens in the lesson as the link would, without network, and stays where the pupil is", async () => {
  const teacher = await openPage(address);
  await teacher.page.context().setOffline(true);
  await ready(teacher.page);
  await teacher.page.keyboard.press("?");
  const drawer = teacher.page.locator("dialog[open]");
  await drawer.getByRole("tab", { name: "For a class" }).click();
  await drawer.getByRole("button", { name: "Who gets the money?" }).click();
  // A link from a disk would lead no other device anywhere.
  await drawer.locator("[data-on-disk]").waitFor();
  expect(await drawer.locator("[data-teachers-link]").count()).toBe(0);
  await drawer.getByRole("checkbox", { name: "Rule" }).check();
  await drawer.getByRole("checkbox", { name: /^Hide the answers/ }).check();
  const [download] = await Promise.all([
    teacher.page.waitForEvent("download"),
    drawer.locator("[data-pupil-file]").click(),
  ]);
  await drawer.getByText(`Saved as ${download.suggestedFilename()}.`, { exact: false }).waitFor();
  expect(download.suggestedFilename()).toBe("utfall-lesson-who-gets.html");
  const folder = mkdtempSync(join(tmpdir(), "utfall-"));
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);

  const { page, problems } = await openPage(pathToFileURL(path).href, {
    viewport: { width: 390, height: 844 },
  });
  await page.context().setOffline(true);
  const bar = page.locator(".lesson-bar");
  const isPupils = async (step: number) => {
    await bar.getByText(`step ${step} of 5`).waitFor();
    await bar.getByText("Locked by the teacher: Rule.", { exact: false }).waitFor();
    // Neither the teacher's menu nor the answer.
    expect(await bar.locator(".menu__button, [data-key], .guess__class").count()).toBe(0);
    expect(await bar.getByRole("button", { name: "Show the answer" }).count()).toBe(0);
  };
  await isPupils(1);
  await bar.getByRole("button", { name: "Next" }).click();
  await isPupils(2);
  await page.reload();
  await isPupils(2);
  await page.keyboard.press("?");
  await page.locator("dialog[open]").getByRole("tab", { name: "Keys" }).waitFor();
  expect(await page.getByRole("tab", { name: "For a class" }).count()).toBe(0);
  // Opened anew, by the next pupil, it begins at the beginning.
  const next = await page.context().newPage();
  await next.goto(pathToFileURL(path).href);
  await next.locator(".lesson-bar").getByText("step 1 of 5").waitFor();
  expect(problems).toEqual([]);
  expect(teacher.problems).toEqual([]);
  rmSync(folder, { recursive: true });
  await page.context().close();
  await teacher.page.context().close();
});
