import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFindings } from "./axe-findings.ts";
import { openPage } from "./browser.ts";
import { awardOf, pressInMenu, ready, tool } from "./page-parts.ts";

const bar = (page: Page) => page.getByRole("navigation", { name: "Scenarios" });
const named = (page: Page, name: string) => bar(page).getByRole("button", { name, exact: true });
const names = async (page: Page) => bar(page).locator(".scenario-bar__name").allInnerTexts();
const current = (page: Page) => bar(page).locator("[aria-current=true] .scenario-bar__name").innerText();
const more = (page: Page) => bar(page).locator(".scenario-bar__more");
const example = (page: Page) => page.locator("[data-example=only-school]").click();

test("two proposals beside the baseline: each keeps its own changes", async () => {
  const { page, problems } = await openPage();
  await ready(page);
  expect(await names(page)).toEqual(["Baseline", "Proposal"]);
  const before = await awardOf(page, "araby");
  await example(page);
  await expect.poll(() => awardOf(page, "araby")).toBe(0);
  await tool(page, "New scenario").click();
  expect(await names(page)).toEqual(["Baseline", "Only school counts", "Proposal"]);
  await expect.poll(() => awardOf(page, "araby")).toBe(before);
  await named(page, "Only school counts").click();
  await expect.poll(() => awardOf(page, "araby")).toBe(0);
  // Looking at another scenario is no step; the last step is the new scenario.
  await page.keyboard.press("Control+z");
  expect(await names(page)).toEqual(["Baseline", "Only school counts"]);
  // Another example leaves what was done alone, and is found again; names follow the language.
  await page.locator("[data-example=pay-by-need]").click();
  await example(page);
  await expect.poll(() => awardOf(page, "araby")).toBe(0);
  expect(await current(page)).toBe("Only school counts");
  await pressInMenu(page, "language");
  await expect
    .poll(() => page.locator(".scenario-bar__name").allInnerTexts())
    .toEqual(["Utgångsläge", "Bara skolan räknas", "Betala efter avståndet till trösklarna"]);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("a change made while the baseline is shown goes to a copy of it", async () => {
  const { page } = await openPage();
  await ready(page);
  await named(page, "Baseline").click();
  const slider = page.getByRole("slider").first();
  await slider.focus();
  await page.keyboard.press("End");
  await expect.poll(() => names(page)).toEqual(["Baseline", "Proposal", "Proposal 2"]);
  expect(await current(page)).toBe("Proposal 2");
  const changed = await awardOf(page, "hassleholmen");
  await named(page, "Baseline").click();
  await expect.poll(() => awardOf(page, "hassleholmen")).not.toBe(changed);
  await page.context().close();
});

test("named, described, copied, moved, made the baseline and removed by keyboard", async () => {
  const { page, problems } = await openPage();
  await ready(page);
  // Until something is changed there is nothing to name or copy.
  expect(await more(page).count()).toBe(0);
  expect(await tool(page, "New scenario").count()).toBe(0);
  await page.getByRole("slider").first().press("ArrowRight");
  await more(page).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Name", { exact: true }).fill("Only <b>school</b>");
  await page.getByLabel("Description").fill("What if only school counted?");
  expect(await axeFindings(page)).toEqual([]);
  await tool(page, "Make a copy").press("Enter");
  expect(await names(page)).toEqual(["Baseline", "Only <b>school</b>", "Only <b>school</b> (copy)"]);
  // The scenario that is worked on takes the focus.
  expect(await page.evaluate("document.activeElement.className")).toContain("scenario-bar__tab");
  await more(page).press("Enter");
  await tool(page, "Move left").press("Enter");
  expect((await names(page))[1]).toBe("Only <b>school</b> (copy)");
  await more(page).press("Enter");
  await tool(page, "Compare the others against this one").press("Enter");
  await expect.poll(() => bar(page).innerText()).toContain("baseline");
  expect(await names(page)).toEqual(["Proposal", "Only <b>school</b> (copy)", "Only <b>school</b>"]);
  await named(page, "Proposal").press("Enter");
  await more(page).press("Enter");
  await tool(page, "Remove").press("Enter");
  expect(await names(page)).toEqual(["Only <b>school</b> (copy)", "Only <b>school</b>"]);
  expect(problems).toEqual([]);
  await page.context().close();
});
