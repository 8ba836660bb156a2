import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFindings, looks } from "./axe-findings.ts";
import { chooseProgramme, openPage } from "./browser.ts";
import { pressSave, ready, showAs, tool } from "./page-parts.ts";
import { slowness } from "./slowness.ts";

const compareTab = (page: Page) => page.getByRole("tab", { name: /^(Compare|Jämför)$/ });
const example = (page: Page, id: string) => page.locator(`[data-example=${id}]`).click();
const section = (page: Page, name: string | RegExp) =>
  page.locator(".compare .section", { has: page.getByRole("heading", { name }) });
const awards = (page: Page) => section(page, /^Awards/);
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
const cellsOf = async (page: Page, area: string) =>
  awards(page)
    .locator("tr", { has: page.getByRole("button", { name: area, exact: true }) })
    .locator("td")
    .allInnerTexts();

/** Opens the tab with the baseline and two scenarios beside it. */
async function threeScenarios(page: Page): Promise<void> {
  await ready(page);
  await example(page, "only-school");
  await example(page, "pay-by-need");
  await compareTab(page).click();
  await page.locator(".compare__scenario").nth(1).waitFor();
}

test("with nothing changed the tab says what to do, and shows the baseline", async () => {
  const { page, problems } = await openPage();
  await ready(page);
  await compareTab(page).click();
  await page.getByText("Nothing to compare yet").waitFor();
  expect(await awards(page).locator("thead th").allInnerTexts()).toEqual([
    "Area",
    "Municipality",
    "Baseline",
    "Decided award",
  ]);
  // A change is shown at once.
  await page.getByRole("slider").first().focus();
  for (let presses = 0; presses < 5; presses++) await page.keyboard.press("ArrowRight");
  await page.locator(".compare__scenario").waitFor();
  expect(await page.getByText("Nothing to compare yet").count()).toBe(0);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("three scenarios: amounts, differences, and what differs in words", async () => {
  const { page, problems } = await openPage();
  await threeScenarios(page);
  const cards = page.locator(".compare__scenario");
  expect(await cards.locator("h2").allInnerTexts()).toEqual([
    "Only school counts",
    "Pay by distance to thresholds",
  ]);
  await expect
    .poll(() => cellsOf(page, "Araby"))
    .toEqual(["Växjö", "4,800,000", "0", "−4,800,000", expect.any(String), expect.any(String), "4,800,000"]);
  // The differences add up to nothing: both share the same money.
  const total = await awards(page).locator("tbody tr").last().locator("td").allInnerTexts();
  expect([total[3], total[5]]).toEqual(["0", "0"]);
  await cards.first().locator("summary").click();
  const words = plain(
    await cards
      .first()
      .locator("li")
      .allInnerTexts()
      .then((lines) => lines.join(" ")),
  );
  expect(words).toMatch(/33\.3%[\s\S]*0%[\s\S]*100%/);
  // The other one's differences are of its own rule.
  await cards.nth(1).locator("summary").click();
  expect(await cards.nth(1).locator("del").count()).toBeGreaterThan(0);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("a name that is typed is the name everywhere, and markup in it stays text", async () => {
  const { page, problems } = await openPage();
  await threeScenarios(page);
  await page.locator(".scenario-bar__more").click();
  await page.getByLabel("Name", { exact: true }).fill("<i>Need</i> first");
  await page.keyboard.press("Escape");
  await page.locator(".compare__scenario h2", { hasText: "<i>Need</i> first" }).waitFor();
  await awards(page).getByRole("columnheader", { name: "<i>Need</i> first, difference" }).waitFor();
  expect(await page.locator(".compare i").count()).toBe(0);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("per inhabitant and by municipality", async () => {
  const { page } = await openPage();
  await threeScenarios(page);
  await showAs(page, async (sheet) => {
    await sheet.getByRole("radio", { name: "per inhabitant" }).check();
    await sheet.getByRole("checkbox", { name: "Municipality totals" }).check();
  });
  const row = awards(page).locator("tr", { has: page.getByRole("rowheader", { name: "Göteborg" }) });
  await row.waitFor();
  const [, baseline = "", , difference = ""] = await row.locator("td").allInnerTexts();
  expect(Number(baseline.replaceAll(",", ""))).toBeGreaterThan(100);
  expect(Number(baseline.replaceAll(",", ""))).toBeLessThan(20_000);
  expect(difference).toMatch(/^[+−]/);
  await page.context().close();
});

test("how the money is spread follows the indicator that need is measured by", async () => {
  const { page } = await openPage();
  await threeScenarios(page);
  const spread = section(page, "How the money is spread");
  const concentration = () =>
    spread
      .getByRole("row", { name: /^Concentration to need/ })
      .first()
      .innerText();
  const before = await concentration();
  // The table has the numbers: they are not said once more. That they are made up is said once.
  expect(await spread.locator(".compare__measure > p:not(.fine)").count()).toBe(0);
  expect(await page.locator(".compare .illustrative").count()).toBe(1);
  await spread.getByLabel("Need is measured by").selectOption("employment");
  await expect.poll(concentration).not.toBe(before);
  // The choice stays while another tab is looked at.
  await page.getByRole("tab", { name: "Table" }).click();
  await compareTab(page).click();
  expect(await spread.getByLabel("Need is measured by").inputValue()).toBe("employment");
  await page.context().close();
});

test("a scenario that cannot be paid is named; the others stand, its last good figures too", async () => {
  const { page } = await openPage();
  await threeScenarios(page);
  const before = await cellsOf(page, "Araby");
  await page.getByRole("tab", { name: "Rule" }).click();
  await page.getByRole("textbox", { name: "Kept back" }).fill("200");
  const card = page.locator(".compare__scenario").nth(1);
  await card.getByText("It cannot be calculated.").waitFor();
  expect(await card.innerText()).toContain("from before its latest change");
  expect((await cellsOf(page, "Araby")).slice(0, 4)).toEqual(before.slice(0, 4));
  expect(await page.locator(".compare__scenario").first().innerText()).not.toContain("cannot");
  await page.context().close();
});

test("all scenarios are projected on the same draws, with progress", async () => {
  const { page, problems } = await openPage();
  await threeScenarios(page);
  const ahead = section(page, "Over the years");
  await tool(page, "Project all scenarios").click();
  const progress = ahead.locator("progress");
  await progress.waitFor();
  await expect
    .poll(() => progress.evaluate((bar) => bar.getAttribute("value") === bar.getAttribute("max")), {
      timeout: 120_000,
    })
    .toBe(true);
  // Each scenario's last year area by area, with nine draws of ten.
  const areas = ahead.locator('[data-table="comparison-area-by-area"]');
  expect(await areas.locator("thead th").allInnerTexts()).toEqual([
    "Area",
    "Baseline, 2014",
    "Only school counts, 2014",
    "Pay by distance to thresholds, 2014",
  ]);
  expect(await areas.locator("tbody tr").count()).toBe(16);
  expect(plain(await areas.locator("tbody tr").first().innerText())).toMatch(
    /^Araby(\s+[\d.]+( m)? \([\d.]+( m)? to [\d.]+( m)?\)){3}$/,
  );
  await ahead.getByText("The figures as a table").click();
  await expect
    .poll(() => ahead.locator("thead").first().locator("th").allInnerTexts())
    .toEqual([
      "Year",
      "Baseline, median",
      "Only school counts, median",
      "Only school counts, mean difference",
      "Pay by distance to thresholds, median",
      "Pay by distance to thresholds, mean difference",
    ]);
  expect(await ahead.locator("tbody").first().locator("tr").count()).toBe(10);
  await ahead.getByRole("combobox", { name: /^Show/ }).selectOption("employment");
  await ahead.getByText("Share of adults in work, all areas together").first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(problems).toEqual([]);
  await page.context().close();
}, 180_000);

test("figures and pictures are saved with what they are and are not", async () => {
  const { page } = await openPage();
  await threeScenarios(page);
  const save = async (name: RegExp, place: number) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      pressSave(page.locator(".compare"), name, place),
    ]);
    const path = join(mkdtempSync(join(tmpdir(), "utfall-")), "saved");
    await download.saveAs(path);
    return { name: download.suggestedFilename(), bytes: readFileSync(path) };
  };
  const figures = await save(/^Save as CSV/, 0);
  expect(figures.name).toBe("utfall-urban15-2013-comparison.csv");
  const text = figures.bytes.toString("utf8");
  expect(text).toMatch(/Araby,Växjö,4800000,0,-4800000,/);
  for (const words of ["Not an official calculation.", "Only school counts", "made up", "version"])
    expect(text).toContain(words);
  for (const place of [0, 1, 2]) {
    const picture = await save(/^Save as PNG/, place);
    expect(picture.bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(picture.bytes.readUInt32BE(16)).toBe(3000);
    expect(picture.bytes.length).toBeGreaterThan(30_000);
  }
  await page.context().close();
});

test("290 municipalities: the tab is quick, the table begins with some and shows all on demand", {
  tags: "timing",
}, async () => {
  const { page, problems } = await openPage();
  await ready(page);
  await chooseProgramme(page, "municipalities-2016");
  await ready(page);
  await page.locator("[data-example]").first().click();
  const startedAt = Date.now();
  await compareTab(page).click();
  await awards(page).locator("tbody tr").nth(60).waitFor();
  const took = Date.now() - startedAt;
  expect(took).toBeLessThan(5000 * (await slowness(page)));
  expect(await awards(page).locator("tbody tr").count()).toBe(61);
  const search = awards(page).getByRole("textbox", { name: "Find by name" });
  await search.fill("malm");
  await expect.poll(() => awards(page).locator("tbody tr").count()).toBe(2);
  expect(await awards(page).locator("tbody tr").first().innerText()).toContain("Malmö");
  await search.fill("");
  await tool(page, "Show all 290 rows").click();
  await expect.poll(() => awards(page).locator("tbody tr").count()).toBe(291);
  await page.getByText("No indicator tells how great the need").first().waitFor();
  expect(problems).toEqual([]);
  await page.context().close();
});

test.each(looks)("axe finds nothing, $locale $colorScheme $width", async ({ locale, colorScheme, width }) => {
  const { page, problems } = await openPage("", { locale, colorScheme, viewport: { width, height: 900 } });
  await threeScenarios(page);
  for (const summary of await page.locator(".compare summary").all()) await summary.click();
  await page.waitForTimeout(500);
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  expect(problems).toEqual([]);
  await page.context().close();
});
