import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { axeFindings } from "./axe-findings.ts";
import { openPage } from "./browser.ts";
import { pressInMenu, ready } from "./page-parts.ts";
import { type StaticServer, staticServer } from "./static-server.ts";

let server: StaticServer;
beforeAll(async () => {
  server = await staticServer(inject("builtFolder"));
});
afterAll(() => server.stop());

/** The code that the Share drawer gives for a view, once something has been changed. */
async function codeFor(page: Page, view: string): Promise<string> {
  await ready(page);
  await page.getByRole("tab", { name: "Rule" }).click();
  await page.getByRole("textbox", { name: "Budget" }).fill("200");
  await pressInMenu(page, "share");
  await page.getByRole("combobox", { name: "What is shown" }).selectOption(view);
  return page.locator("[data-embed-code]").inputValue();
}

test("a view stands in somebody else's page, read only, says what it is, and leads to the whole", async () => {
  const { page, problems } = await openPage(server.url);
  const code = await codeFor(page, "payouts");
  expect(code).toContain("lang=en");
  const host = await page.context().newPage();
  await host.setContent(`<h1>A page of somebody else</h1>${code}`);
  const frame = host.frameLocator("iframe");
  await frame.locator(".payouts__row").first().waitFor();
  const gamlegarden = frame.locator('.payouts__row[data-area="gamlegarden"]');
  expect(Number(await gamlegarden.locator("[data-award]").getAttribute("data-award"))).toBeGreaterThan(
    20_000_000,
  );
  // Nothing to change the scenario with, and no way to another view.
  for (const gone of [
    "header.header",
    ".what-if",
    ".scenario-bar",
    "[role=tab]",
    "input[type=range]",
    ".intro",
  ])
    expect({ gone, count: await frame.locator(gone).count() }).toEqual({ gone, count: 0 });
  // No menu has its files: they are under the picture.
  await frame.getByRole("button", { name: /^Save: / }).waitFor();
  await frame.getByText("Made with Utfall. Not an official calculation.").waitFor();
  const [whole] = await Promise.all([
    page.context().waitForEvent("page"),
    frame.getByRole("link", { name: /Open the full version/ }).click(),
  ]);
  await ready(whole);
  expect(new URL(whole.url()).search).toBe("");
  await whole.getByRole("tab", { name: "Rule" }).click();
  expect(await whole.getByRole("textbox", { name: "Budget" }).inputValue()).toBe("200");
  expect(problems).toEqual([]);
  await page.context().close();
});

test("inside another page nothing is kept, and what was kept here is not touched", async () => {
  const { page } = await openPage(server.url);
  const code = await codeFor(page, "table");
  const source = /src="([^"]+)"/.exec(code)?.[1]?.replaceAll("&amp;", "&") ?? "";
  const { page: alone } = await openPage(source);
  await alone.locator(".embed table").waitFor();
  expect(await alone.evaluate("indexedDB.databases().then((all) => all.length)")).toBe(0);
  expect(await alone.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)")).toBe(
    0,
  );
  await alone.context().close();
  await page.context().close();
});

test.each(["payouts", "table", "map", "projection", "compare"])(
  "axe finds nothing in the view %s, and it fits a narrow frame",
  async (view) => {
    const { page } = await openPage(server.url);
    const code = await codeFor(page, view);
    const source = (/src="([^"]+)"/.exec(code)?.[1] ?? "")
      .replaceAll("&amp;", "&")
      .replace("lang=en", "lang=sv");
    const { page: alone, problems } = await openPage(source, {
      viewport: { width: 360, height: 720 },
      colorScheme: "dark",
    });
    await alone.locator(".embed__foot").waitFor();
    await alone.locator(".outcome .tabs__panel").waitFor();
    await alone.waitForTimeout(1_500);
    expect(await alone.locator("html").getAttribute("lang")).toBe("sv");
    expect(await axeFindings(alone)).toEqual([]);
    expect(await alone.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
    expect(problems).toEqual([]);
    await alone.context().close();
    await page.context().close();
  },
);

test("an address that is not whole is told of, and nothing else is shown in its place", async () => {
  const { page } = await openPage(`${server.url}?embed=payouts&lang=en#u1.broken`);
  await page.getByText("This view cannot be shown").waitFor();
  expect(await page.locator(".payouts__row").count()).toBe(0);
  await page.context().close();
});

test("the way to the whole opens the same numbers as the view shows", async () => {
  const { page } = await openPage(server.url);
  const code = await codeFor(page, "payouts");
  const host = await page.context().newPage();
  await host.setContent(code);
  const whole = await host.frameLocator("iframe").locator(".embed__foot a").getAttribute("href");
  const opened = await page.context().newPage();
  await opened.goto(whole ?? "");
  await opened.locator("[data-same-numbers]").waitFor();
  await page.context().close();
});
