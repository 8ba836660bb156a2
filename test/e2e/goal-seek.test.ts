import { expect, test } from "vitest";
import { axeFindings } from "./axe-findings.ts";
import { openPage } from "./browser.ts";
import { awardOf, ready } from "./page-parts.ts";

test("five million to Rinkeby without anybody losing more than a tenth is found, and is a scenario like any other", async () => {
  const { page, problems } = await openPage();
  await ready(page);
  await page.getByRole("tab", { name: "Analysis" }).click();
  await page.locator('details[data-question="goal-seek"] > summary').click();
  const form = page.locator(".goal-form");
  await form.getByLabel("An area gets at least").selectOption("rinkeby");
  await form.getByLabel("Amount, millions").fill("5");
  await form.getByRole("button", { name: "Look for it" }).click();
  const section = page.locator('[data-section="goal-seek"]');
  await section.getByText(/^Rinkeby then gets SEK.5.million instead of/).waitFor();
  for (const question of ["attribution", "boundaries", "vintages"])
    await page.locator(`details[data-question="${question}"] > summary`).click();
  await page.locator('[data-table="boundaries-pairs"]').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await section
    .getByText(/^In this made-up example .*enough to add two floors to the rule: “Rinkeby gets at least/)
    .waitFor();
  await section.getByRole("button", { name: "Add as a scenario" }).click();
  await section.getByText(/the scenario “Rinkeby at least 5.m” is now among yours/).waitFor();
  await page
    .locator('[data-section="attribution"]')
    .getByText(/most is done by one change|one change does it all/)
    .waitFor();
  await page.getByRole("tab", { name: "Payouts" }).click();
  await expect.poll(() => awardOf(page, "rinkeby")).toBe(5_000_000);
  await page.keyboard.press("Control+z");
  await expect.poll(() => awardOf(page, "rinkeby")).toBe(3_200_000);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("which rule holds up is computed when it is opened, can be stopped, and goes on", async () => {
  const { page, problems } = await openPage();
  await ready(page);
  await page.getByRole("tab", { name: "Analysis" }).click();
  const section = page.locator('[data-section="robustness"]');
  await section.getByText("Takes some seconds").waitFor();
  await page.locator('details[data-question="robustness"] > summary').click();
  await section.getByRole("button", { name: "Stop", exact: true }).click();
  await section.getByRole("button", { name: "Continue", exact: true }).click();
  await section
    .getByText(/over 1,000 drawn futures no rule is best at everything/)
    .waitFor({ timeout: 60_000 });
  await page.locator('[data-table="robustness-drivers"]').waitFor({ timeout: 60_000 });
  expect(await axeFindings(page)).toEqual([]);
  expect(problems).toEqual([]);
  await page.context().close();
});
