import { expect, test } from "vitest";
import { axeFindings, looks } from "./axe-findings.ts";
import { chooseProgramme, openPage } from "./browser.ts";
import { ready, unfold } from "./page-parts.ts";

const minute = 60_000;
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

test("one table has every area's years ahead, in the order asked for; a row shows its area below", {
  timeout: 2 * minute,
}, async () => {
  const { page, problems } = await openPage();
  await ready(page);
  await page.getByRole("tab", { name: "Projection", exact: true }).click();
  const table = page.locator('[data-section="areasAhead"]');
  const row = (id: string) => table.locator(`tr[data-row="${id}"]`);
  await expect.poll(() => row("tensta").locator("td").last().innerText(), { timeout: minute }).toMatch(/%$/);
  expect(await table.locator("tbody tr").count()).toBe(16);
  // The award of today is the one under Payouts, and the year is the last with money.
  expect(plain(await row("gamlegarden").locator("td").first().innerText())).toBe("11.4 m");
  expect(await table.locator("thead").innerText()).toContain("Median, 2014");
  expect(plain(await table.locator(".areas-ahead__finding").innerText())).toMatch(
    /falls by more than 20% from one year to the next, at least once, in \d+% to \d+% of the draws, depending on the area\. There is no award/,
  );
  await table.getByRole("button", { name: /^Falls by more than 20%/ }).click();
  const falls = await table.locator("tbody tr:not([data-total]) td:nth-last-of-type(2)").allInnerTexts();
  const shares = falls.map((text) => Number.parseFloat(text));
  expect(shares).toHaveLength(15);
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
  await table.getByRole("button", { name: "Tensta" }).click();
  expect(await row("tensta").getAttribute("aria-current")).toBe("true");
  await expect.poll(() => page.locator(".projection__summary").innerText()).toContain("Tensta, 2014");

  // Years ahead are chosen above the table and the picture, which both follow.
  const years = page.locator(".projection__years").getByRole("group", { name: "Years ahead" });
  await years.getByRole("radio", { name: "3 years" }).check();
  await page.locator(".projection__choices select").first().selectOption("employment");
  await expect.poll(() => page.locator(".projection__summary").innerText()).toContain("Tensta, 2015");
  expect(problems).toEqual([]);
  await page.context().close();
});

test("numbers to plan by, and three single draws where the money does nothing", {
  timeout: 2 * minute,
}, async () => {
  const { page, problems } = await openPage();
  await ready(page);
  await page.getByRole("tab", { name: "Projection", exact: true }).click();
  expect(await page.locator("[data-mark=single]").count()).toBe(0);
  await page.getByRole("button", { name: "The money does nothing" }).click();
  await expect.poll(() => page.locator("[data-mark=single]").count(), { timeout: minute }).toBe(3);
  await unfold(page, "planning");
  const part = page.locator('[data-section="planning"]');
  const said = async (id: string) => plain(await part.locator(`[data-planning="${id}"]`).innerText());
  expect(await said("holds")).toMatch(
    /^(In nine draws of ten the award of 2014 is at least|No sum above 0 holds)/,
  );
  expect(await said("reaches")).toMatch(/^It does in /);
  await part.getByRole("textbox", { name: "The award of 2014 reaches" }).fill("0");
  expect(await said("reaches")).toBe("It does in every draw.");
  await part.getByRole("textbox", { name: "The award of 2014 reaches" }).fill("1000");
  expect(await said("reaches")).toBe("It does in none of the draws.");
  expect(await said("post")).toContain("Say what a post costs");
  // Beside a number that is refused stands no answer, neither the last nor any other.
  await part.getByRole("textbox", { name: "A post costs, per year" }).fill("0.7");
  expect(await said("post")).toBe("");
  await part.getByRole("textbox", { name: "A post costs, per year" }).fill("1");
  // What is paid at the end of 2014 is used in 2015: there is something for both only where both awards came.
  expect(await said("post")).toMatch(/From August 2014 to August 2015: .*It can be paid in/s);
  // What is typed stays while other tabs are shown.
  await page.getByRole("tab", { name: "Table", exact: true }).click();
  await page.getByRole("tab", { name: "Projection", exact: true }).click();
  await unfold(page, "planning");
  expect(await part.getByRole("textbox", { name: "A post costs, per year" }).inputValue()).toBe("1");
  expect(problems).toEqual([]);
  await page.context().close();
});

test("axe finds nothing, and nothing is wider than a phone", { timeout: 3 * minute }, async () => {
  for (const { locale, colorScheme } of looks) {
    const { page } = await openPage("", { locale, colorScheme });
    await ready(page);
    await page.getByRole("tab", { name: /^(Projection|Framskrivning)$/ }).click();
    await unfold(page, "planning");
    expect(await axeFindings(page), `${locale} ${colorScheme}`).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate<boolean>("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    await page.context().close();
  }
});

test("of many municipalities the first are shown, and any is found by its name", {
  timeout: 2 * minute,
}, async () => {
  const { page } = await openPage();
  await ready(page);
  await chooseProgramme(page, "municipalities-2016");
  await page.getByRole("tab", { name: "Projection", exact: true }).click();
  const rows = page.locator('[data-section="areasAhead"] tbody tr');
  await expect.poll(() => rows.count(), { timeout: minute }).toBe(25);
  await page
    .locator('[data-section="areasAhead"]')
    .getByRole("textbox", { name: "Find by name" })
    .fill("kiru");
  await expect.poll(() => rows.count()).toBe(2);
  expect(await rows.first().innerText()).toContain("Kiruna");
  await page.context().close();
});
