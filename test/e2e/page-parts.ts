import type { Locator, Page } from "playwright-core";

/** The row of one area in the picture. */
export const rowOf = (page: Page, area: string) => page.locator(`.payouts__row[data-area="${area}"]`);

/** Chooses how awards are shown, on the sheet that the button over the names opens. */
export async function showAs(page: Page, choose: (sheet: Locator) => Promise<void>): Promise<void> {
  await page.locator(".shown-as").click();
  const sheet = page.locator(".small-sheet:popover-open");
  await choose(sheet);
  await page.keyboard.press("Escape");
  await sheet.waitFor({ state: "hidden" });
}

/** Kronor of one area as the picture has them now. */
export const awardOf = async (page: Page, area: string): Promise<number> =>
  Number(await rowOf(page, area).locator("[data-award]").getAttribute("data-award"));

/** Waits for the first payouts. */
export const ready = (page: Page) => page.locator(".payouts__row").first().waitFor();

/** What is said over the picture: the finding, and what goes with it. */
export const summaryOf = async (page: Page): Promise<string> =>
  (await page.locator(".outcome__title, .outcome__summary").allInnerTexts())
    .join(" ")
    .replace(/[\u00a0\u202f]/g, " ")
    .trim();

export const tool = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** The pixels of the bars, as a text that differs when they do. */
export const picture = (page: Page): Promise<string> =>
  page
    .locator(".bar-canvas canvas")
    .evaluate((canvas) => (canvas as unknown as { toDataURL(): string }).toDataURL());

/** Unfolds the parts of a page that show their headings alone: all of them, or the one with this id once it is there. */
export async function unfold(page: Page, id?: string): Promise<void> {
  const within = id === undefined ? "" : `[data-section="${id}"] `;
  const folded = page.locator(`${within}.section__fold[aria-expanded="false"]`);
  if (id !== undefined)
    await page.locator(`[data-section="${id}"] .section__fold`).waitFor({ timeout: 60_000 });
  while ((await folded.count()) > 0) await folded.first().click();
}

/** Presses what stands in a menu; `id`: of the action. What is switched on or off there leaves the menu open. */
export async function pressInMenu(page: Page, id: string): Promise<void> {
  const item = page.locator(`[data-action="${id}"]`);
  await page.locator(".menu", { has: item }).locator(".menu__button").click();
  await item.click();
  if (await item.isVisible()) await page.keyboard.press("Escape");
}

/** Saves a figure; `name`: what the choice is called, "Save as CSV: …". */
export async function pressSave(
  within: Page | Locator,
  name: string | RegExp,
  place: number = 0,
): Promise<void> {
  const isExact = typeof name === "string";
  const item = within.getByRole("menuitem", { name, exact: isExact, includeHidden: true }).nth(place);
  await item.locator("xpath=ancestor::div[@class='menu']").locator(".menu__button").click();
  await item.click();
}
