import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openPage } from "./browser.ts";
import { pressInMenu, ready } from "./page-parts.ts";

const saved = async (page: Page, ending: string) => {
  const [download] = await Promise.all([page.waitForEvent("download"), pressInMenu(page, ending)]);
  const path = join(mkdtempSync(join(tmpdir(), "utfall-")), "saved");
  await download.saveAs(path);
  return { name: download.suggestedFilename(), bytes: readFileSync(path) };
};

test("the figures are saved with where they come from and what they are not", async () => {
  const { page, problems } = await openPage("", { locale: "sv-SE" });
  await ready(page);
  const { name, bytes } = await saved(page, "csv");
  expect(name).toBe("utfall-urban15-2013-utbetalningar.csv");
  const text = bytes.toString("utf8");
  expect(text.startsWith("\ufeffOmråde;Kommun;")).toBe(true);
  expect(text).toMatch(
    /Gamlegården;Kristianstad;11426000;0;0;11426000;6085500;3154194;2186306;beslutat \(resten påhittat\)\r\n/,
  );
  expect(text).toContain("Ingen officiell beräkning.");
  expect(problems).toEqual([]);
  await page.context().close();
});

test("the picture is saved at print size", async () => {
  const { page, problems } = await openPage();
  await ready(page);
  const { name, bytes } = await saved(page, "png");
  expect(name).toBe("utfall-urban15-2013-payouts.png");
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(bytes.readUInt32BE(16)).toBe(3000);
  expect(bytes.length).toBeGreaterThan(50_000);
  // Figures of other tabs have their files under them.
  await page.getByRole("tab", { name: "Table" }).click();
  await page
    .getByRole("tabpanel", { name: "Table" })
    .getByRole("button", { name: /^Save: / })
    .waitFor();
  expect(await page.locator("[data-action=png]").count()).toBe(0);
  expect(problems).toEqual([]);
  await page.context().close();
});
