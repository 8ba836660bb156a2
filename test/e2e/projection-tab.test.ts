import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { programmeIds } from "../unit/programmes/read-folder.ts";
import { axeFindings, looks } from "./axe-findings.ts";
import { chooseProgramme, openPage } from "./browser.ts";
import { pressSave, ready, unfold } from "./page-parts.ts";
import { slowness } from "./slowness.ts";

const minute = 60_000;

const openProjection = async (page: Page, name = "Projection") => {
  await ready(page);
  await page.getByRole("tab", { name, exact: true }).click();
  await page.locator("[data-mark=outer]").first().waitFor({ state: "attached" });
  await unfold(page, "each");
  await unfold(page, "settings");
};
const statusOf = (page: Page) => page.locator(".work-progress").getAttribute("data-status");
const whenReady = async (page: Page) => {
  await expect.poll(() => statusOf(page), { timeout: 3 * minute }).toBe("ready");
};
const hashOf = async (page: Page): Promise<string> => {
  const code = page.locator(".projection__hash code");
  await expect.poll(() => code.innerText(), { timeout: minute }).toMatch(/^[0-9a-f]{64}$/);
  return code.innerText();
};
const choices = (page: Page) => page.locator(".projection__choices select");
const said = async (page: Page): Promise<string> =>
  (await page.locator(".projection__summary").innerText()).replace(/[\u00a0\u202f]/g, " ");

test("a projection opens with its statement, its bands and its sentence", {
  timeout: 2 * minute,
}, async () => {
  const { page, problems, foreign } = await openPage();
  await openProjection(page);
  expect(await page.locator(".projection__statement").innerText()).toContain("A scenario, not a forecast.");
  await whenReady(page);
  expect(await said(page)).toMatch(
    /^In this made-up example: Hässleholmen, 2014\. Award per year: the median is SEK .* million/,
  );
  expect(await page.locator(".work-progress__said").innerText()).toBe("4,096 draws, seed 1.");
  const hash = await hashOf(page);

  // A share stands beside what it would be without the programme, and the difference below.
  await choices(page).first().selectOption("employment");
  expect(await said(page)).toContain("Without the programme the median is");
  expect(await said(page)).toContain("The rest of the change over the years has other causes.");
  expect(await page.locator(".fan-chart").count()).toBe(2);

  // Another area in hand is another picture, from the list, from the small ones, and from the other side of the page.
  await choices(page).nth(1).selectOption("rinkeby");
  expect(await said(page)).toContain("Rinkeby, 2022");
  expect(await page.locator(".indicators select").first().inputValue()).toBe("rinkeby");
  await page.locator(".area-fans__button", { hasText: "Tensta" }).click();
  expect(await said(page)).toContain("Tensta, 2022");
  await page.locator(".indicators select").first().selectOption("araby");
  expect(await said(page)).toContain("Araby, 2022");
  expect(await page.locator('.area-fans__button[aria-pressed="true"]').innerText()).toContain("Araby");

  // What was worked out is there at the next look.
  await page.getByRole("tab", { name: "Table", exact: true }).click();
  await page.getByRole("tab", { name: "Projection", exact: true }).click();
  expect(await statusOf(page)).toBe("ready");
  await unfold(page, "settings");
  expect(await hashOf(page)).toBe(hash);
  expect(problems).toEqual([]);
  expect(foreign).toEqual([]);
  await page.context().close();
});

test("every programme is projected, with what there is of it", { timeout: 10 * minute }, async () => {
  const { page, problems } = await openPage();
  await openProjection(page);
  for (const id of programmeIds) {
    await chooseProgramme(page, id);
    await whenReady(page);
    await unfold(page);
    await hashOf(page);
    const series = await choices(page)
      .first()
      .locator("option")
      .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
    expect(series.includes("school"), id).toBe(id.startsWith("urban15-"));
    for (const each of series) {
      await choices(page).first().selectOption(each);
      expect(await page.locator("[data-mark=median]").first().getAttribute("d"), `${id} ${each}`).toMatch(
        /^M/,
      );
      expect(await said(page), `${id} ${each}`).not.toMatch(/NaN|undefined|Infinity/);
    }
    expect(await page.locator(".area-fans__button").count(), id).toBeGreaterThan(2);
  }
  expect(problems).toEqual([]);
  await page.context().close();
});

