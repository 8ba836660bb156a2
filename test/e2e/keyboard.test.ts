import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openPage } from "./browser.ts";
import { awardOf, ready, tool } from "./page-parts.ts";

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab");
    const focused: string = await page.evaluate(
      "document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? ''",
    );
    if (name.test(focused)) return;
  }
  throw new Error(`Tab never comes to ${name}`);
}

test("everything on the first screen can be done with the keyboard alone", async () => {
  const { page, problems } = await openPage();
  await ready(page);
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement.textContent")).toContain("Go to the payouts");
  // A menu: arrows and letters move in it, what is switched leaves it open, Escape leads back to its button.
  await tabTo(page, /^Display/);
  const menu = page.getByRole("menu", { name: "Display" });
  const button = tool(page, "Display");
  const at = () => page.evaluate("document.activeElement.textContent");
  await page.keyboard.press("ArrowDown");
  expect(await button.getAttribute("aria-expanded")).toBe("true");
  expect(await at()).toBe("Large text");
  await page.keyboard.press("ArrowUp");
  expect(await at()).toBe("Svenska");
  await page.keyboard.press("d");
  await page.keyboard.press("Enter");
  expect(await menu.getByRole("menuitemcheckbox", { name: "Dark" }).getAttribute("aria-checked")).toBe(
    "true",
  );
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await menu.waitFor({ state: "hidden" });
  expect(await button.getAttribute("aria-expanded")).toBe("false");
  expect(await at()).toBe("Display");
  await tabTo(page, /^Only school counts/);
  await page.keyboard.press("Enter");
  await expect.poll(() => awardOf(page, "araby")).toBe(0);
  await tabTo(page, /^Start over/);
  await page.keyboard.press("Enter");
  await expect.poll(() => awardOf(page, "araby")).toBe(4_800_000);
  await tabTo(page, /^Indicators/);
  await page.keyboard.press("ArrowRight");
  await page.getByRole("textbox", { name: "Budget" }).waitFor();
  await page.keyboard.press("ArrowLeft");
  await tabTo(page, /^Employment, change/);
  const before = await awardOf(page, "hassleholmen");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => awardOf(page, "hassleholmen")).toBeGreaterThan(before);
  const higher = await awardOf(page, "hassleholmen");
  await tabTo(page, /^Employment, change/);
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => awardOf(page, "hassleholmen")).toBeLessThan(higher);
  // The rows of the picture are one stop: at the area in hand. Arrows, Home, End and letters lead through them.
  await tabTo(page, /^Hässleholmen, Borås: /);
  const row = () => page.evaluate<string>("document.activeElement.textContent");
  await page.keyboard.press("Home");
  expect(await row()).toMatch(/^Gamlegården, Kristianstad: 11\.4.m, /);
  await page.keyboard.press("ArrowUp");
  expect(await row()).toMatch(/^Gamlegården/);
  await page.keyboard.press("ArrowDown");
  expect(await row()).toMatch(/^Hovsjö/);
  await page.keyboard.press("End");
  expect(await row()).toMatch(/^Rinkeby/);
  await page.keyboard.press("h");
  expect(await row()).toMatch(/^Hovsjö/);
  await page.keyboard.press("h");
  expect(await row()).toMatch(/^Herrgården/);
  // A letter that is also a key of the page is the list's own there.
  await page.keyboard.press("c");
  expect(await row()).toMatch(/^Centrum-Öster/);
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement.closest('[role=listbox]')")).toBeNull();
  await page.keyboard.press("Shift+Tab");
  expect(await row()).toMatch(/^Hässleholmen/);
  await page.keyboard.press("a");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Why this amount? Araby" }).waitFor();
  expect(problems).toEqual([]);
  await page.context().close();
});

test("what has the focus shows it", async () => {
  const { page } = await openPage();
  await ready(page);
  const seen =
    "(() => { const s = getComputedStyle(document.activeElement); const a = getComputedStyle(document.activeElement, '::after'); return [s.outlineStyle, s.boxShadow, a.outlineStyle].some((each) => each !== 'none' && each !== ''); })()";
  let stops = 0;
  for (;;) {
    await page.keyboard.press("Tab");
    // Past the last the focus is out of the page.
    if (await page.evaluate("document.activeElement === document.body")) break;
    stops += 1;
    const name = await page.evaluate("document.activeElement.outerHTML.slice(0, 120)");
    const isRadioOrRange = await page.evaluate("['radio', 'range'].includes(document.activeElement.type)");
    // Those two show it on the part beside them that is seen: the label, the thumb.
    expect({ name, shows: isRadioOrRange || (await page.evaluate(seen)) }).toEqual({ name, shows: true });
  }
  expect(stops).toBeGreaterThan(15);
  await page.context().close();
});

test("the panel beside the picture takes the focus, and Escape gives it back", async () => {
  const { page } = await openPage();
  await ready(page);
  const name = page.locator(".payouts__row").nth(2);
  await name.focus();
  await page.keyboard.press("Enter");
  const heading = page.getByRole("heading", { name: /^Why this amount\?/ });
  await expect.poll(() => heading.evaluate((each) => each === document.activeElement)).toBe(true);
  await page.keyboard.press("Escape");
  await expect.poll(() => heading.count()).toBe(0);
  expect(await name.evaluate((each) => each === document.activeElement)).toBe(true);
  await page.context().close();
});
