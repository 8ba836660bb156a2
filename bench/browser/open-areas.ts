import type { Page } from "playwright-core";
import { pressInMenu } from "../../test/e2e/page-parts.ts";
import { ownProgramme } from "./own-programme.ts";

/** Opens the page on the fifteen areas that it has, or on a file of so many made-up ones. */
export async function openAreas(page: Page, url: string, areas: number): Promise<void> {
  await page.goto(url);
  await page.locator(".payouts__row").first().waitFor();
  if (areas === 15) return;
  await pressInMenu(page, "share");
  await page.locator("[data-file=work]").setInputFiles({
    name: "areas.utfall.json",
    mimeType: "application/json",
    buffer: Buffer.from(ownProgramme(areas)),
  });
  await page.locator("[data-origin=file]").waitFor();
  await page.locator('main[data-programme="large"]').waitFor();
}
