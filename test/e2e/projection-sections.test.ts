import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFindings, looks } from "./axe-findings.ts";
import { chooseProgramme, openPage } from "./browser.ts";
import { awardOf, pressSave, ready, unfold } from "./page-parts.ts";

const minute = 60_000;
const section = (page: Page, id: string) => page.locator(`[data-section="${id}"]`);
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ").replace(/\s+/g, " ");
const said = async (page: Page, id: string): Promise<string> => plain(await section(page, id).innerText());
const statusOf = (page: Page) => page.locator(".work-progress").getAttribute("data-status");
const whenReady = async (page: Page): Promise<void> => {
  await expect.poll(() => statusOf(page), { timeout: minute }).toBe("ready");
};

/** Opens a programme's projection and waits for all its draws. */
async function openSections(page: Page, programme = "urban15-2013"): Promise<void> {
  await ready(page);
  if (programme !== "urban15-2013") await chooseProgramme(page, programme);
  await page.getByRole("tab", { name: /^(Projection|Framskrivning)$/ }).click();
  await section(page, "events").waitFor({ timeout: minute });
  await whenReady(page);
  await unfold(page);
}

test("a place and its people, and from figures to money, follow the area in hand and the rule", {
  timeout: 3 * minute,
}, async () => {
  const { page, problems } = await openPage();
  await openSections(page);
  expect(await said(page, "mobility")).toMatch(
    /After 10 years \(2022\) [\d.]+% of those who live in Hässleholmen are in work\. Of those who lived there at the start, wherever they live now, [\d.]+% are\. Without the programme it would be/,
  );
  expect(await section(page, "mobility").getByRole("img").getAttribute("aria-label")).toContain(
    "no effect of the programme",
  );
  await page.locator(".indicators select").first().selectOption("rinkeby");
  await expect.poll(() => said(page, "mobility")).toContain("live in Rinkeby");

  expect(await said(page, "timeline")).toContain("Nothing done in 2013 changes the award of 2013");
  await section(page, "timeline").getByRole("combobox").selectOption("2014");
  expect(await said(page, "timeline")).toContain(
    "The award of 2014 rests on figures from 2012–2013. Nothing done in 2014 changes any award: none is paid on later figures.",
  );
  // Rinkeby's award of 2013 is worked out from observed figures: the same as in the payouts.
  await section(page, "timeline").getByText("The figures as a table").click();
  const first = page.locator('[data-table="timeline"] tr[data-row="2013"]');
  const award = Number((await first.locator("td").nth(1).innerText()).replaceAll(",", ""));
  await page.getByRole("tab", { name: "Payouts", exact: true }).click();
  expect(award).toBe(await awardOf(page, "rinkeby"));
  expect(problems).toEqual([]);
  await page.context().close();
});

