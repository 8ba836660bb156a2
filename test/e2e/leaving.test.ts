import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { openPage } from "./browser.ts";
import { dragAndLeave, isAnotherPage, isAsLeft, isDone, markPage, stay } from "./last-change.ts";
import { awardOf, ready, tool } from "./page-parts.ts";

const araby = (page: Page) => awardOf(page, "araby");
const original = 4_800_000;

/** Drags the first slider and leaves the page as `leave` says 20 ms after the last step. */
async function leaveAfter(page: Page, steps: number, leave: string): Promise<void> {
  await page.evaluate(markPage);
  await page.evaluate(dragAndLeave(steps, leave));
}

/** While the page changes it answers nothing. */
const isTrue = (page: Page, expression: string) => page.evaluate(expression).catch(() => false);

async function expectAsLeft(page: Page): Promise<void> {
  await expect.poll(() => isTrue(page, isAnotherPage), { timeout: 10_000 }).toBe(true);
  await ready(page);
  await page.locator("input[type=range]").first().waitFor();
  expect(await page.evaluate(isAsLeft)).toBe(true);
}

/** The drag is one step: undone at once, and done again. */
async function expectOneStep(page: Page): Promise<void> {
  await tool(page, "Undo").click();
  await expect.poll(() => araby(page)).toBe(original);
  await tool(page, "Redo").click();
  await expect.poll(() => page.evaluate(isAsLeft)).toBe(true);
}

test("a reload 20 ms after a change keeps it, be it the first of all or a later one", async () => {
  const { page, problems } = await openPage();
  await ready(page);
  for (let time = 0; time < 3; time++) {
    await leaveAfter(page, 1, "location.reload()");
    await expectAsLeft(page);
  }
  expect(problems).toEqual([]);
  await page.context().close();
});

test("a reload right after another area and another tab are chosen keeps both", async () => {
  const { page } = await openPage();
  await ready(page);
  await page.evaluate(markPage);
  await page.evaluate(`{
    document.querySelector(".payouts__row[data-area=araby]").click();
    [...document.querySelectorAll("[role=tab]")].find((tab) => tab.textContent.trim() === "Table").click();
    location.reload();
  }`);
  await expect.poll(() => isTrue(page, isAnotherPage), { timeout: 10_000 }).toBe(true);
  await page.getByRole("tab", { name: "Table", selected: true }).waitFor();
  await page.getByRole("tab", { name: "Payouts" }).click();
  await page.locator("[data-area=araby][aria-selected=true]").waitFor();
  await page.context().close();
});

test("a reload in the middle of a drag keeps the whole of it as one step", async () => {
  const { page } = await openPage();
  await ready(page);
  await leaveAfter(page, 10, "location.reload()");
  await expectAsLeft(page);
  await expectOneStep(page);
  await page.context().close();
});

test("a reload while the pointer holds a slider keeps where it was dragged to", async () => {
  const { page } = await openPage();
  await ready(page);
  const slider = page.locator("input[type=range]").first();
  const before = await slider.inputValue();
  const box = await slider.boundingBox();
  if (box === null) throw new Error("there is no slider");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let at = 1; at <= 10; at++) await page.mouse.move(x + 4 * at, y);
  const value = await slider.inputValue();
  expect(value).not.toBe(before);
  await page.reload();
  await ready(page);
  expect(await slider.inputValue()).toBe(value);
  await page.context().close();
});

test("a reload while a field is typed in keeps what was typed", async () => {
  const { page } = await openPage();
  await ready(page);
  await page.getByRole("tab", { name: "Rule" }).click();
  const budget = page.getByRole("textbox", { name: "Budget" });
  await budget.click();
  await budget.press("Control+a");
  await page.keyboard.type("200");
  await page.reload();
  await page.getByRole("tab", { name: "Rule", selected: true }).waitFor();
  await expect.poll(() => budget.inputValue()).toMatch(/^200/);
  await page.context().close();
});

test("a link that is followed right after a change keeps it", async () => {
  const { page } = await openPage();
  await ready(page);
  await leaveAfter(page, 3, "location.href = 'no-such-page.txt'");
  await page.waitForURL("**/no-such-page.txt");
  await page.goBack();
  await expectAsLeft(page);
  await expectOneStep(page);
  await page.context().close();
});

test("a tab that is closed right after a change leaves it to the next", async () => {
  const { page } = await openPage();
  const context = page.context();
  await ready(page);
  await leaveAfter(page, 3, stay);
  await expect.poll(() => page.evaluate(isDone), { interval: 5 }).toBe(true);
  await page.close();
  const next = await context.newPage();
  await next.goto(inject("baseUrl"));
  await expectAsLeft(next);
  await expectOneStep(next);
  await context.close();
});
