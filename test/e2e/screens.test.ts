import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFindings, looks } from "./axe-findings.ts";
import { openPage } from "./browser.ts";
import { pressInMenu, ready } from "./page-parts.ts";

const explained = (page: Page) => page.locator("[data-area=gamlegarden]").click();

/** Ways to other screens than the tabs show, and the width they are looked at in. */
const screens: Readonly<Record<string, { width: number; show(page: Page): Promise<unknown> }>> = {
  "why, beside the picture": { width: 1440, show: explained },
  "why, in a drawer": { width: 800, show: explained },
  "sources and method": {
    width: 1440,
    async show(page) {
      await pressInMenu(page, "sources");
      await page.locator("dialog[open] h3").first().waitFor();
      await page.waitForTimeout(2_000);
    },
  },
  "sources on a phone": {
    width: 390,
    async show(page) {
      await pressInMenu(page, "sources");
      await page.locator("dialog[open] h3").first().waitFor();
    },
  },
  "an example": { width: 1440, show: (page) => page.locator("[data-example=only-school]").click() },
  "totals, without names": {
    width: 1440,
    async show(page) {
      await page.locator(".shown-as").click();
      // What it holds is fetched when it is opened.
      await page.locator(".small-sheet:popover-open").getByRole("checkbox").first().waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole("checkbox", { name: /Municipality totals|Summor per kommun/ }).check();
      await page.keyboard.press("Escape");
      await pressInMenu(page, "hideNames");
    },
  },
  "what is counted": {
    width: 1440,
    show: (page) => page.locator(".indicators__actions .gloss__term").click(),
  },
  "large text on a phone": {
    width: 390,
    show: (page) => pressInMenu(page, "projector"),
  },
};

test.each(Object.keys(screens))("axe finds nothing: %s", async (name) => {
  const screen = screens[name];
  if (screen === undefined) throw new Error(name);
  for (const { locale, colorScheme } of looks) {
    const { page, problems } = await openPage("", {
      locale,
      colorScheme,
      viewport: { width: screen.width, height: 900 },
    });
    await ready(page);
    await screen.show(page);
    await page.waitForTimeout(500);
    expect({ locale, colorScheme, findings: await axeFindings(page) }).toEqual({
      locale,
      colorScheme,
      findings: [],
    });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(screen.width);
    expect(problems).toEqual([]);
    await page.context().close();
  }
});

test("the drawer takes the focus, gives it back, and closes by Escape", async () => {
  const { page } = await openPage("", { viewport: { width: 800, height: 900 } });
  await ready(page);
  await page.locator("[data-area=gamlegarden]").press("Enter");
  const drawer = page.getByRole("dialog", { name: "Why this amount? Gamlegården" });
  await drawer.waitFor();
  expect(await page.evaluate("document.activeElement.closest('dialog') !== null")).toBe(true);
  await page.keyboard.press("Escape");
  await drawer.waitFor({ state: "hidden" });
  expect(await page.evaluate("document.activeElement.dataset.area")).toBe("gamlegarden");
  await page.context().close();
});

test("why follows the sliders", async () => {
  const { page } = await openPage();
  await ready(page);
  await explained(page);
  const why = page.getByRole("complementary", { name: "Why this amount? Gamlegården" });
  await why.getByText("SEK 11,426,000").first().waitFor();
  await page.getByRole("slider").first().focus();
  for (let presses = 0; presses < 5; presses++) await page.keyboard.press("ArrowRight");
  await expect.poll(() => why.innerText()).not.toMatch(/gets SEK.11,426,000/);
  await page.context().close();
});

test("in forced colours what is chosen has a line around it", async () => {
  const { page } = await openPage("", { forcedColors: "active" });
  await ready(page);
  await page.locator(".shown-as").click();
  await page.locator("input:checked + .segmented__label").waitFor();
  const outlineOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).outlineStyle);
  const chosen = {
    row: [".payouts__row[data-current='true']", ".payouts__row:not([data-current='true'])"],
    tab: ["[role='tab'][aria-selected='true']", "[role='tab'][aria-selected='false']"],
    choice: ["input:checked + .segmented__label", "input:not(:checked) + .segmented__label"],
    scenario: [".scenario-bar [aria-current='true']", ".scenario-bar button:not([aria-current='true'])"],
  } as const;
  for (const [what, [yes, no]] of Object.entries(chosen)) {
    expect([what, await outlineOf(yes), await outlineOf(no)]).toEqual([what, "solid", "none"]);
  }
  await page.getByRole("tab", { name: "Table", exact: true }).click();
  await page.getByRole("table").waitFor();
  expect(await outlineOf("tr[aria-current]")).toBe("solid");
  expect(await outlineOf("tbody tr:not([aria-current])")).toBe("none");
  await page.context().close();
});

test("on a phone the table shows award and change in sight, the municipality under the name", async () => {
  const { page } = await openPage("", { viewport: { width: 390, height: 844 } });
  await ready(page);
  await page.locator("[data-example]").first().click();
  await page.locator("h1", { hasText: "more" }).waitFor();
  await page.getByRole("tab", { name: "Table", exact: true }).click();
  const table = page.getByRole("tabpanel", { name: "Table" }).getByRole("table");
  await table.waitFor();
  expect(await table.locator("[data-row=herrgarden] small:visible").allInnerTexts()).toEqual(["Malmö"]);
  expect(await table.getByRole("columnheader", { name: "Municipality" }).count()).toBe(0);
  const change = await table.locator("[data-row=herrgarden] td:visible").nth(1).boundingBox();
  expect((change?.x ?? 999) + (change?.width ?? 999)).toBeLessThanOrEqual(390 - 16);
  await page.setViewportSize({ width: 1440, height: 900 });
  await table.getByRole("columnheader", { name: "Municipality" }).waitFor();
  expect(await table.locator("[data-row=herrgarden] small:visible").count()).toBe(0);
  await page.context().close();
});
