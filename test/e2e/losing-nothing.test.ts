import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { chooseProgramme, openPage } from "./browser.ts";
import { awardOf, pressInMenu, ready, tool } from "./page-parts.ts";
import { staticServer } from "./static-server.ts";

const araby = (page: Page) => awardOf(page, "araby");
const original = 4_800_000;

/** Applies the first example, and waits until that is saved. */
async function change(page: Page): Promise<number> {
  await page.locator("[data-example=pay-by-need]").click();
  await expect.poll(() => araby(page)).not.toBe(original);
  await page.waitForTimeout(1000);
  return araby(page);
}

/** Makes the next load's database answer after so many milliseconds. */
const slowDown = (page: Page, ms: number) =>
  page.addInitScript(`{
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...given) {
      const answer = {};
      setTimeout(() => {
        const request = open.apply(this, given);
        for (const kind of ["success", "error", "upgradeneeded", "blocked"])
          request.addEventListener(kind, (event) => answer.listeners?.[kind]?.forEach((each) => each(event)));
        answer.request = request;
      }, ${ms});
      return new Proxy(new EventTarget(), {
        get: (_, name) => {
          if (name === "addEventListener")
            return (kind, listener) => ((answer.listeners ??= {})[kind] ??= []).push(listener);
          if (name === "removeEventListener") return () => {};
          const value = answer.request?.[name];
          return typeof value === "function" ? value.bind(answer.request) : value;
        },
        getPrototypeOf: () => IDBOpenDBRequest.prototype,
      });
    };
  }`);

test("while another session is on its way the page takes nothing that would end up in that one", async () => {
  const { page, problems } = await openPage();
  await ready(page);
  await pressInMenu(page, "share");
  const link = await page.locator("[data-link]").inputValue();
  await page.keyboard.press("Escape");
  await chooseProgramme(page, "stockholm-2002");
  await page.locator("[data-example]").first().click();
  await expect.poll(() => tool(page, "Undo").isEnabled()).toBe(true);
  await page.waitForTimeout(1000);
  const made = await page.locator(".payouts__row").first().innerText();
  // A link about another programme, on a page that has not loaded this one.
  await page.goto("about:blank");
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/programme-stockholm-2002/, async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(link);
  await page.locator("[data-go-back]").click();
  await expect.poll(() => page.evaluate("document.body.inert")).toBe(true);
  await page.keyboard.press("Control+z");
  await page.keyboard.press("?");
  expect(await page.locator("dialog[open]").count()).toBe(0);
  arrive();
  await page.locator("[data-origin]").waitFor({ state: "detached" });
  await page.locator("[data-programme=stockholm-2002]").waitFor();
  await expect.poll(() => page.locator(".payouts__row").first().innerText()).toBe(made);
  expect(await page.evaluate("document.body.inert")).toBe(false);
  expect(await tool(page, "Undo").isEnabled()).toBe(true);
  expect(await tool(page, "Redo").count()).toBe(0);
  await page.keyboard.press("?");
  await page.locator("dialog[open]").waitFor();
  expect(problems).toEqual([]);
  await page.context().close();
});

test("a database that answers after four seconds is told to be slow; the work comes then by itself", async () => {
  const { page, problems } = await openPage();
  await ready(page);
  const changed = await change(page);
  await slowDown(page, 4000);
  await page.reload();
  await page.locator("[data-keep-trouble=slow]").waitFor();
  await ready(page);
  expect(await araby(page)).toBe(original);
  await expect.poll(() => araby(page), { timeout: 10_000 }).toBe(changed);
  await page.locator("[data-keep-trouble]").waitFor({ state: "detached" });
  expect(await tool(page, "Undo").isEnabled()).toBe(true);
  // A page that is left while it waits has not lost its place.
  await page.reload();
  await page.locator("[data-keep-trouble=slow]").waitFor();
  await page.reload();
  await expect.poll(() => araby(page), { timeout: 10_000 }).toBe(changed);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("what is changed while a slow database is waited for goes on, and the work that came is a press away", async () => {
  const { page } = await openPage();
  await ready(page);
  const changed = await change(page);
  await slowDown(page, 4000);
  await page.reload();
  await page.locator("[data-keep-trouble=slow]").waitFor();
  await page.locator("[data-example=only-school]").click();
  await expect.poll(() => araby(page)).not.toBe(original);
  const meanwhile = await araby(page);
  await page.locator("[data-came-late]").waitFor();
  expect(await araby(page)).toBe(meanwhile);
  await page.getByRole("button", { name: "Open it" }).click();
  await expect.poll(() => araby(page)).toBe(changed);
  await page.context().close();
});

/** Raises or lowers the form of all records by one, as an edition after or before would write them. */
const step = (page: Page, by: number, version = "") =>
  page.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open("utfall"${version});
    opening.onerror = reject;
    opening.onsuccess = () => {
      const db = opening.result;
      const tx = db.transaction(["desks", "works", "own"], "readwrite");
      for (const name of ["desks", "works", "own"]) {
        const store = tx.objectStore(name);
        store.getAll().onsuccess = ({ target }) => {
          for (const record of target.result) store.put({ ...record, format: record.format + ${by} });
        };
      }
      tx.oncomplete = () => { db.close(); resolve(); };
    };
  })`);

test("records and a database of a later edition stay as they are, can be saved, and are read again after", async () => {
  const { page, problems } = await openPage();
  await ready(page);
  const changed = await change(page);
  await step(page, 1, ", 2");
  await page.reload();
  await ready(page);
  expect(await araby(page)).toBe(original);
  await page.locator("[data-later-form]").waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("[data-save-later]").click(),
  ]);
  expect(download.suggestedFilename()).toBe("utfall-later-edition.json");
  await page.locator("[data-example=only-school]").click();
  await page.waitForTimeout(1000);
  await step(page, -1);
  await page.reload();
  await ready(page);
  await pressInMenu(page, "share");
  await page.getByRole("button", { name: /^Open .*last changed/ }).click();
  await expect.poll(() => araby(page)).toBe(changed);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("copies of the page under one host know nothing of each other", async () => {
  const server = await staticServer(inject("builtFolder"));
  const copy = new URL("../copy/", server.url).href;
  const { page } = await openPage(server.url);
  await ready(page);
  const changed = await change(page);
  await page.goto(copy);
  await ready(page);
  expect(await araby(page)).toBe(original);
  await page.locator("[data-example=only-school]").click();
  await page.waitForTimeout(1000);
  await pressInMenu(page, "share");
  await page.getByText("There is no other work in this browser.").waitFor();
  await page.locator("[data-forget-all]").click();
  await page.locator("[data-forget-yes]").click();
  await expect.poll(() => araby(page)).toBe(original);
  await page.goto(server.url);
  await ready(page);
  await expect.poll(() => araby(page)).toBe(changed);
  await page.context().close();
  await server.stop();
});

test("with a full storage leaving asks first, with room it does not", async () => {
  const { page } = await openPage();
  await ready(page);
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await change(page);
  await page.reload();
  await ready(page);
  expect(asked).toEqual([]);
  await page.evaluate(`{
    IDBTransaction.prototype.commit = function () { this.abort(); };
    Object.defineProperty(IDBTransaction.prototype, "error", {
      get() { return new DOMException("no room", "QuotaExceededError"); },
    });
  }`);
  await page.locator("[data-example=only-school]").click();
  await page.locator("[data-keep-trouble=full]").waitFor();
  await page.reload();
  await ready(page);
  expect(asked).toEqual(["beforeunload"]);
  await page.context().close();
});
