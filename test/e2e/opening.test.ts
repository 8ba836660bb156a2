import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { call } from "../unit/cli/call.ts";
import { axeFindings, looks } from "./axe-findings.ts";
import { openPage } from "./browser.ts";
import { pressInMenu } from "./page-parts.ts";

/** The bars' rows: one per area, once the first payouts are there. */
const bars = (page: Page) =>
  page.locator("#outcome, main").getByRole("option", { name: /against the baseline|mot utgångsläget/ });

const firstPayouts = (page: Page) => bars(page).first().waitFor();

test("the page opens with the payouts, asks for nothing but its own files, breaks no policy", async () => {
  const { page, problems, foreign } = await openPage();
  await firstPayouts(page);
  expect(await bars(page).count()).toBe(15);
  expect(problems).toEqual([]);
  expect(foreign).toEqual([]);
  await page.context().close();
});

test("the policy is in the page itself and allows neither inline script nor eval", async () => {
  const text = await (await fetch(inject("baseUrl"))).text();
  const policy =
    /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text)?.[1]?.replaceAll("&#39;", "'") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/unsafe|\*/);
  expect(text).not.toMatch(/<script(?![^>]*\bsrc=)/);
  expect(text).not.toMatch(/\s(?:style|on\w+)=/);
});

test("the first payouts and their bars take at most 154 kB of gzipped script, all named in the page's head", async () => {
  const { page } = await openPage();
  await firstPayouts(page);
  await page.locator(".bar-canvas canvas").waitFor();
  const loaded = await page.evaluate<string[]>(
    "performance.getEntriesByType('resource').map(({ name }) => name)",
  );
  const names = [...new Set(loaded.filter((name) => name.endsWith(".js")))];
  expect(names.length).toBeGreaterThan(3);
  let bytes = 0;
  for (const name of names) bytes += gzipSync(await (await fetch(name)).text(), { level: 9 }).length;
  // The aim is 150.
  expect(bytes).toBeLessThanOrEqual(154_000);
  // Else a slow network is waited for once more for each script that is found only when another has run.
  const head = await (await fetch(inject("baseUrl"))).text();
  const texts = await (await fetch(names.find((name) => name.includes("/preload-")) ?? "")).text();
  const file = (name: string) => name.slice(name.lastIndexOf("/assets/") + 1);
  // The rest of the texts may be on its way by now: it is asked for once the payouts stand.
  const found = names.map(file).filter((name) => !name.startsWith("assets/later-"));
  expect(found.filter((name) => !head.includes(name) && !texts.includes(name))).toEqual([]);
  await page.context().close();
});

test("the table shows the awards that the command line gives", async () => {
  const { areas } = JSON.parse(call("allocate", "urban15-2013", "--json").lines[0] ?? "");
  const { page } = await openPage();
  await firstPayouts(page);
  await page.getByRole("tab", { name: "Table", exact: true }).click();
  const table = page.getByRole("tabpanel", { name: "Table" }).getByRole("table");
  await table.waitFor();
  const text = (await table.innerText()).replace(/[\u00a0\u202f]/g, " ");
  for (const { name, awardSek } of areas) {
    expect(text).toContain(name);
    expect(text).toContain(awardSek.toLocaleString("en-GB"));
  }
  await page.context().close();
});

test("an arrow key on a slider changes the payouts; undo takes it back", async () => {
  const { page, problems } = await openPage();
  await firstPayouts(page);
  const names = () =>
    bars(page).evaluateAll((all) => all.map((each) => each.getAttribute("aria-label") ?? each.textContent));
  const before = await names();
  await page.getByRole("slider").first().focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press("ArrowRight");
  await expect.poll(names).not.toEqual(before);
  const undo = page.locator("[data-action=undo]");
  while (await undo.isEnabled()) await undo.click();
  await expect.poll(names).toEqual(before);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("a Swedish reader meets Swedish; the switch changes the language of the whole page", async () => {
  const { page } = await openPage("", { locale: "sv-SE" });
  await firstPayouts(page);
  expect(await page.locator("html").getAttribute("lang")).toBe("sv");
  await pressInMenu(page, "language");
  await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("en");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.context().close();
});

test.each(looks)(
  "axe finds nothing on the tabs of the main screen ($locale, $colorScheme)",
  async ({ locale, colorScheme }) => {
    const { page } = await openPage("", { locale, colorScheme });
    await firstPayouts(page);
    const tabs = page.getByRole("tab");
    for (let i = 0; i < (await tabs.count()); i++) {
      await tabs.nth(i).click();
      await page.waitForTimeout(200);
      const name = await tabs.nth(i).innerText();
      expect({ name, findings: await axeFindings(page) }).toEqual({ name, findings: [] });
    }
    await page.context().close();
  },
);

test.each([320, 390, 768, 1920])("nothing is cut off or scrolls sideways at %i px", async (width) => {
  const { page } = await openPage("", { viewport: { width, height: 844 } });
  await firstPayouts(page);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  await page.context().close();
});

test("the worker that allocates starts while the page's own script is on its way, and is the one that answers", async () => {
  const { page, problems } = await openPage();
  await firstPayouts(page);
  const held: (() => void)[] = [];
  await page.route(/\/index-[^/]*\.js$/, async (route) => {
    await new Promise<void>((release) => held.push(release));
    await route.continue();
  });
  const started = page.waitForEvent("worker");
  await page.reload({ waitUntil: "commit" });
  const worker = await started;
  for (const release of held) release();
  await firstPayouts(page);
  expect(page.workers()).toEqual([worker]);
  expect(problems).toEqual([]);
  await page.context().close();
});

test.each([
  ["the script that starts it", /\/preload-[^/]*\.js$/],
  ["the worker's own script the first time", /\/allocation\.worker-[^/]*\.js$/],
])("without %s the page starts its own worker", async (_, file) => {
  const { page } = await openPage();
  await firstPayouts(page);
  await page.context().route(file, (route) => route.abort(), { times: 1 });
  await page.reload({ waitUntil: "commit" });
  await firstPayouts(page);
  expect(page.workers()).toHaveLength(1);
  await page.context().close();
});

test("where a file of the first view does not come, the page says so in both languages", async () => {
  const { page } = await openPage();
  await page.route(/\/first-[^/]*\.js$/, (route) => route.abort());
  await page.reload();
  await page.getByText("The simulator could not be started").waitFor();
  expect(await page.getByText("Simulatorn kunde inte startas").isVisible()).toBe(true);
  expect(await axeFindings(page)).toEqual([]);
  await page.context().close();
});
