import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { createCatalogue } from "../../src/cli/catalogue.ts";
import { axeFindings } from "./axe-findings.ts";
import { chooseProgramme, openPage } from "./browser.ts";
import { awardOf, pressInMenu, ready } from "./page-parts.ts";

/** Opens the rule's tab and waits for its text. */
async function openRule(page: Page, name = "Rule"): Promise<void> {
  await ready(page);
  await page.getByRole("tab", { name, exact: true }).click();
  await page.locator(".rule-text__paragraph").first().waitFor();
}

const paragraphs = (page: Page) => page.locator(".rule-text__paragraph").allInnerTexts();
const undo = (page: Page) => page.keyboard.press("Control+z");

test("a number in the text stays in hand while its sentence changes, and one visit is one step back", async () => {
  const { page, problems } = await openPage();
  await openRule(page);
  const share = page.getByLabel("Share of the money: Employment");
  await share.click();
  await share.press("Control+a");
  for (const key of "50") await page.keyboard.press(key);
  expect(await page.evaluate("document.activeElement.value")).toBe("50");
  await expect
    .poll(() => page.locator(".rule-text__was s").allInnerTexts())
    .toEqual(["33.3%", "33.3%", "33.3%"]);
  expect(await page.getByLabel("Share of the money: School eligibility").inputValue()).toBe("25");
  await page.keyboard.press("ArrowUp");
  expect(await share.inputValue()).toBe("51");
  await page.keyboard.press("Tab");
  await undo(page);
  await expect.poll(() => share.inputValue()).toBe("33.3");
  expect(problems).toEqual([]);
  await page.context().close();
});

test("choices in the text work by keyboard and change the payouts", async () => {
  const { page, problems } = await openPage();
  await openRule(page);
  const before = await awardOf(page, "rinkeby");
  const measure = page.getByLabel(/^How the change is measured/);
  await measure.focus();
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => measure.inputValue()).toBe("relative");
  await expect.poll(() => awardOf(page, "rinkeby")).not.toBe(before);
  expect((await paragraphs(page)).join(" ")).toContain("the rise in per cent of where it began");
  expect(problems).toEqual([]);
  await page.context().close();
});