test("draws are stopped and gone on with; what there is stays", { timeout: 2 * minute }, async () => {
  const { page } = await openPage();
  await openProjection(page);
  await whenReady(page);
  const median = page.locator("[data-mark=median]").first();
  await page.locator(".projection__settings select").selectOption("10000");
  await expect.poll(() => statusOf(page)).toBe("running");
  expect(await median.getAttribute("d")).toMatch(/^M/);
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  expect(await page.locator(".work-progress__said").innerText()).toMatch(
    /^Stopped after [\d,]+ of 10,000 draws/,
  );
  expect(await median.getAttribute("d")).toMatch(/^M/);
  await page.getByRole("button", { name: "Continue", exact: true }).click();
  await whenReady(page);
  expect(await page.locator(".work-progress__said").innerText()).toBe("10,000 draws, seed 1.");
  await page.context().close();
});

test("a change while draws run stops them: the bands are marked as older until the new ones come", {
  timeout: 2 * minute,
}, async () => {
  const { page } = await openPage();
  await openProjection(page);
  await whenReady(page);
  const before = await hashOf(page);
  const slider = page.getByRole("slider").first();
  await slider.press("ArrowRight");
  await expect.poll(() => page.locator(".fan-chart").first().getAttribute("data-older")).toBe("true");
  await slider.press("ArrowRight");
  await slider.press("ArrowRight");
  await whenReady(page);
  expect(await page.locator(".fan-chart").first().getAttribute("data-older")).not.toBe("true");
  const after = await hashOf(page);
  expect(after).not.toBe(before);
  // The baseline stands beside it.
  await expect.poll(() => said(page), { timeout: minute }).toContain("In the baseline the median is");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect.poll(() => hashOf(page), { timeout: minute }).toBe(before);
  await page.context().close();
});

test("a worker that ends is replaced, and the same result comes", { timeout: 2 * minute }, async () => {
  const { page } = await openPage();
  await openProjection(page);
  await whenReady(page);
  const whole = await hashOf(page);
  const others = new Set(page.workers());
  await page.locator(".projection__settings input").nth(1).fill("2");
  await expect.poll(() => statusOf(page)).toBe("running");
  await page.locator(".projection__settings input").nth(1).fill("1");
  const workers = page.workers().filter((worker) => worker.url().includes("projection"));
  expect(workers.length).toBeGreaterThan(0);
  for (const worker of workers)
    await worker.evaluate("void setTimeout(() => { throw new Error('ended by the test') })");
  await expect
    .poll(() => page.workers().some((worker) => !others.has(worker)), { timeout: minute })
    .toBe(true);
  await whenReady(page);
  expect(await hashOf(page)).toBe(whole);
  await page.context().close();
});

test("a rule that cannot be carried out keeps the last good bands and says why", {
  timeout: 2 * minute,
}, async () => {
  const { page } = await openPage();
  await openProjection(page);
  await whenReady(page);
  await page.locator(".projection__settings input").first().fill("0");
  expect(await page.locator(".projection__settings").innerText()).toContain("At least 1.");
  // Awards are told in their last year with money, shares in the last year there is.
  await choices(page).first().selectOption("employment");
  await page.locator(".projection__settings input").first().fill("3");
  await whenReady(page);
  await expect.poll(() => said(page)).toContain("2015");
  await page.locator(".projection__settings input").first().fill("1");
  await whenReady(page);
  expect(await page.locator("[data-mark=median]").first().getAttribute("d")).toMatch(/^M/);
  await page.context().close();
});

