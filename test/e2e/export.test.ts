import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import readSheets from "read-excel-file/universal";
import { expect, test } from "vitest";
import { axeFindings, looks } from "./axe-findings.ts";
import { chooseProgramme, openPage } from "./browser.ts";
import { pressInMenu, ready } from "./page-parts.ts";

const folder = mkdtempSync(join(tmpdir(), "utfall-export-"));

/** What a button saves. */
async function saved(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  // A page may start some ten downloads a second; the browser drops what comes faster.
  await page.waitForTimeout(150);
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return { name: download.suggestedFilename(), bytes: readFileSync(path) };
}

const openExport = async (page: Page) => {
  await pressInMenu(page, "export");
  await page.locator(".export__item[data-item=workbook]").waitFor();
};

/** Every kind of file is looked into. */
const looksRight: Readonly<Record<string, (bytes: Buffer, statement: string) => Promise<void>>> = {
  async csv(bytes, statement) {
    const text = bytes.toString("utf8");
    expect(text.startsWith("\ufeff")).toBe(true);
    expect(text).toContain(statement);
    expect(text).not.toMatch(/undefined|NaN/);
  },
  async xlsx(bytes, statement) {
    const sheets = await readSheets(new Blob([new Uint8Array(bytes)]));
    expect(sheets.length).toBeGreaterThanOrEqual(2);
    for (const { data } of sheets) expect(data[1]?.[0]).toBe(statement);
  },
  async png(bytes) {
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    // 300 points an inch over the width of A4 are 2,480.
    expect(bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(2480);
    expect(bytes.subarray(37, 41).toString()).toBe("pHYs");
    expect(bytes.length).toBeGreaterThan(20_000);
  },
  async svg(bytes, statement) {
    expect(bytes.toString("utf8")).toContain(statement.replace(/\.$/, ""));
  },
  async json(bytes, statement) {
    const data = JSON.parse(bytes.toString("utf8"));
    expect(data.statement).toBe(statement);
    expect(data.results[0].hash).toMatch(/^[0-9a-f]{64}$/);
    expect(data.workspace.workspace.length).toBe(data.results.length);
  },
};

test.each([
  ["urban15-2013", "en-GB", "Not an official calculation."],
  ["malmo-districts", "sv-SE", "Ingen officiell beräkning."],
])(
  "everything of %s is saved, and every file is what it says",
  async (id, locale, statement) => {
    const { page, problems, foreign } = await openPage("", { locale, acceptDownloads: true });
    await ready(page);
    if (id !== "urban15-2013") await chooseProgramme(page, id);
    await ready(page);
    await openExport(page);
    const buttons = await page.locator(".export__formats .button").all();
    expect(buttons.length).toBeGreaterThan(8);
    const kinds = new Set<string>();
    for (const button of buttons) {
      const { name, bytes } = await saved(page, button);
      const kind = name.split(".").at(-1) as string;
      expect(name.startsWith(`utfall-${id}-`)).toBe(true);
      await (looksRight[kind] as (typeof looksRight)[string])(bytes, statement);
      kinds.add(kind);
    }
    expect([...kinds].sort()).toEqual(["csv", "json", "png", "svg", "xlsx"]);
    await expect(page.locator(".export__command code").first().innerText()).resolves.toMatch(
      new RegExp(`^npm run --silent utfall -- allocate ${id}-\\d{4}-\\d\\d-\\d\\d\\.utfall\\.json$`),
    );
    await expect(page.locator(".export__command code").nth(1).innerText()).resolves.toMatch(
      new RegExp(`project ${id}-[\\d-]+\\.utfall\\.json --years 10 --draws \\d+ --seed 1$`),
    );
    expect(problems).toEqual([]);
    expect(foreign).toEqual([]);
    await page.context().close();
  },
  120_000,
);

test("a workbook too large for a small one's way of packing is saved under the page's policy", async () => {
  const { page, problems } = await openPage("", { acceptDownloads: true });
  await ready(page);
  await chooseProgramme(page, "municipalities-2016");
  await ready(page);
  await openExport(page);
  const { bytes } = await saved(page, page.locator("[data-item=workbook] .button"));
  const sheets = await readSheets(new Blob([new Uint8Array(bytes)]));
  expect(Math.max(...sheets.map(({ data }) => data.length))).toBeGreaterThan(500);
  expect(problems).toEqual([]);
  await page.context().close();
}, 120_000);

test("the command is copied, or marked where the browser does not copy", async () => {
  const { page } = await openPage("", { permissions: ["clipboard-read", "clipboard-write"] });
  await ready(page);
  await openExport(page);
  await page.getByRole("button", { name: "Copy: The awards" }).click();
  await page.getByText("Copied.").waitFor();
  expect(await page.evaluate("navigator.clipboard.readText()")).toMatch(
    /^npm run --silent utfall -- allocate urban15-2013-\d{4}-\d\d-\d\d\.utfall\.json$/,
  );
  await page.context().close();
});

test("axe finds nothing on the sheet, in both languages and themes, wide and narrow", async () => {
  for (const { locale, colorScheme, width } of looks) {
    const { page } = await openPage("", { locale, colorScheme, viewport: { width, height: 900 } });
    await ready(page);
    await openExport(page);
    await page.waitForTimeout(300);
    expect(await axeFindings(page), `${locale} ${colorScheme}`).toEqual([]);
    expect(await page.evaluate("document.querySelector('dialog[open]').scrollWidth <= innerWidth")).toBe(
      true,
    );
    await page.context().close();
  }
}, 120_000);
