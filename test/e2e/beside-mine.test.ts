import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFindings } from "./axe-findings.ts";
import { openPage } from "./browser.ts";
import { awardOf, pressInMenu, ready } from "./page-parts.ts";

const base = { utfall: 1, programme: { id: "urban15-2013" } };
const employment = (title: string | undefined, value: number) => ({
  ...base,
  ...(title !== undefined && { title }),
  data: [{ area: "bergsjon", indicator: "employment", year: 2012, value }],
});
const fileOf = (name: string, scenario: object) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(JSON.stringify({ utfall: 1, workspace: [base, scenario], baseline: 0, current: 1 })),
});

async function openShare(page: Page): Promise<void> {
  await pressInMenu(page, "share");
  await page.locator("[data-save-file]").waitFor();
}

test("a colleague's file says in what it differs from mine, and goes beside it as a scenario", {
  timeout: 120_000,
}, async () => {
  const { page, problems } = await openPage();
  await ready(page);
  // Mine: one more point for Bergsjön.
  await page.locator(".indicators select").first().selectOption("bergsjon");
  await page.getByRole("slider").first().press("PageUp");
  await expect.poll(() => awardOf(page, "bergsjon")).not.toBe(7_840_000);
  const mine = await awardOf(page, "bergsjon");
  await openShare(page);
  await page
    .locator("[data-file=work]")
    .setInputFiles(fileOf("from-eva.utfall.json", employment("Eva’s", 0.5)));
  await page.locator("[data-origin=file]").waitFor();
  const told = page.locator("[data-differences]");
  await told.waitFor();
  expect(await told.getAttribute("data-differences")).toBe("1");
  expect((await told.innerText()).replace(/[\u00a0\u202f]/g, " ")).toMatch(
    /^1 difference from yours:\s+Bergsjön, .*2012: 50% \(you: [\d.]+%\)/,
  );
  expect(await axeFindings(page)).toEqual([]);
  await page.locator("[data-add-to-own]").click();
  await page.locator(".scenario-bar__tab", { hasText: "Eva’s" }).waitFor();
  await page.locator("[data-origin]").waitFor({ state: "detached" });
  await page.getByRole("tab", { name: "Compare", exact: true }).waitFor();
  // Mine is as it was, and one step takes hers away again.
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await page.locator(".scenario-bar__tab", { hasText: "Eva’s" }).waitFor({ state: "detached" });
  await page.getByRole("tab", { name: "Payouts", exact: true }).click();
  expect(await awardOf(page, "bergsjon")).toBe(mine);
  // Earlier work tells where hers came from.
  await openShare(page);
  await page.locator(".share__session", { hasText: "From the file from-eva.utfall.json, saved" }).waitFor();
  await page.locator(".share__session", { hasText: "Eva’s" }).first().waitFor();
  // A pasted link is told in the same way: mine as it was, after one point more.
  const link = await page.locator("[data-link]").inputValue();
  await page.keyboard.press("Escape");
  await page.getByRole("slider").first().press("PageUp");
  await openShare(page);
  await page.getByText("Open links from others").click();
  await page.getByLabel("Links, one on each line").fill(link);
  await page.locator("[data-open-links]").click();
  await page.locator("[data-origin=link]").waitFor();
  await page.locator("[data-differences='1']").waitFor();
  await page.locator("[data-add-to-own]").click();
  await page.locator(".scenario-bar__tab", { hasText: "link" }).waitFor();
  expect(problems).toEqual([]);
  await page.context().close();
});

test("a class's files and links stand beside one another; the one that cannot be opened is named", {
  timeout: 180_000,
}, async () => {
  const { page, problems } = await openPage();
  await ready(page);
  await openShare(page);
  const pupils = Array.from({ length: 28 }, (_, at) =>
    fileOf(`pupil ${at + 1}.json`, employment(at % 2 === 0 ? "My idea" : undefined, 0.4 + at / 200)),
  );
  await page
    .locator("[data-file=work]")
    .setInputFiles([...pupils, { name: "cut.json", mimeType: "application/json", buffer: Buffer.from("{") }]);
  await page.locator("[data-origin=several]").waitFor({ timeout: 60_000 });
  expect(await page.locator("[data-origin=several]").innerText()).toContain(
    "28 were opened beside one another",
  );
  expect(await page.locator(".scenario-bar__tab").count()).toBe(29);
  await page.locator(".scenario-bar__tab", { hasText: "pupil 28" }).waitFor();
  expect(await page.locator("[data-not-opened]").innerText()).toContain("cut");
  await openShare(page);
  const link = await page
    .locator("[data-link]")
    .inputValue()
    .catch(() => "");
  await page.keyboard.press("Escape");
  await page.locator("[data-go-back]").click();
  await expect.poll(() => page.locator(".scenario-bar__tab").count()).toBe(2);
  // Links, one on each line.
  await openShare(page);
  const mine = await page.locator("[data-link]").inputValue();
  await page.getByText("Open links from others").click();
  await page.getByLabel("Links, one on each line").fill(`${mine}\n${mine}\n${link}`);
  await page.locator("[data-open-links]").click();
  await page.locator("[data-origin=several]").waitFor({ timeout: 60_000 });
  expect(problems).toEqual([]);
  await page.context().close();
});
