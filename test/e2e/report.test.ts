import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFindings, looks } from "./axe-findings.ts";
import { chooseProgramme, openPage } from "./browser.ts";
import { pressInMenu, ready } from "./page-parts.ts";
import { pdfPages } from "./pdf-text.ts";

const openReport = async (page: Page) => {
  await pressInMenu(page, "report");
  await page.locator(".sheet").waitFor();
};

const paper = async (page: Page): Promise<string[]> =>
  pdfPages(await page.pdf({ preferCSSPageSize: true, printBackground: false }));

const close = (text: string) => text.replace(/\s+/g, "");

test("on paper: question, answer and table on the first page, then caveats, the statement and the number on every page, the author's words, the draft", async () => {
  const { page, problems } = await openPage("", { colorScheme: "dark" });
  await ready(page);
  await page.locator("[data-example=only-school]").click();
  await openReport(page);
  await page.getByLabel("Title of the report and the scenario").fill("Only school");
  await page.getByLabel("Author").fill("A. Author");
  await page.getByLabel("The problem and the aim").fill("Schools get too little.");
  // It opens short; the whole one is a press away.
  const short = await paper(page);
  expect(short.length).toBeLessThanOrEqual(4);
  expect(short.join("")).not.toContain(close("Payouts by area and pot"));
  await page.locator("[data-report-whole]").click();
  const pages = await paper(page);
  expect(pages.length).toBeGreaterThan(short.length);
  pages.forEach((text, at) => {
    expect(text).toContain(`Page${at + 1}(${pages.length})`);
    expect(text).toContain("Notanofficialcalculation");
  });
  const whole = pages.join("");
  // The first page answers: the question, three sentences, and every area's row down to the sum.
  const first = pages[0] ?? "";
  expect(first).toContain(close("what would each area get with another rule?"));
  expect(first).toContain(close("8 get more, 7 less and 0 the same."));
  expect(first).toMatch(/Araby.*Tensta5,567,000.*Sum99,000,00099,000,0000/s);
  const places = [
    "Onlyschool",
    close("The question and the answer"),
    close("The indicator values, populations and refugee reception are made up."),
    close("Schools get too little."),
    close("The proposed rule in words"),
    close("with a draft of the amended text"),
    close("Payouts by area and pot"),
    close("What the sources leave open"),
    close("Appendix: how to reproduce the figures"),
    close("npm run --silent utfall -- allocate"),
  ].map((said) => whole.indexOf(said));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(whole).toContain("A.Author");
  expect(whole).toMatch(/\[\+.*\+\]|newparagraph/);
  expect(problems).toEqual([]);
  await page.context().close();
}, 90_000);

test("the page itself prints as the report, in Swedish and on white, and is as it was afterwards", async () => {
  const { page } = await openPage("", { locale: "sv-SE", colorScheme: "dark" });
  await ready(page);
  // The files of the report come with the first touch of the page.
  await page.locator("main h1").first().click();
  await page.waitForTimeout(1500);
  const pages = await paper(page);
  expect(pages.length).toBeGreaterThanOrEqual(3);
  for (const text of pages) expect(text).toContain("Ingenofficiellberäkning");
  expect(pages[0]).toContain("Underlagtillkonsekvensutredning");
  // A short table is not parted.
  const beside = pages.find((text) => text.includes("Alternativensidavidsida")) ?? "";
  expect(beside.split("Alternativensidavidsida")[1]).toContain("Ingentinggörs");
  const whole = pages.join("");
  const order = ["Fråganochsvaret", "Läsdettaförst", "Problemochsyfte"].map((said) => whole.indexOf(said));
  expect(order[0]).toBeGreaterThan(0);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(pages.join("")).not.toContain("Ångra");
  await page.locator(".payouts__row").first().waitFor();
  expect(await page.locator(".sheet").count()).toBe(0);
  await page.emulateMedia({ media: "print" });
  expect(await page.evaluate("getComputedStyle(document.documentElement).colorScheme")).toBe("light");
  await page.context().close();
}, 90_000);

