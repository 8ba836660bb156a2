import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { axeFindings } from "./axe-findings.ts";
import { chooseProgramme, openPage } from "./browser.ts";
import { awardOf, pressInMenu, ready } from "./page-parts.ts";
import { type StaticServer, staticServer } from "./static-server.ts";

const first = inject("builtFolder");
const next = mkdtempSync(join(tmpdir(), "utfall-next-"));
let server: StaticServer;

/** The next version differs by one mark on the page, and so by the name of its first script. */
beforeAll(async () => {
  await build({
    logLevel: "warn",
    build: { outDir: next, emptyOutDir: true },
    plugins: [
      {
        name: "next-version",
        transform: (code, id) =>
          id.endsWith("/src/main.tsx")
            ? `${code}\ndocument.documentElement.dataset.release = "next";`
            : undefined,
      },
    ],
  });
}, 120_000);

afterAll(() => rmSync(next, { recursive: true, force: true }));

beforeEach(async () => {
  server = await staticServer(first);
});
afterEach(() => server.stop());

const visit = (options: BrowserContextOptions = {}) =>
  openPage(server.url, { serviceWorkers: "allow", ...options });

/** Waits until the service worker answers for the page. */
const kept = async (page: Page) => {
  await expect
    .poll(() => page.evaluate("navigator.serviceWorker.controller?.state"), { timeout: 30_000 })
    .toBe("activated");
};

const release = (page: Page) => page.evaluate("document.documentElement.dataset.release ?? 'first'");

/** Looks for a newer version, as the browser does when the page is opened anew. */
const lookForUpdate = (page: Page) =>
  page.evaluate("navigator.serviceWorker.getRegistration().then((each) => each.update()).then(() => null)");

const caches = (page: Page): Promise<number> => page.evaluate("caches.keys().then((names) => names.length)");

test("after one visit everything works without network: every tab, every programme, both languages, a file", async () => {
  const { page, problems, foreign } = await visit();
  await ready(page);
  await kept(page);
  await server.stop();
  await page.context().setOffline(true);
  // What has not been opened yet comes although there is no network, before and after the page is loaded anew.
  await page.getByRole("tab", { name: "Map" }).click();
  await page.locator("[data-mark=rest]").first().waitFor();
  await page.reload();
  await page.getByRole("tab", { name: "Payouts" }).click();
  await ready(page);
  expect(await awardOf(page, "gamlegarden")).toBe(11_426_000);
  await page.getByRole("tab", { name: "Projection" }).click();
  await page.locator("[data-mark=outer]").first().waitFor({ state: "attached" });
  await pressInMenu(page, "help");
  await page.locator("dialog[open]").getByRole("tab", { name: "Words" }).click();
  await page.keyboard.press("Escape");
  for (const language of ["en", "sv"]) {
    const programmes: string[] = await page.evaluate(
      "[...document.querySelector('.header select').options].map((one) => one.value).filter((id) => !id.startsWith('action:'))",
    );
    expect(programmes.length).toBeGreaterThanOrEqual(8);
    // In the second language it is the texts that have to come.
    for (const id of language === "en" ? programmes : programmes.slice(0, 1)) {
      await chooseProgramme(page, id);
      const tabs = page.getByRole("tab");
      for (let at = 0; at < (await tabs.count()); at++) {
        await tabs.nth(at).click();
        await page.getByRole("tabpanel").first().waitFor();
      }
      expect((await page.locator("[role=alert]").allInnerTexts()).join("").trim()).toBe("");
    }
    if (language === "en") {
      await pressInMenu(page, "language");
      await page.locator("html[lang=sv]").waitFor();
    }
  }
  await pressInMenu(page, "sources");
  await page.locator("dialog[open] h3").first().waitFor();
  await page.keyboard.press("Escape");
  expect(problems).toEqual([]);
  expect(foreign.filter((each) => !each.startsWith(server.url))).toEqual([]);
  await page.context().close();
}, 180_000);

test("a file is read by its worker without network", async () => {
  const { page } = await visit();
  await ready(page);
  await kept(page);
  await server.stop();
  await page.context().setOffline(true);
  await page.reload();
  await ready(page);
  await page.locator("[data-action=import]").click();
  await page.locator("[data-file=table]").setInputFiles({
    name: "own.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("Area;Municipality;2011;2012\nNorth;Town;70,1;72,3\nSouth;Town;61,5;62,0\n"),
  });
  await page.locator("dialog[open] [data-section=understood]").waitFor();
  await page.context().close();
});

