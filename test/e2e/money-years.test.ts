import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFindings } from "./axe-findings.ts";
import { chooseProgramme, openPage } from "./browser.ts";
import { awardOf, ready } from "./page-parts.ts";

/** Opens the years of money below the rule's text. */
async function openYears(page: Page): Promise<void> {
  await ready(page);
  await page.getByRole("tab", { name: "Rule", exact: true }).click();
  await page.getByText("Money per year").click();
  await page.getByLabel("First year", { exact: true }).waitFor();
}

const ruleText = async (page: Page) => (await page.locator(".rule-text").innerText()).replace(/\s+/gu, " ");
const field = (page: Page, year: number) => page.getByLabel(`Money in ${year}, million kronor`);

test("years are typed, dragged by keyboard, copied to the right, lengthened, and taken back", async () => {
  const { page, problems } = await openPage();
  await openYears(page);
  expect(await ruleText(page)).toContain("The money is paid for 2013 and 2014, and then ends.");
  await field(page, 2014).fill("50");
  await expect.poll(() => ruleText(page)).toContain("2013 (SEK 99 million) and 2014 (SEK 50 million)");
  await page.getByLabel("Last year", { exact: true }).fill("2016");
  await expect.poll(() => field(page, 2016).inputValue()).toBe("50");
  expect(await page.locator(".money-years__end").allInnerTexts()).toEqual(["last money 2016"]);
  const slider = page.getByRole("slider", { name: "Money in 2015", exact: true });
  await slider.focus();
  await page.keyboard.press("ArrowUp");
  await expect.poll(async () => Number(await field(page, 2015).inputValue())).toBeGreaterThan(50);
  const fifteen = await field(page, 2015).inputValue();
  await page.getByRole("button", { name: "Copy the money of 2015 to the years after it" }).press("Enter");
  await expect.poll(() => field(page, 2016).inputValue()).toBe(fifteen);
  await page.keyboard.press("Control+z");
  await expect.poll(() => field(page, 2016).inputValue()).toBe("50");

  // The base year's money is the rule's own: the payouts follow.
  const before = await awardOf(page, "rinkeby");
  await field(page, 2013).fill("49.5");
  await expect.poll(() => awardOf(page, "rinkeby")).toBeLessThan(before);
  await page.getByLabel("Every year").check({ force: true });
  await expect.poll(() => ruleText(page)).toContain("The rule names no end: it pays every year.");
  expect(problems).toEqual([]);
  await page.context().close();
});

test("areas have years of their own, and the end is marked in the projection, also on a phone", async () => {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    const { page, problems } = await openPage("", { viewport });
    await ready(page);
    await chooseProgramme(page, "malmo-areas-2010");
    if (viewport.width < 640) await page.locator("[data-side=whatIf]").click();
    await page.getByRole("tab", { name: "Rule", exact: true }).click();
    await page.getByText("Money per year").click();
    expect(await page.getByLabel("First year of Segevång").inputValue()).toBe("2011");
    await page.getByLabel("Last year of Segevång").fill("2013");
    await expect.poll(() => ruleText(page)).toContain("Segevång takes part from 2011 to 2013.");
    const isWithin = await page.evaluate(
      "document.documentElement.scrollWidth <= document.documentElement.clientWidth",
    );
    expect(isWithin).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  }
}, 60_000);