test("pots, floors and conditions are added, moved and removed, and the text says so", async () => {
  const { page, problems } = await openPage();
  await openRule(page);
  const settings = page.locator(".rule-settings");
  await page.getByText("Add a pot, a floor or a cap").click();
  await settings.getByRole("button", { name: "A pot" }).click();
  await settings.getByLabel("Shared by: Pot 4").selectOption("size");
  await expect
    .poll(() => paragraphs(page))
    .toContainEqual(expect.stringMatching(/in proportion to\s+the population/));
  await settings.getByRole("button", { name: "Move up: Pot 4" }).click();
  await settings.getByRole("button", { name: "Remove: Employment" }).click();
  // What was taken away is shown when one asks for it, and so is what the sources leave open.
  expect(await page.locator(".rule-text__gone").count()).toBe(0);
  await page.getByLabel("Show what was removed").check();
  const open = page.locator(".rule-text__open").last();
  const isSeen = () => open.evaluate((mark) => getComputedStyle(mark).opacity === "1");
  expect(await isSeen()).toBe(false);
  await page.locator(".rule-text__point").last().hover();
  expect(await isSeen()).toBe(true);
  await page.getByLabel("Show open points").check();
  await page.locator("h1").hover();
  expect(await isSeen()).toBe(true);
  expect(await open.innerText()).toContain("at stake");
  await expect
    .poll(() => page.locator(".rule-text__gone").allInnerTexts())
    .toContainEqual(expect.stringContaining("the employed share rose"));
  await settings.getByRole("button", { name: "A floor" }).click();
  await expect.poll(() => paragraphs(page)).toContainEqual(expect.stringContaining("Every area gets"));
  await settings.getByRole("combobox", { name: "Which areas" }).selectOption("conditions");
  await settings.getByLabel("Add a condition").selectOption("compare");
  await expect.poll(() => page.getByLabel("How many of the conditions must be met").inputValue()).toBe("all");
  await settings.getByLabel("Add a condition").selectOption("top");
  await expect.poll(() => page.locator(".rule-text__item").count()).toBe(3);
  expect(await axeFindings(page)).toEqual([]);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("nobody loses more than 20 %: three clicks from the first screen; last year's awards may be the baseline's", async () => {
  const { page, problems } = await openPage();
  await ready(page);
  await page.locator("[data-example=pay-by-need]").click();
  await openRule(page);
  const before = await awardOf(page, "hovsjo");
  await page.getByLabel("Floor or cap", { exact: true }).selectOption("baseline");
  await expect.poll(() => page.getByLabel("Measured in: floor 1").inputValue()).toBe("baseline");
  expect(await page.getByLabel("Amount: floor 1").inputValue()).toBe("80");
  await expect.poll(() => awardOf(page, "hovsjo")).not.toBe(before);
  const held = await awardOf(page, "hovsjo");
  await page.getByLabel("Measured in: floor 1").selectOption("lastAward");
  const press = page.getByRole("button", { name: "Take the baseline as last year’s award" });
  await press.press("Enter");
  await expect.poll(() => page.getByLabel("Measured in: floor 1").inputValue()).toBe("baseline");
  await expect.poll(() => awardOf(page, "hovsjo")).toBe(held);
  expect(await press.count()).toBe(0);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("a pot that pays a price, against the others, or ahead of each area's own start", async () => {
  const { page, problems } = await openPage();
  await openRule(page);
  await page.getByText("Add a pot, a floor or a cap").click();
  const kind = page.locator(".rule-settings").getByLabel("Shared by: Employment");
  await kind.selectOption("price");
  const price = page.getByLabel("Price: Employment");
  await expect.poll(() => price.inputValue()).toBe("1\u00a0000\u00a0000");
  const before = await awardOf(page, "rinkeby");
  const others = await awardOf(page, "hovsjo");
  await price.fill("500000");
  await price.press("Enter");
  await expect.poll(() => awardOf(page, "hovsjo")).not.toBe(others);
  await page.getByLabel("How the change is measured: Employment").selectOption("persons");
  await expect.poll(() => price.inputValue()).toBe("50\u00a0000");
  await page.getByText("More provisions: Employment").click();
  await page.getByLabel("Count the change").first().selectOption("mean");
  await expect
    .poll(() => page.getByLabel("What the change counts against: Employment").inputValue())
    .toBe("mean");
  await kind.selectOption("target");
  const ahead = page.getByLabel("Percentage points ahead of the start: Employment");
  await expect.poll(() => ahead.inputValue()).toBe("2");
  await page.getByLabel("Whose target: Employment").selectOption("own");
  await expect.poll(() => ahead.count()).toBe(0);
  expect(before).toBeGreaterThan(0);
  expect(await axeFindings(page)).toEqual([]);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("an open point is answered in its list, and the text follows", async () => {
  const { page, problems } = await openPage("", { locale: "sv-SE" });
  await openRule(page, "Regel");
  await page.getByText("Punkter som källorna lämnar öppna").click();
  const thresholds = page.getByLabel("De som uppfyller tröskelvärdena");
  await thresholds.check();
  await expect.poll(() => page.locator(".rule-text__item").count()).toBe(4);
  expect(await page.locator(".rule-text__item").first().innerText()).toContain("folkmängden");
  await page.getByLabel("De 15 på listan").check();
  await expect.poll(() => page.locator(".rule-text__item").count()).toBe(0);
  expect(await page.locator(".rule-text__was").count()).toBe(0);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("areas are chosen in a sheet that Escape closes", async () => {
  const { page, problems } = await openPage();
  await openRule(page);
  const areas = page.getByRole("button", { name: /^Areas that take part/ });
  await areas.press("Enter");
  await page.locator(".area-popover").getByLabel("Rinkeby").uncheck();
  await expect.poll(() => areas.innerText()).toBe("the 14 listed areas");
  await page.keyboard.press("Escape");
  await expect.poll(() => areas.getAttribute("aria-expanded")).toBe("false");
  await expect.poll(() => awardOf(page, "rinkeby")).toBe(0);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("the rule of every programme can be read, explained and followed to its sources", async () => {
  const { page, problems } = await openPage("", { viewport: { width: 1440, height: 1200 } });
  await ready(page);
  const { ids } = createCatalogue();
  for (const id of ids) {
    await chooseProgramme(page, id);
    await openRule(page);
    expect((await paragraphs(page)).length).toBeGreaterThan(2);
    const area = page.locator("[data-area]").first();
    await area.click();
    await page.locator(".explain__lead").waitFor();
    expect(await page.locator(".explain__lead").innerText()).toMatch(/gets/);
    await pressInMenu(page, "sources");
    await page.locator(".sources .section").first().waitFor();
    await page.keyboard.press("Escape");
  }
  expect(ids.length).toBeGreaterThan(1);
  expect(problems).toEqual([]);
  await page.context().close();
});
