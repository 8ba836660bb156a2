import { expect, test } from "vitest";
import { createCatalogue } from "../../src/cli/catalogue.ts";
import { chooseProgramme, openPage } from "./browser.ts";
import { awardOf, picture, pressInMenu, ready, showAs, summaryOf, tool } from "./page-parts.ts";

test("first minute: a story, the finding, examples that say what to look at", async () => {
  const { page, problems } = await openPage();
  await ready(page);
  await page.getByText("In 2013 the Swedish state paid city districts by result").waitFor();
  expect(await summaryOf(page)).toBe("SEK 99 million to 15 areas. Gamlegården gets most, SEK 11.4 million.");
  // The bars would give the answer away: the question is for the class view.
  expect(await page.getByText("Which district do you think").count()).toBe(0);

  await page.locator("[data-example=only-school]").click();
  await expect.poll(() => awardOf(page, "araby")).toBe(0);
  await page.getByText("All money follows school eligibility.").waitFor();
  expect(await page.locator("[data-example=only-school]").getAttribute("aria-pressed")).toBe("true");
  expect(await summaryOf(page)).toMatch(/ gets SEK .* more, .* less\. \d+ gain, \d+ lose\.$/);

  // What to look at follows the language and the next example.
  await pressInMenu(page, "language");
  await page.getByText("Alla pengar följer gymnasiebehörigheten.").waitFor();
  await page.locator("[data-example=pay-by-need]").click();
  await page.getByText("Nu räknas läget 2012, inte förändringen").waitFor();
  await pressInMenu(page, "language");
  await page.getByText("Now the situation in 2012 counts, not the change").waitFor();

  await tool(page, "Start over").click();
  await expect.poll(() => awardOf(page, "araby")).toBe(4_800_000);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("dragging a slider moves bars on the way, and one undo takes the whole drag back", async () => {
  const { page, problems } = await openPage();
  await ready(page);
  const before = { award: await awardOf(page, "hassleholmen"), picture: await picture(page) };
  const slider = page.getByRole("slider").first();
  const box = await slider.boundingBox();
  if (box === null) throw new Error("the slider is not on screen");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.6, y);
  await page.mouse.down();
  const seen = new Set<number>();
  for (let at = 0.6; at < 0.9; at += 0.02) {
    await page.mouse.move(box.x + box.width * at, y);
    await page.waitForTimeout(30);
    seen.add(await awardOf(page, "hassleholmen"));
  }
  expect(seen.size).toBeGreaterThan(8);
  await page.mouse.up();
  expect(await awardOf(page, "hassleholmen")).toBeGreaterThan(before.award);
  expect(await picture(page)).not.toBe(before.picture);
  await page.keyboard.press("Control+z");
  await expect.poll(() => awardOf(page, "hassleholmen")).toBe(before.award);
  await expect.poll(() => picture(page)).toBe(before.picture);
  expect(await page.locator("[data-action=undo]").isDisabled()).toBe(true);
  await page.keyboard.press("Control+Shift+z");
  await expect.poll(() => awardOf(page, "hassleholmen")).toBeGreaterThan(before.award);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("a field reads both decimal signs, shows how, and keeps what it refuses", async () => {
  const { page } = await openPage("", { locale: "sv-SE" });
  await ready(page);
  const before = await awardOf(page, "hassleholmen");
  const field = page.getByRole("textbox", { name: "Sysselsättning, förändring i procentenheter" });
  await field.fill("2.5");
  await page.getByText("Läses som 2,5").waitFor();
  await expect.poll(() => awardOf(page, "hassleholmen")).toBeGreaterThan(before);
  const higher = await awardOf(page, "hassleholmen");
  await field.fill("två");
  await page.getByText("”två” är inget tal.").waitFor();
  await page.keyboard.press("Tab");
  expect(await field.inputValue()).toBe("två");
  expect(await awardOf(page, "hassleholmen")).toBe(higher);
  await field.press("Escape");
  expect(await field.inputValue()).toBe("+2,5");
  await page.context().close();
});

test("changes of one area go to its municipality, and can be taken back", async () => {
  const { page } = await openPage();
  await ready(page);
  await page.getByRole("combobox", { name: "Area" }).selectOption({ label: "Rinkeby" });
  const field = page.getByRole("textbox", { name: "Employment, change in percentage points" });
  await field.fill("3.3");
  await expect.poll(() => awardOf(page, "rinkeby")).toBeGreaterThan(3_200_000);
  await tool(page, "Give all areas in Stockholm the same changes").click();
  await page.getByRole("combobox", { name: "Area" }).selectOption({ label: "Tensta" });
  await expect.poll(() => field.inputValue()).toBe("+3.3");
  await tool(page, "Reset this area").click();
  await expect.poll(() => field.inputValue()).not.toBe("+3.3");
  await page.getByRole("combobox", { name: "Area" }).selectOption({ label: "Rinkeby" });
  await expect.poll(() => field.inputValue()).toBe("+3.3");
  await page.context().close();
});

test("units, order, totals and hidden names change the picture, not the awards", async () => {
  const { page } = await openPage();
  await ready(page);
  const names = () => page.locator("[data-kind=area] .payouts__name").allInnerTexts();
  const order = (label: string) =>
    showAs(page, async (sheet) => {
      await sheet.getByRole("combobox", { name: "Order" }).selectOption({ label });
    });
  expect((await names())[0]).toMatch(/^Gamlegården/);
  await order("by name");
  await expect.poll(async () => (await names())[0]).toMatch(/^Araby/);
  await order("by amount");
  await expect.poll(async () => (await names())[0]).toMatch(/^Gamlegården/);
  expect(await page.locator(".shown-as").innerText()).toBe("kronor, largest first");
  await showAs(page, (sheet) => sheet.getByRole("radio", { name: "per inhabitant" }).check());
  expect(await page.locator(".shown-as").innerText()).toBe("per inhabitant, largest first");
  await expect.poll(() => awardOf(page, "gamlegarden")).toBeCloseTo(11_426_000 / 5100, 6);
  await showAs(page, async (sheet) => {
    await sheet.getByRole("radio", { name: "kronor" }).check();
    await sheet.getByRole("checkbox", { name: "Municipality totals" }).check();
  });
  await page.locator("[data-kind=municipality]", { hasText: "Göteborg" }).waitFor();
  expect(await page.locator(".payouts__row").count()).toBe(24);
  await showAs(page, (sheet) => sheet.getByRole("checkbox", { name: "Municipality totals" }).uncheck());
  await pressInMenu(page, "hideNames");
  await expect.poll(async () => (await names())[0]).toMatch(/^F\b/);
  expect(await awardOf(page, "gamlegarden")).toBe(11_426_000);
  await page.context().close();
});

test("theme and size hold over a reload", async () => {
  const { page } = await openPage();
  await ready(page);
  const colour = () => page.evaluate("getComputedStyle(document.body).backgroundColor");
  const light = await colour();
  await pressInMenu(page, "theme");
  await pressInMenu(page, "projector");
  const dark = await colour();
  expect(dark).not.toBe(light);
  await page.reload();
  await ready(page);
  expect(await colour()).toBe(dark);
  expect(await page.locator("html").getAttribute("data-size")).toBe("projector");
  await page.context().close();
});

test("every programme can be looked at, and the work on the first is as it was left", async () => {
  const { page, problems } = await openPage();
  await ready(page);
  await page.locator("[data-example=only-school]").click();
  await expect.poll(() => awardOf(page, "gamlegarden")).not.toBe(11_426_000);
  const award = await awardOf(page, "gamlegarden");
  await pressInMenu(page, "hideNames");
  for (const id of createCatalogue().ids.filter((each) => each !== "urban15-2013")) {
    await chooseProgramme(page, id);
    await ready(page);
    expect(await page.locator("[data-action=hideNames]").getAttribute("aria-checked")).toBe("true");
  }
  await chooseProgramme(page, "urban15-2013");
  await ready(page);
  await expect.poll(() => awardOf(page, "gamlegarden")).toBe(award);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => awardOf(page, "gamlegarden")).toBe(11_426_000);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("Enter ends a step of undo, and starting over clears what could not be read", async () => {
  const { page, problems } = await openPage();
  await ready(page);
  const field = page.getByRole("textbox", { name: "Employment, change in percentage points" });
  await field.fill("5");
  await field.press("Enter");
  await field.fill("7");
  await field.press("Enter");
  await tool(page, "Undo").click();
  await expect.poll(() => field.inputValue()).toBe("+5.0");
  await field.fill("1e1");
  await page.getByText("“1e1” is not a number.").waitFor();
  // Beside the result stands how many numbers are not in it, and leads to the first.
  const notIn = page.locator(".outcome .not-in");
  expect(await notIn.innerText()).toContain("1 number is not in the result: it cannot be read.");
  await notIn.getByRole("button", { name: "Go there" }).click();
  expect(await field.evaluate((each) => each === document.activeElement)).toBe(true);
  await tool(page, "Start over").click();
  await expect.poll(() => field.getAttribute("aria-invalid")).toBe(null);
  expect(await notIn.count()).toBe(0);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("hidden names are in no text, and the table fits its card", async () => {
  const { page } = await openPage();
  await ready(page);
  await pressInMenu(page, "hideNames");
  await page.getByRole("tab", { name: "Table" }).click();
  await page.getByText("The parts include rounding").waitFor();
  expect(await page.locator("main").innerText()).not.toMatch(/Rinkeby|Stockholm|Araby/);
  await page.getByRole("button", { name: /^Save: / }).waitFor();
  await pressInMenu(page, "hideNames");
  const table = page.locator(".outcome .data-table");
  await expect.poll(() => table.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
  await page.context().close();
});
