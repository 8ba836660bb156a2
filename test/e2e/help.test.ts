import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFindings, looks } from "./axe-findings.ts";
import { openPage } from "./browser.ts";
import { awardOf, pressInMenu, ready, tool } from "./page-parts.ts";

const drawer = (page: Page) => page.locator("dialog[open]");
const openHelp = async (page: Page) => {
  await pressInMenu(page, "help");
  await drawer(page).getByRole("tab").first().waitFor();
};

test("? opens Help, not while one types; it can be turned off, and stays off", async () => {
  const { page, problems } = await openPage();
  await ready(page);
  await page.locator("input[inputmode]").first().focus();
  await page.keyboard.press("?");
  expect(await drawer(page).count()).toBe(0);
  await page.locator("#outcome").focus();
  await page.keyboard.press("?");
  await drawer(page).getByRole("tab", { name: "Keys" }).click();
  await page.getByRole("checkbox", { name: /Open Help with the key/ }).uncheck();
  await page.keyboard.press("Escape");
  await page.reload();
  await ready(page);
  await page.locator("#outcome").focus();
  await page.keyboard.press("?");
  expect(await drawer(page).count()).toBe(0);
  await openHelp(page);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("the tour is taken by keyboard, points at real controls, and leaves the page as it was", async () => {
  const { page, problems } = await openPage("", { reducedMotion: "reduce" });
  await ready(page);
  await openHelp(page);
  await drawer(page).getByRole("button", { name: "Take the tour" }).press("Enter");
  const tour = page.getByRole("region", { name: "Tour" });
  const focused = () => page.evaluate<string>("document.activeElement.textContent");
  const seen: (string | null)[] = [];
  await tour.waitFor();
  for (let at = 1; at <= 6; at++) {
    await tour.getByText(`${at} of 6`).waitFor();
    seen.push(await tour.getAttribute("data-stop"));
    // Who hears the page hears the stop's heading first.
    await expect.poll(focused).toBe(await tour.getByRole("heading").innerText());
    await expect.poll(() => page.locator(".tour-ring").boundingBox()).not.toBeNull();
    if (at === 3) {
      expect(await page.getByRole("tab", { name: "Rule" }).getAttribute("aria-selected")).toBe("true");
      expect(await axeFindings(page)).toEqual([]);
    }
    await page.keyboard.press("Tab");
    while (!/Next|Done/.test(await focused())) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
  }
  expect(seen).toEqual(["payouts", "indicators", "rule", "outcome", "scenarios", "help"]);
  await tour.waitFor({ state: "detached" });
  expect(await page.getByRole("tab", { name: "Indicators" }).getAttribute("aria-selected")).toBe("true");
  // Lessons are in a menu of the first screen.
  await pressInMenu(page, "lessons");
  await drawer(page).getByRole("tab", { name: "For a class", selected: true }).waitFor();
  expect(problems).toEqual([]);
  await page.context().close();
});

test("the tour does not stand in the way: the page works meanwhile, and Escape ends it", async () => {
  const { page } = await openPage();
  await ready(page);
  await openHelp(page);
  await drawer(page).getByRole("button", { name: "Take the tour" }).click();
  const tour = page.getByRole("region", { name: "Tour" });
  await tour.getByRole("button", { name: "Next" }).click();
  const before = await awardOf(page, "hassleholmen");
  await page.getByRole("slider").first().press("ArrowRight");
  await expect.poll(() => awardOf(page, "hassleholmen")).toBeGreaterThan(before);
  await page.keyboard.press("Escape");
  await tour.waitFor({ state: "detached" });
  await page.context().close();
});

test("Help answers what people come with, and leads to where it is done", async () => {
  const { page, problems } = await openPage();
  await ready(page);
  await openHelp(page);
  const search = drawer(page).getByRole("textbox", { name: "What do you want to do?" });
  const found = () =>
    drawer(page)
      .locator("[data-question]")
      .evaluateAll((all) => all.map((each) => each.getAttribute("data-question")));
  expect((await found()).length).toBeGreaterThan(10);
  for (const [words, id] of [
    ["five years", "fiveYears"],
    ["send colleague", "colleague"],
    ["nobody loses more than", "nobodyLoses"],
  ] as const) {
    await search.fill(words);
    await expect.poll(found).toContain(id);
  }
  expect(await found()).toEqual(["nobodyLoses"]);
  await drawer(page).locator("[data-question=nobodyLoses] summary").click();
  // What the answer names is there under the same name.
  await drawer(page).getByRole("button", { name: "Show me where" }).click();
  await drawer(page).waitFor({ state: "hidden" });
  await page.getByRole("button", { name: "Nobody may lose more than …" }).waitFor();
  expect(problems).toEqual([]);
  await page.context().close();
});

test("a word is found by its meaning; where nothing is found the list says what to do", async () => {
  const { page } = await openPage();
  await ready(page);
  await tool(page, "What is counted").click();
  const gloss = await page.locator(".what-is-counted dd").first().textContent();
  await page.keyboard.press("Escape");
  await openHelp(page);
  await drawer(page).getByRole("tab", { name: "Words" }).click();
  const search = drawer(page).getByRole("textbox", { name: "Search among the words" });
  await search.fill("two percentage points");
  await drawer(page).getByText("1 word", { exact: true }).waitFor();
  await drawer(page).locator("[data-term=percentagePoint]").waitFor();
  await search.fill("qqq");
  await drawer(page).getByText("No word here contains “qqq”.").waitFor();
  await drawer(page).getByRole("button", { name: "Show all words" }).click();
  // The words on the page itself stand in the list with the same text.
  await drawer(page)
    .getByText(gloss ?? "?", { exact: true })
    .first()
    .waitFor();
  await page.context().close();
});

test("Swedish can be read easily, also on the next visit", async () => {
  const { page } = await openPage("", { locale: "sv-SE" });
  await ready(page);
  await openHelp(page);
  await drawer(page).getByRole("radio", { name: "Lättläst" }).check({ force: true });
  await drawer(page).getByText("Du kan alltid ångra dig.").waitFor();
  await drawer(page).locator("[data-question=report] summary").click();
  await drawer(page).getByText("Sedan skriver du ut.").waitFor();
  await page.reload();
  await ready(page);
  // Help was open, and is again.
  await drawer(page).getByText("Du kan alltid ångra dig.").waitFor();
  await page.context().close();
});

test("axe finds nothing in Help, and nothing is cut off", async () => {
  for (const { locale, colorScheme, width } of looks) {
    const { page } = await openPage("", { locale, colorScheme, viewport: { width, height: 800 } });
    await ready(page);
    await openHelp(page);
    const tabs = drawer(page).getByRole("tab");
    for (let at = 0; at < (await tabs.count()); at++) {
      await tabs.nth(at).click();
      await page.waitForTimeout(200);
      const screen = { colorScheme, width, tab: at };
      expect({ ...screen, findings: await axeFindings(page) }).toEqual({ ...screen, findings: [] });
      expect(await page.evaluate("document.querySelector('dialog[open]').scrollWidth <= innerWidth")).toBe(
        true,
      );
    }
    await page.context().close();
  }
});