test("no row is cut: rows of a long table stand whole on their pages, its headings on each", async () => {
  const { page } = await openPage("", { locale: "sv-SE" });
  await ready(page);
  await chooseProgramme(page, "municipalities-2016");
  await ready(page);
  await openReport(page);
  await page.locator("[data-report-whole]").click();
  const pages = await paper(page);
  expect(pages.length).toBeGreaterThan(8);
  const withRows = pages.filter((text) => /Bollnäs|Mjölby|Torsås|Östersund/.test(text));
  expect(withRows.length).toBeGreaterThanOrEqual(3);
  for (const text of withRows) expect(text).toContain("Flyktingmottagande");
  const rules = await page.evaluate(
    `[...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).some((rule) => rule.conditionText === "print" || rule.media?.mediaText === "print")`,
  );
  expect(rules).toBe(true);
  await page.context().close();
}, 90_000);

test("what is typed stays: in the scenario's name, through the way back, and through a reload", async () => {
  const { page } = await openPage();
  await ready(page);
  await openReport(page);
  await page.getByLabel("Title of the report and the scenario").fill("Kept");
  await page.getByLabel("Who is affected, in your own words").fill("Everyone in Malmö.");
  await page.getByRole("button", { name: "Back to the simulator" }).click();
  await page.locator(".scenario-bar__tab", { hasText: "Kept" }).waitFor();
  await page.waitForTimeout(1200);
  await page.reload();
  await ready(page);
  await openReport(page);
  expect(await page.getByLabel("Title of the report and the scenario").inputValue()).toBe("Kept");
  expect(await page.locator(".sheet__own").allInnerTexts()).toEqual(["Everyone in Malmö."]);
  await page.context().close();
}, 90_000);

test("sections can be left out, and a projection once run stays in it, also after a change and a reload", async () => {
  const { page } = await openPage();
  await ready(page);
  await openReport(page);
  const sections = () =>
    page
      .locator(".sheet__section")
      .evaluateAll((all) => all.map((each) => each.getAttribute("data-section")));
  await page.locator("[data-report-whole]").click();
  expect(await page.locator('[data-section="projection"]').innerText()).toContain(
    "No projection has been run",
  );
  await page.getByText("Which sections are in it").click();
  await page.getByRole("checkbox", { name: "The proposed rule in words" }).uncheck();
  await page.getByRole("checkbox", { name: "Appendix: how to reproduce the figures" }).uncheck();
  expect(await sections()).not.toContain("rule");
  expect((await sections())[0]).toBe("summary");
  expect((await page.locator(".sheet__heading").nth(4).innerText()).startsWith("5. Changes")).toBe(true);
  await page.getByRole("checkbox", { name: "The years ahead" }).check();
  const ahead = page.locator('.sheet [data-section="projection"] tr[data-row="tensta"]');
  await ahead.waitFor({ timeout: 60_000 });
  await page.locator('[data-section="summary"]').getByText("Nine draws of ten, 2014").waitFor();
  await page.getByRole("button", { name: "Back to the simulator" }).click();
  await page.locator("[data-example=only-school]").click();
  await page.waitForTimeout(1200);
  await page.reload();
  await ready(page);
  await openReport(page);
  await ahead.waitFor({ timeout: 60_000 });
  expect(await sections()).not.toContain("rule");
  expect(await sections()).not.toContain("appendix");
  await page.context().close();
}, 180_000);

test("axe finds nothing on the report and on the statement, in both languages and themes, wide and narrow", async () => {
  for (const { locale, colorScheme, width } of looks) {
    const { page, problems } = await openPage("", {
      locale,
      colorScheme,
      viewport: { width, height: 900 },
    });
    await ready(page);
    await page.locator("[data-example=only-school]").click();
    await openReport(page);
    expect(await axeFindings(page), `report ${locale} ${colorScheme}`).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    await page.locator(".report__actions .button").first().click();
    await pressInMenu(page, "statement");
    await page.locator(".statement").waitFor();
    await page.waitForTimeout(300);
    expect(await axeFindings(page), `statement ${locale} ${colorScheme}`).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  }
}, 180_000);

test("the statement has an address of its own, and gives it back when it is closed", async () => {
  const { page } = await openPage("#accessibility");
  await page.locator("dialog[open] .statement").waitFor();
  await page.getByRole("heading", { name: "Known shortfalls" }).waitFor();
  await page.keyboard.press("Escape");
  await page.locator("dialog[open]").waitFor({ state: "detached" });
  expect(await page.evaluate("location.hash")).toBe("");
  await pressInMenu(page, "statement");
  await page.locator("dialog[open] .statement").waitFor();
  await page.context().close();
});