test("a new version is told of and taken when the user says so; other tabs go on with their own files", async () => {
  const { page: one, problems } = await visit();
  await ready(one);
  await kept(one);
  const other = await one.context().newPage();
  await other.goto(server.url);
  await ready(other);
  expect(await one.getByText("A new version of Utfall is ready.").count()).toBe(0);

  server.serve(next);
  await lookForUpdate(one);
  const notice = one.getByRole("region", { name: "New version" });
  await notice.waitFor({ timeout: 30_000 });
  expect(await axeFindings(one)).toEqual([]);
  // Nothing is taken by itself, not even when the page is loaded anew.
  await one.reload();
  await ready(one);
  expect(await release(one)).toBe("first");
  await one.getByRole("slider").first().press("ArrowRight");
  await notice.getByRole("button", { name: "Use it now" }).click();
  await one.locator("html[data-release=next]").waitFor({ state: "attached" });
  await ready(one);

  // The other tab runs the first version still; its parts come from what was put aside, the host has them no more.
  expect(await release(other)).toBe("first");
  await server.stop();
  await other.getByRole("tab", { name: "Map" }).click();
  await other.locator("[data-mark=rest]").first().waitFor();
  await other.getByRole("region", { name: "New version" }).waitFor();
  expect(await caches(one)).toBe(2);
  await other.close();
  await one.reload();
  await ready(one);
  expect(await release(one)).toBe("next");
  await expect.poll(() => caches(one), { timeout: 10_000 }).toBe(1);
  expect(problems).toEqual([]);
  await one.context().close();
});

test("later means later: the notice goes, and the new version is there once every tab has been closed", async () => {
  const { page } = await visit({ locale: "sv-SE", colorScheme: "dark" });
  await ready(page);
  await kept(page);
  server.serve(next);
  await lookForUpdate(page);
  const notice = page.getByRole("region", { name: "Ny version" });
  await notice.waitFor({ timeout: 30_000 });
  expect(await axeFindings(page)).toEqual([]);
  await notice.getByRole("button", { name: "Senare" }).click();
  await notice.waitFor({ state: "detached" });
  expect(await release(page)).toBe("first");
  const context = page.context();
  const blank = await context.newPage();
  await page.close();
  await expect
    .poll(
      async () => {
        await blank.goto(server.url);
        await ready(blank);
        const found = await release(blank);
        if (found !== "next") await blank.goto("about:blank");
        return found;
      },
      { timeout: 20_000, interval: 500 },
    )
    .toBe("next");
  await context.close();
});

test("a release with a file that is not what was built is not taken", async () => {
  const broken = mkdtempSync(join(tmpdir(), "utfall-broken-"));
  cpSync(next, broken, { recursive: true });
  const file = join(broken, "index.html");
  writeFileSync(file, readFileSync(file, "utf8").replace("<title>", "<title>Not "));
  const { page } = await visit();
  await ready(page);
  await kept(page);
  server.serve(broken);
  const outcome = await page.evaluate(`navigator.serviceWorker.getRegistration().then(async (each) => {
    const found = new Promise((resolve) => each.addEventListener("updatefound", () => resolve(each.installing)));
    await each.update();
    const worker = await found;
    if (worker.state === "installing")
      await new Promise((resolve) => worker.addEventListener("statechange", resolve, { once: true }));
    return [worker.state, each.waiting];
  })`);
  expect(outcome).toEqual(["redundant", null]);
  expect(await caches(page)).toBe(1);
  await page.reload();
  await ready(page);
  expect(await page.title()).not.toContain("Not ");
  await page.context().close();
  rmSync(broken, { recursive: true, force: true });
});

test("the page can be installed: a name, a start, drawings of the sizes that are asked for", async () => {
  const manifest = (await (await fetch(new URL("manifest.webmanifest", server.url))).json()) as {
    readonly start_url: string;
    readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[];
  };
  expect(manifest.start_url).toBe("./");
  expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(
    expect.arrayContaining(["192x192 any", "512x512 any", "512x512 maskable"]),
  );
  for (const { src } of manifest.icons) expect((await fetch(new URL(src, server.url))).status).toBe(200);
});
