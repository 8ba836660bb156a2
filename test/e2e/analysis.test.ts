import { expect, test } from "vitest";
import { axeFindings, looks } from "./axe-findings.ts";
import { openPage } from "./browser.ts";
import { pressInMenu, ready } from "./page-parts.ts";

const questions = ["luck", "incentives", "predictability"];

test.each(looks)(
  "every answer comes first and its figures at a press, and axe finds nothing ($locale, $colorScheme)",
  async ({ locale, colorScheme, width }) => {
    const { page, problems } = await openPage("", { locale, colorScheme, viewport: { width, height: 900 } });
    await ready(page);
    const isSwedish = locale === "sv-SE";
    await page.getByRole("tab", { name: isSwedish ? "Analys" : "Analysis", exact: true }).click();
    const start = isSwedish ? "I detta påhittade exempel: " : "In this made-up example ";
    for (const id of questions) {
      const section = page.locator(`[data-section="${id}"]`);
      await expect
        .poll(() => section.locator(".analysis__answer").innerText(), { timeout: 30_000 })
        .toContain(start);
      expect(await section.locator("figure").count()).toBe(0);
      const summary = section.locator(`[data-question="${id}"] > summary`);
      await summary.focus();
      await page.keyboard.press("Enter");
      await section.locator("figure svg[role=img]").first().waitFor();
      // Said once, beside the mark of the section.
      for (const sentence of await section.locator(".analysis__details > p").allInnerTexts())
        expect(sentence.startsWith(start)).toBe(false);
    }
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    expect(problems).toEqual([]);
    await page.context().close();
  },
);

test("what one more pupil is worth to Rinkeby stands in the table, and what a cost changes is computed again", async () => {
  const { page } = await openPage();
  await ready(page);
  await page.getByRole("tab", { name: "Analysis", exact: true }).click();
  const section = page.locator('[data-section="incentives"]');
  await section.locator('[data-question="incentives"] > summary').click();
  await section.locator("figure .figure__fold > summary").first().click();
  const row = section.getByRole("row", { name: /Rinkeby.*upper-secondary/ });
  await expect.poll(() => row.innerText()).toContain("114,683");
  const progress = section.locator(".work-progress");
  await expect.poll(() => progress.getAttribute("data-hidden")).toBe("true");
  const cost = section.getByRole("textbox", { name: /one person more costs/ });
  await cost.fill("0");
  await cost.press("Enter");
  await section.locator("summary", { hasText: "Cliffs" }).click();
  await section.getByText("when one costs SEK 0").waitFor();
  // What was chosen and opened is kept over a reload, and goes into the report.
  await page.waitForTimeout(1500);
  await page.reload();
  await cost.waitFor();
  await expect.poll(() => cost.inputValue()).toBe("0");
  await pressInMenu(page, "report");
  await page.getByRole("button", { name: "Show the whole report" }).click();
  const reported = page.locator('.sheet [data-section="analysis"]');
  await expect.poll(() => reported.innerText(), { timeout: 30_000 }).toContain("114,683");
  await page.context().close();
});
