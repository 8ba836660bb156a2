import { text } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFindings } from "./axe-findings.ts";
import { openPage } from "./browser.ts";
import { awardOf, pressInMenu, ready } from "./page-parts.ts";

const original = 4_800_000;

/** Puts a rule among what is kept that has the form of one, and says what no page can show. */
const spoil = (page: Page): Promise<unknown> =>
  page.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open("utfall");
    opening.onsuccess = () => {
      const tx = opening.result.transaction("works", "readwrite");
      const store = tx.objectStore("works");
      store.getAll().onsuccess = (event) => {
        for (const record of event.target.result) {
          const { present } = record;
          const place = present.workspace.length - 1;
          const rule = { budgetSek: 1, pots: [{ id: "p", weight: 1, criterion: { kind: "of another edition" } }] };
          const spoilt = { ...present.workspace[place], rule };
          const workspace = present.workspace.with(place, spoilt);
          store.put({ ...record, past: [...record.past, present], present: { ...present, workspace } });
        }
      };
      tx.oncomplete = () => { opening.result.close(); resolve(); };
      tx.onerror = reject;
    };
  })`);

async function openSpoilt() {
  const opened = await openPage();
  const { page } = opened;
  await ready(page);
  await page.locator("[data-example=pay-by-need]").click();
  await expect.poll(() => awardOf(page, "araby")).not.toBe(original);
  const mine = await awardOf(page, "araby");
  await page.waitForTimeout(1000);
  await spoil(page);
  await page.reload();
  await page.locator("[data-broken]").waitFor();
  return { ...opened, mine };
}

test("work that the page cannot show is said, saved as a file, and taken one step back", async () => {
  const { page, mine } = await openSpoilt();
  expect(await page.evaluate("document.activeElement.textContent")).toBe("The page could not be shown");
  // What people are told is in words: the error itself is in the browser's console.
  expect(await page.locator("[data-broken]").textContent()).not.toMatch(/Error|undefined|\.js/);
  expect(await axeFindings(page)).toEqual([]);
  await page.locator("[data-broken-again]").click();
  await page.locator("[data-broken]").waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("[data-broken-save]").click(),
  ]);
  expect(await text(await download.createReadStream())).toContain("of another edition");
  await page.locator("[data-broken-undo]").click();
  await ready(page);
  expect(await awardOf(page, "araby")).toBe(mine);
  await page.context().close();
});

test("instead one begins anew, and the work that could not be shown stays on the device", async () => {
  const { page } = await openSpoilt();
  await page.locator("[data-broken-anew]").click();
  await ready(page);
  expect(await awardOf(page, "araby")).toBe(original);
  await page.reload();
  await ready(page);
  await pressInMenu(page, "share");
  await page.getByRole("button", { name: /^Open .*last changed/ }).waitFor();
  await page.context().close();
});
