import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { openPage } from "./browser.ts";
import { pressInMenu, ready } from "./page-parts.ts";
import { staticServer } from "./static-server.ts";

test("after a reload the projection shows the same series and all areas, and the same panel is open", async () => {
  const { page, problems } = await openPage();
  await ready(page);
  await page.getByRole("tab", { name: "Projection" }).click();
  const choices = page.locator(".projection__choices select");
  await choices.nth(0).selectOption("jobs");
  await choices.nth(1).selectOption("all areas");
  await pressInMenu(page, "sources");
  const sources = page.getByRole("dialog");
  await sources.waitFor();
  const heading = await sources.getByRole("heading").first().innerText();
  await page.reload();
  await sources.waitFor();
  expect(await sources.getByRole("heading").first().innerText()).toBe(heading);
  await page.keyboard.press("Escape");
  await choices.nth(0).waitFor();
  expect(await choices.nth(0).inputValue()).toBe("jobs");
  expect(await choices.nth(1).inputValue()).toBe("all areas");
  expect(problems).toEqual([]);
  await page.context().close();
});

test("after a reload a file that was chosen to bring in is there as it was last understood, and closed it is gone", async () => {
  const { page, problems } = await openPage();
  await ready(page);
  await page.locator("[data-action=import]").click();
  const file = join(import.meta.dirname, "../fixtures/import/pxweb.csv");
  await page.locator("[data-file=table]").setInputFiles(file);
  const drawer = page.getByRole("dialog");
  await drawer.locator("[data-verdict]").first().waitFor();
  const answers = () =>
    drawer.locator("select").evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).value));
  const roles = drawer.locator(".import__fields--even select").first();
  await roles.selectOption({
    index: 1 + (await roles.evaluate((each) => (each as HTMLSelectElement).selectedIndex)),
  });
  await page.waitForTimeout(500);
  const before = await answers();
  await page.reload();
  await drawer.locator("select").first().waitFor();
  await expect.poll(answers).toEqual(before);
  await page.keyboard.press("Escape");
  await drawer.waitFor({ state: "hidden" });
  await page.reload();
  await ready(page);
  await page.locator("[data-action=import]").click();
  await page.locator("[data-file=table]").waitFor({ state: "attached" });
  await page.waitForTimeout(300);
  expect(await drawer.locator("[data-verdict]").count()).toBe(0);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("the whole page in a frame is one view to read, with nothing to forget and nothing kept", async () => {
  // A host that lets pages be embedded.
  const server = await staticServer(inject("builtFolder"));
  const { page: whole } = await openPage(server.url);
  const page = await whole.context().newPage();
  await page.setContent(`<iframe src="${server.url}" width="1200" height="900"></iframe>`);
  const frame = page.frameLocator("iframe");
  await frame.locator(".payouts__row").first().waitFor();
  expect(await frame.locator(".embed__foot a").count()).toBe(1);
  for (const gone of ["header.header", "[data-action]", "input[type=range]", "[data-forget-all]"])
    expect({ gone, count: await frame.locator(gone).count() }).toEqual({ gone, count: 0 });
  await page.context().close();
  await server.stop();
});