test("a target of one's own is counted in draws, seen, saved and taken away", {
  timeout: 3 * minute,
}, async () => {
  const { page, problems } = await openPage();
  await openSections(page);
  const events = section(page, "events");
  expect(await said(page, "events")).toMatch(
    /Hässleholmen: the award falls by more than a fifth most often in 20\d\d, in about .* \([\d.]+%, ±0\.[78]\)/,
  );
  // Every area's rows are made when somebody asks for them, with how often it happens at all as their last.
  const everywhere = events.locator("[data-table=events-fall]");
  expect(await everywhere.count()).toBe(0);
  await events.getByText("Every area, year by year").click();
  await expect.poll(() => everywhere.locator("tbody tr").count()).toBe(16);
  expect(await everywhere.locator("thead th").last().innerText()).toBe("At least once");
  await events.getByText("Every area, year by year").click();
  await expect.poll(() => everywhere.count()).toBe(0);
  const form = page.getByRole("form", { name: "A target of your own" });
  await form.getByRole("textbox", { name: "Level, per cent" }).fill("1");
  await form.getByRole("button", { name: "Add target" }).click();
  const own = events.locator("[data-target]");
  await expect.poll(() => own.innerText(), { timeout: minute }).toContain("the target is met in every draw");
  expect(await own.getAttribute("data-target")).toBe("employment@hassleholmen=0.01");
  // The same target 99 points higher is met in none.
  await form.getByRole("textbox", { name: "Level, per cent" }).fill("100");
  await form.getByRole("button", { name: "Add target" }).click();
  await expect
    .poll(() => own.nth(1).innerText(), { timeout: minute })
    .toContain("the target is met in none of the draws");
  await whenReady(page);
  const download = page.waitForEvent("download");
  await pressSave(page, /^Save as CSV: Share of draws/);
  const path = join(mkdtempSync(join(tmpdir(), "utfall-")), "saved");
  await (await download).saveAs(path);
  const text = readFileSync(path, "utf8");
  expect(text).toContain("Hässleholmen: share in work, at least 1%, % of draws");
  expect(text).toContain("Not an official calculation.");
  expect(text).toContain("4,096 draws, seed 1");
  await own
    .first()
    .getByRole("button", { name: /^Remove the target/ })
    .click();
  await own.nth(1).waitFor({ state: "detached" });
  expect(await own.getAttribute("data-target")).toBe("employment@hassleholmen=1");
  // Another programme has other areas, and none of these targets.
  await chooseProgramme(page, "malmo-districts");
  await unfold(page, "events");
  expect(await events.getByText("Add target").count()).toBe(1);
  expect(await own.count()).toBe(0);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("what people are worth to payers: empty is unknown, 0 is known, and undo takes it back", {
  timeout: 2 * minute,
}, async () => {
  const { page, problems } = await openPage();
  await openSections(page);
  const payers = section(page, "payers");
  expect(await said(page, "payers")).toContain("is not known until you say what one person is worth");
  await payers.getByText("Fill in what one person is worth").click();
  const field = payers.getByRole("textbox", {
    name: "One more in work, The state, kronor per person and year",
  });
  await field.fill("250000");
  await expect
    .poll(() => said(page, "payers"), { timeout: minute })
    .toMatch(/Net in million kronor .* The state [+−]/);
  expect(await said(page, "payers")).toContain("Of 12 values 1 are filled in");
  await payers.getByText("The figures as a table").click();
  await field.fill("0");
  await expect
    .poll(() => page.locator('[data-table="payers"] tr[data-row="state"]').innerText())
    .toContain("never: no gain");
  await field.fill("");
  await expect.poll(() => said(page, "payers")).toContain("is not known until you say");
  expect(await field.getAttribute("aria-invalid")).toBeNull();
  await field.press("Tab");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect.poll(() => said(page, "payers")).toContain("Of 12 values 1 are filled in");
  expect(problems).toEqual([]);
  await page.context().close();
});

test("one matrix for the whole page: filled in by keyboard under the programme, it is there with the projection, and after a reload", {
  timeout: 3 * minute,
}, async () => {
  const { page, problems } = await openPage("", { viewport: { width: 390, height: 844 } });
  await ready(page);
  await chooseProgramme(page, "storstad-2002");
  await page.getByRole("tab", { name: "Programme", exact: true }).click();
  await section(page, "breakEven").getByRole("button", { name: "Who pays, who gains" }).press("Enter");
  await section(page, "breakEven").getByText("Fill in what one person is worth").press("Enter");
  const worth = (payer: string) =>
    page.getByRole("textbox", { name: `One more in work, ${payer}, kronor per person and year` });
  await worth("The municipality").fill("400000");
  await worth("The municipality").press("Tab");
  await page.keyboard.type("20000");
  await page.getByRole("button", { name: "See what it comes to, with the projection" }).click();
  await section(page, "payers").waitFor({ timeout: minute });
  await expect.poll(() => page.evaluate("document.activeElement.textContent")).toContain("Who pays");
  await expect
    .poll(() => said(page, "payers"), { timeout: minute })
    .toMatch(/^Who pays, who gains Your own figures The state loses while others gain \(The municipality\)/);
  const over = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
  expect(await page.evaluate(over)).toBeLessThanOrEqual(0);
  await page.waitForTimeout(1000);
  await page.reload();
  await unfold(page, "payers");
  await section(page, "payers").getByText("Fill in what one person is worth").click();
  expect(plain(await worth("The state").inputValue())).toBe("20 000");
  expect(problems).toEqual([]);
  await page.context().close();
});

test("Stockholm: the city's own target, what was observed, the five groups, the ordinary grant", {
  timeout: 3 * minute,
}, async () => {
  const { page, problems } = await openPage();
  await openSections(page, "stockholm-2002");
  const target = page.locator('[data-target="halved"]');
  expect(await target.innerText()).toContain("Half as many adults on assistance");
  expect(plain(await target.innerText())).toMatch(/In 2004 the target is met in/);
  expect(plain((await target.getByRole("img").textContent()) ?? "")).toContain(
    "Observed 2003: 14,656 (−37.5%)",
  );
  expect(await said(page, "ordinary-grant")).toContain("In Stockholm fewer recipients");
  expect(await said(page, "ordinary-grant")).toContain("None is assumed here.");
  expect(problems).toEqual([]);
  await page.context().close();
});

test("Stockholm: five groups as areas upon each other, locked by keyboard, and the cycle fitted to what was observed", {
  timeout: 3 * minute,
}, async () => {
  const { page, problems } = await openPage();
  await openSections(page, "stockholm-2002");
  await page.getByLabel("Where").first().selectOption({ label: "All recipients together" });
  await expect.poll(() => said(page, "groups")).toMatch(/Unemployment changes most/);
  const section = page.locator('[data-section="groups"]');
  // Four ticks with the keyboard alone leave only the unemployed to be moved.
  const first = section.getByRole("checkbox", {
    name: "Insufficient payment from the Social Insurance Office",
  });
  await first.focus();
  for (let at = 0; at < 4; at++) {
    await page.keyboard.press("Space");
    if (at < 3) await page.keyboard.press("Tab");
  }
  await expect
    .poll(async () => plain(await section.innerText()))
    .toContain("only Unemployment is left: 4,184 people must become 1,253 (−70%)");
  await section.getByRole("button", { name: "Fit the cycle" }).press("Enter");
  await expect
    .poll(async () => plain(await section.innerText()), { timeout: minute })
    .toMatch(/3\.7 times as strong as usual: then 14,65\d people are on assistance in 2003/);
  expect(plain(await section.innerText())).toContain(
    "This implies that 74% are in work in 2003, against 62%",
  );
  // Both are in the scenario, and Undo takes them back one by one.
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect.poll(() => section.innerText()).not.toContain("times as strong");
  expect(problems).toEqual([]);
  await page.context().close();
});

test.each(["urban15-2013", "stockholm-2002"])(
  "axe finds nothing, and nothing sticks out: %s",
  {
    timeout: 6 * minute,
  },
  async (programme) => {
    for (const { locale, colorScheme, width } of looks) {
      const { page, problems } = await openPage("", {
        locale,
        colorScheme,
        viewport: { width, height: 900 },
      });
      await ready(page);
      if (programme !== "urban15-2013") await chooseProgramme(page, programme);
      await page.getByRole("tab", { name: /^(Projection|Framskrivning)$/ }).click();
      await section(page, "events").waitFor({ timeout: minute });
      await unfold(page);
      await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
      await page.getByRole("button", { name: /^(Add target|Lägg till mål)$/ }).click();
      // It is drawn once the first draws have counted it.
      await page.locator('[data-target*="="] [data-table]').waitFor({ timeout: minute });
      expect({ locale, width, findings: await axeFindings(page) }).toEqual({ locale, width, findings: [] });
      const over = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
      expect(await page.evaluate(over)).toBeLessThanOrEqual(0);
      expect(problems).toEqual([]);
      await page.context().close();
    }
  },
);
