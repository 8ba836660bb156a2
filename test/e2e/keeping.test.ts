import type { BrowserContext, Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { openPage } from "./browser.ts";
import { awardOf, pressInMenu, ready, tool } from "./page-parts.ts";
import { slowness } from "./slowness.ts";

/** Longest time that a change may wait to be kept. */
const second = 1000;

const araby = (page: Page) => awardOf(page, "araby");
const original = 4_800_000;

/** Applies the first example: need instead of change. */
async function change(page: Page): Promise<number> {
  await page.locator("[data-example=pay-by-need]").click();
  await expect.poll(() => araby(page)).not.toBe(original);
  return araby(page);
}

async function another(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(inject("baseUrl"));
  await ready(page);
  return page;
}

async function openShare(page: Page): Promise<void> {
  await pressInMenu(page, "share");
  await page.locator("[data-save-file]").waitFor();
}

test("a reload brings the work, its undo and its view back, without a flash of something else", async () => {
  const { page, problems } = await openPage();
  await ready(page);
  const changed = await change(page);
  await page.getByRole("tab", { name: "Table" }).click();
  await page.waitForTimeout(second);
  await page.addInitScript(`
    globalThis.seen = [];
    new MutationObserver(() => {
      const tab = document.querySelector(".outcome [role=tab][aria-selected=true]");
      if (tab && globalThis.seen.at(-1) !== tab.textContent) globalThis.seen.push(tab.textContent);
    }).observe(document, { subtree: true, childList: true, attributes: true });
  `);
  await page.reload();
  await page.getByRole("tab", { name: "Table", selected: true }).waitFor();
  expect(await page.evaluate("seen")).toEqual(["Table"]);
  await page.getByRole("tab", { name: "Payouts" }).click();
  await expect.poll(() => araby(page)).toBe(changed);
  await tool(page, "Undo").click();
  await expect.poll(() => araby(page)).toBe(original);
  await page.waitForTimeout(second);
  await page.reload();
  await expect.poll(() => araby(page)).toBe(original);
  await tool(page, "Redo").click();
  await expect.poll(() => araby(page)).toBe(changed);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("the first payouts are there within a second also with much to restore", {
  tags: "timing",
}, async () => {
  const { page } = await openPage();
  await ready(page);
  await page.locator("[data-example=only-school]").click();
  await page.locator("[data-example=pay-by-need]").click();
  const field = page.getByRole("textbox", { name: "Employment, change in percentage points" });
  for (let at = 1; at <= 118; at++) {
    await field.fill(`${at / 100}`);
    await field.press("Enter");
  }
  await page.waitForTimeout(second);
  const times: number[] = [];
  for (let at = 0; at < 3; at++) {
    await page.reload();
    await ready(page);
    times.push((await page.evaluate("performance.now()")) as number);
  }
  expect(Math.min(...times)).toBeLessThan(1000 * (await slowness(page)));
  await page.context().close();
});

test("a tab that is killed loses at most the last second: the next one goes on from there", async () => {
  const { page } = await openPage();
  const context = page.context();
  await ready(page);
  const changed = await change(page);
  await page.waitForTimeout(second);
  const session = await context.newCDPSession(page);
  // The tab's process ends without a word.
  const crashed = page.waitForEvent("crash");
  // Nobody is left to answer.
  session.send("Page.crash").catch(() => {});
  await crashed;
  const next = await another(context);
  await expect.poll(() => araby(next)).toBe(changed);
  expect(await tool(next, "Undo").isEnabled()).toBe(true);
  await context.close();
});

test("killed in the middle of a stream of changes, a tab loses those of the last second at most", async () => {
  const { page } = await openPage();
  const context = page.context();
  await ready(page);
  const slider = page.locator("input[type=range]").first();
  const changes: { readonly value: string; readonly at: number }[] = [];
  const begun = Date.now();
  while (Date.now() - begun < 3 * second) {
    await slider.press("ArrowRight");
    changes.push({ value: await slider.inputValue(), at: Date.now() });
    await page.waitForTimeout(50);
  }
  expect(new Set(changes.map(({ value }) => value)).size).toBe(changes.length);
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  const killedAt = Date.now();
  session.send("Page.crash").catch(() => {});
  await crashed;
  const next = await another(context);
  const found = await next.locator("input[type=range]").first().inputValue();
  const kept = changes.findIndex(({ value }) => value === found);
  expect(kept).toBeGreaterThanOrEqual(0);
  const firstLost = changes[kept + 1];
  if (firstLost !== undefined) expect(killedAt - firstLost.at).toBeLessThan(second);
  await context.close();
});

test("a closed tab's work waits for the next", async () => {
  const { page } = await openPage();
  const context = page.context();
  await ready(page);
  const changed = await change(page);
  await page.waitForTimeout(second);
  await page.close();
  const next = await another(context);
  await expect.poll(() => araby(next)).toBe(changed);
  await context.close();
});

test("two tabs each have their own work, also after both are loaded again", async () => {
  const { page } = await openPage();
  const context = page.context();
  await ready(page);
  const first = await change(page);
  const other = await another(context);
  expect(await araby(other)).toBe(original);
  await other.locator("[data-example=only-school]").click();
  await expect.poll(() => araby(other)).not.toBe(original);
  const second_ = await araby(other);
  expect(second_).not.toBe(first);
  await page.waitForTimeout(second);
  for (const each of [page, other]) {
    await each.reload();
    await ready(each);
  }
  await expect.poll(() => araby(page)).toBe(first);
  await expect.poll(() => araby(other)).toBe(second_);
  // A tab made from another takes its memory along: it gets a copy of its own.
  const [copy] = await Promise.all([
    context.waitForEvent("page"),
    page.evaluate("void open(location.href, '_blank')"),
  ]);
  await expect.poll(() => araby(copy)).toBe(first);
  await tool(copy, "Undo").click();
  await expect.poll(() => araby(copy)).toBe(original);
  await page.waitForTimeout(second);
  await page.reload();
  await expect.poll(() => araby(page)).toBe(first);
  await context.close();
});

test("a full storage is said, work goes on, and it is kept as soon as there is room", async () => {
  const { page, problems } = await openPage();
  await ready(page);
  // As a full disk does it: the writing is begun, and given up when it is to be completed.
  await page.evaluate(`{
    const { commit } = IDBTransaction.prototype;
    globalThis.isFull = true;
    IDBTransaction.prototype.commit = function () { isFull ? this.abort() : commit.call(this); };
    const error = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, "error");
    Object.defineProperty(IDBTransaction.prototype, "error", {
      get() { return isFull ? new DOMException("no room", "QuotaExceededError") : error.get.call(this); },
    });
  }`);
  const changed = await change(page);
  await page.locator("[data-keep-trouble=full]").waitFor();
  expect(await araby(page)).toBe(changed);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save a file" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^[a-z0-9-]+-\d{4}-\d\d-\d\d\.utfall\.json$/);
  await page.evaluate("isFull = false");
  await page.getByRole("button", { name: "Try now" }).click();
  await page.locator("[data-keep-trouble]").waitFor({ state: "detached" });
  await page.reload();
  await expect.poll(() => araby(page)).toBe(changed);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("a storage that is closed to the page is said, and the page works", async () => {
  const { page, problems } = await openPage("no-such-page.txt");
  await page.addInitScript(`
    Object.defineProperty(globalThis, "indexedDB", { get() { throw new DOMException("closed", "SecurityError"); } });
    for (const name of ["localStorage", "sessionStorage"])
      Object.defineProperty(globalThis, name, { get() { throw new DOMException("closed", "SecurityError"); } });
  `);
  await page.goto(inject("baseUrl"));
  await ready(page);
  await page.locator("[data-keep-trouble=closed]").waitFor();
  await change(page);
  await tool(page, "Undo").click();
  await expect.poll(() => araby(page)).toBe(original);
  await openShare(page);
  expect(problems.filter((each) => !each.includes("404"))).toEqual([]);
  await page.context().close();
});

test("records that cannot be read are set aside and said; the page begins", async () => {
  const { page } = await openPage();
  await ready(page);
  await change(page);
  await page.waitForTimeout(second);
  await page.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open("utfall");
    opening.onsuccess = () => {
      const tx = opening.result.transaction("works", "readwrite");
      const store = tx.objectStore("works");
      store.getAll().onsuccess = (event) => {
        for (const record of event.target.result) store.put({ ...record, present: { broken: true } });
      };
      tx.oncomplete = () => { opening.result.close(); resolve(); };
      tx.onerror = reject;
    };
  })`);
  await page.reload();
  await ready(page);
  await page.getByText("It has been set aside and not deleted").waitFor();
  expect(await araby(page)).toBe(original);
  await page.context().close();
});

test("earlier work is listed and taken up; everything can be forgotten", async () => {
  const { page } = await openPage();
  await ready(page);
  const changed = await change(page);
  await openShare(page);
  await page.locator("[data-begin-anew]").click();
  await expect.poll(() => araby(page)).toBe(original);
  await openShare(page);
  await page.getByRole("button", { name: /^Open .*last changed/ }).click();
  await expect.poll(() => araby(page)).toBe(changed);
  await openShare(page);
  await page.locator("[data-forget-all]").click();
  await page.locator("[data-forget-yes]").click();
  await expect.poll(() => araby(page)).toBe(original);
  const kept = await page.evaluate(`new Promise((resolve) => {
    const opening = indexedDB.open("utfall");
    opening.onsuccess = () => {
      const names = ["desks", "works", "own", "aside"];
      const tx = opening.result.transaction(names);
      Promise.all(names.map((name) => new Promise((done) => {
        tx.objectStore(name).count().onsuccess = (event) => done(event.target.result);
      }))).then((counts) => { opening.result.close(); resolve(counts); });
    };
  })`);
  expect(kept).toEqual([0, 0, 0, 0]);
  await page.context().close();
});