test("figures and picture are saved with what they are and are not", { timeout: 2 * minute }, async () => {
  const { page } = await openPage();
  await openProjection(page);
  await whenReady(page);
  await choices(page).first().selectOption("employment");
  const [csv] = await Promise.all([
    page.waitForEvent("download"),
    pressSave(page, "Save as CSV: The years ahead"),
  ]);
  expect(csv.suggestedFilename()).toBe("utfall-urban15-2013-projection-employment.csv");
  const stream = await csv.createReadStream();
  let text = "";
  for await (const part of stream) text += part;
  const lines = text.split("\r\n");
  // Fifteen areas and all together, ten years each.
  expect(lines.filter((line) => /^[^,]+,[^,]*,20(1[3-9]|2[0-2]),/.test(line))).toHaveLength(160);
  for (const part of [
    "A scenario, not a forecast.",
    "Not an official calculation.",
    "4,096 draws, seed 1",
    "made up",
  ])
    expect(text).toContain(part);
  const [png] = await Promise.all([
    page.waitForEvent("download"),
    pressSave(page, "Save as PNG: The years ahead"),
  ]);
  expect(png.suggestedFilename()).toBe("utfall-urban15-2013-projection-employment.png");
  await page.context().close();
});

/** Milliseconds of work in the page's longest task, without the time in which other programs had the processor. */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as {
    traceEvents: readonly {
      readonly name: string;
      readonly pid: number;
      readonly tid: number;
      readonly tdur?: number;
      readonly args?: { readonly name?: string };
    }[];
  };
  const mains = traceEvents.filter(
    ({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain",
  );
  const tasks = traceEvents.filter(
    (event) =>
      event.name === "RunTask" && mains.some(({ pid, tid }) => pid === event.pid && tid === event.tid),
  );
  const longest = Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
  if (longest === 0) throw new Error("no task was traced");
  return longest;
}

test("no stretch of the page's own work is long while draws run", {
  tags: "timing",
  timeout: 6 * minute,
}, async () => {
  const { page } = await openPage();
  await openProjection(page);
  for (const [id, seed] of [
    ["urban15-2013", "7"],
    ["municipalities-2016", "8"],
  ] as const) {
    await chooseProgramme(page, id);
    await whenReady(page);
    await unfold(page);
    await hashOf(page);
    const browser = page.context().browser();
    if (browser === null) throw new Error("there is no browser");
    await browser.startTracing(page, { categories: ["disabled-by-default-devtools.timeline"] });
    await page.locator(".projection__settings input").nth(1).fill(seed);
    await expect.poll(() => statusOf(page)).toBe("running");
    await whenReady(page);
    await hashOf(page);
    const longest = longestTask(await browser.stopTracing());
    // The aim is 50 ms; others that share the machine's caches make all work slower.
    expect(longest, id).toBeLessThan(60 * (await slowness(page)));
  }
  await page.context().close();
});

test("axe finds nothing in either language and theme, nor on a narrow screen", {
  timeout: 3 * minute,
}, async () => {
  for (const { locale, colorScheme } of looks) {
    const name = locale === "sv-SE" ? "Framskrivning" : "Projection";
    const { page } = await openPage("", { locale, colorScheme });
    await openProjection(page, name);
    await whenReady(page);
    await choices(page).first().selectOption("assistance");
    await unfold(page);
    for (const fold of await page.locator(".projection summary").all()) await fold.click();
    expect(await axeFindings(page), `${locale} ${colorScheme}`).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(
      await page.evaluate<boolean>("document.documentElement.scrollWidth <= innerWidth"),
      "fits 320 px",
    ).toBe(true);
    await page.context().close();
  }
});

test("everything is reached by the keyboard", { timeout: 2 * minute }, async () => {
  const { page } = await openPage();
  await openProjection(page);
  await whenReady(page);
  await choices(page).first().focus();
  const seen: string[] = [];
  for (let step = 0; step < 16; step++) {
    await page.keyboard.press("Tab");
    seen.push(await page.evaluate<string>("document.activeElement.textContent.trim().slice(0, 30)"));
  }
  expect(seen.join(" | ")).toMatch(/Save \| The figures as a table/);
  await page.locator(".area-fans__button").first().focus();
  await page.keyboard.press("Enter");
  expect(await page.locator(".area-fans__button").first().getAttribute("aria-pressed")).toBe("true");
  await page.context().close();
});
