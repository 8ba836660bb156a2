import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { axeFindings } from "./axe-findings.ts";
import { chooseProgramme, openPage } from "./browser.ts";
import { awardOf, pressInMenu, ready } from "./page-parts.ts";

const drawer = (page: Page) => page.locator("dialog[open]");
const bar = (page: Page) => page.locator(".lesson-bar");
const phone = { width: 390, height: 844 };

/** What is on the screen: programme, scenario, tab, a name and an amount. */
const onScreen = async (page: Page) => ({
  programme: await page.locator("main").getAttribute("data-programme"),
  scenarios: await page.locator(".work-bar").innerText(),
  tab: await page.locator('#outcome [role="tab"][aria-selected="true"]').innerText(),
  table: await page.locator("#outcome table").first().innerText(),
});

/** Work of one's own: another programme, a changed indicator, the table. */
async function beginOwnWork(page: Page) {
  await page.locator(".payouts__row").first().waitFor();
  await chooseProgramme(page, "urban15-2014");
  await ready(page);
  await page.getByRole("slider").first().press("ArrowRight");
  await page.getByRole("tab", { name: "Table", exact: true }).click();
  await page.locator("#outcome table").first().waitFor();
  // What is computed after the press is there.
  await expect.poll(() => page.locator('[aria-busy="true"]').count()).toBe(0);
  return onScreen(page);
}

/** Into the second step of lesson 1, in which something is tried, by the plan or by a link of the class. */
async function goIntoLesson(page: Page, way: string): Promise<void> {
  if (way === "a link") await page.evaluate(`location.hash = "#lesson=who-gets/most/en"`);
  else {
    await page.keyboard.press("?");
    await drawer(page).getByRole("tab", { name: "For a class" }).click();
    // The drawer says what is in it.
    await drawer(page).getByRole("heading", { name: "Lessons", level: 2 }).waitFor();
    await drawer(page).getByRole("button", { name: "Who gets the money?" }).click();
    await drawer(page).getByRole("button", { name: "Begin the lesson" }).click();
  }
  await bar(page).getByText("step 1 of 5").waitFor();
  await bar(page).getByRole("button", { name: "Show the answer" }).click();
  await page.getByRole("slider").first().press("ArrowRight");
  await bar(page).getByRole("button", { name: "Next" }).click();
  await bar(page).getByText("step 2 of 5").waitFor();
}

test.each([
  { way: "the plan", of: "the built page" },
  { way: "a link", of: "the built page" },
  { way: "the plan", of: "the single file" },
])(
  "after a lesson from $way one's own work is as it was, in $of, also after a reload",
  async ({ way, of }) => {
    const { page, problems } = await openPage(of === "the single file" ? inject("singleFile") : "");
    const before = await beginOwnWork(page);
    await goIntoLesson(page, way);
    await page.reload();
    await bar(page).getByText("step 2 of 5").waitFor();
    await bar(page).locator(".menu__button").click();
    await bar(page).locator('[data-action="endLesson"]').click();
    await bar(page).waitFor({ state: "detached" });
    const said = page.locator('.came-back[role="status"]');
    await said.getByText("Your own work is back, as it was before the lesson.").waitFor();
    // The first touch takes it away, wherever it lands.
    await page.mouse.click(2, 400);
    await said.waitFor({ state: "detached" });
    await page.locator("#outcome table").first().waitFor();
    await expect.poll(() => onScreen(page)).toEqual(before);
    expect(await page.locator(".notice").count()).toBe(0);
    // The page is there from its head.
    expect(await page.evaluate("scrollY")).toBe(0);
    // It is one's own also after the next reload.
    await page.reload();
    await page.locator("#outcome table").first().waitFor();
    await expect.poll(() => onScreen(page)).toEqual(before);
    expect(problems).toEqual([]);
    await page.context().close();
  },
);

test("the end of a lesson says that it is done, leads back into it, to the next class, and to the first page", async () => {
  const { page, problems } = await openPage("#lesson=who-gets/own-rule/en", { viewport: phone });
  await bar(page).getByRole("button", { name: "Show the answer" }).click();
  await bar(page).getByRole("button", { name: "Done" }).click();
  await bar(page).getByRole("heading", { name: "The lesson is done" }).waitFor();
  expect(await bar(page).locator(".lesson-bar__count").innerText()).toMatch(/· done$/);
  await bar(page).getByText("to read a rule for money", { exact: false }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await bar(page).getByRole("button", { name: "Can one district's success cost another?" }).click();
  await bar(page).getByText("step 3 of 5").waitFor();
  await page.evaluate(`location.hash = "#lesson=who-gets/own-rule/en"`);
  await bar(page).getByText("step 5 of 5").waitFor();
  await bar(page).getByRole("button", { name: "Show the answer" }).click();
  await bar(page).getByRole("button", { name: "Done" }).click();
  await bar(page).getByRole("button", { name: "Start over for a new class" }).click();
  await bar(page).getByRole("button", { name: "Start over", exact: true }).click();
  await bar(page).getByText("step 1 of 5").waitFor();
  await page.evaluate(`location.hash = "#lesson=who-gets/own-rule/en"`);
  await bar(page).getByRole("button", { name: "Show the answer" }).click();
  await bar(page).getByRole("button", { name: "Done" }).click();
  // Each button says where it leads.
  expect(await bar(page).locator(".lesson-bar__steps button").allInnerTexts()).toEqual([
    "To the last step",
    "Start over for a new class",
    "End the lesson",
  ]);
  await bar(page).getByRole("button", { name: "End the lesson" }).click();
  await bar(page).waitFor({ state: "detached" });
  // There was none: the first page, with its names. What is said of it covers neither bar nor button, and goes by itself.
  const said = page.locator(".came-back");
  await said.getByText("The page is as it was before the lesson.").waitFor();
  const foot = await page.locator(".phone-bar").boundingBox();
  const { y = 0, height = 0 } = (await said.boundingBox()) ?? {};
  expect(y + height).toBeLessThan(foot?.y ?? 0);
  expect(await said.evaluate((on) => getComputedStyle(on).pointerEvents)).toBe("none");
  await said.waitFor({ state: "detached", timeout: 20_000 });
  await ready(page);
  expect(await awardOf(page, "gamlegarden")).toBe(11_426_000);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("after a lesson in easy Swedish a scenario with a name is said to be back by it, in easy Swedish", async () => {
  const { page, problems } = await openPage("", { locale: "sv-SE", viewport: phone });
  await ready(page);
  await page.locator("[data-example=only-school]").click();
  await page.locator("h1", { hasText: "mer" }).waitFor();
  await page.evaluate(`location.hash = "#lesson=who-gets/most/sv-easy"`);
  await bar(page).locator(".menu__button").click();
  await bar(page).locator('[data-action="endLesson"]').click();
  await page
    .locator(".came-back")
    .getByText("Lektionen är slut. Nu är ditt arbete ”Bara skolan räknas” här igen.")
    .waitFor();
  expect(await axeFindings(page)).toEqual([]);
  // Keys are touches too.
  await page.keyboard.press("Tab");
  await page.locator(".came-back").waitFor({ state: "detached" });
  expect(problems).toEqual([]);
  await page.context().close();
});

test("half a guess: what is left is told, what was guessed is judged, and the rest is said not to be", async () => {
  const { page } = await openPage("#lesson=merit-or-luck/one-pupil/en/e", { viewport: phone });
  await bar(page).getByRole("slider").first().press("ArrowRight");
  const left = bar(page).locator("[data-left]");
  await left.getByText("Still to guess: “one pupil more in K”.", { exact: false }).waitFor();
  await bar(page).getByRole("button", { name: "Show the answer" }).click();
  const said = await bar(page).locator("[data-guess]").innerText();
  expect(said).toMatch(
    /^You guessed SEK.20,000, and it is SEK.\d+,000: .* You did not guess “one pupil more in K”\.$/,
  );
  expect(await bar(page).locator("[data-own-code]").count()).toBe(0);
  await page.context().close();
});

test("the reading level is changed where the lesson is, by pupils too, and the guess stays", async () => {
  const { page } = await openPage("#lesson=merit-or-luck/whole-pupils/sv/e", {
    locale: "sv-SE",
    viewport: phone,
  });
  await bar(page).getByRole("slider").press("ArrowRight");
  const code = await bar(page).locator("[data-code]").innerText();
  const level = bar(page).getByRole("button", { name: "Lättläst" });
  const words = () => bar(page).locator("[data-question]").innerText();
  const ordinary = await words();
  await level.click();
  await expect.poll(words).not.toBe(ordinary);
  expect(await level.getAttribute("aria-pressed")).toBe("true");
  expect(await bar(page).locator("[data-code]").innerText()).toBe(code);
  await page.reload();
  await bar(page).locator("[data-question]").waitFor();
  expect(await level.getAttribute("aria-pressed")).toBe("true");
  await level.click();
  await expect.poll(words).toBe(ordinary);
  // Nothing of it is kept beside the place in the lesson.
  expect(await page.evaluate("localStorage.getItem('utfall.easy')")).toBeNull();
  await page.context().close();
});

test("a reload keeps a pupil's guess with its code, half a guess, the answer and the end, and refuses what is not of their form", async () => {
  const { page, problems } = await openPage("#lesson=merit-or-luck/one-pupil/en/e", { viewport: phone });
  const sliders = bar(page).getByRole("slider");
  const code = bar(page).locator("[data-own-code] [data-code]");
  await sliders.first().press("ArrowRight");
  await page.reload();
  await bar(page).locator("[data-left]").getByText("“one pupil more in K”", { exact: false }).waitFor();
  const first = await sliders.first().inputValue();
  expect(Number(first)).toBeGreaterThan(0);
  await sliders.last().press("ArrowRight");
  const signs = await code.innerText();
  await page.reload();
  await expect.poll(() => code.innerText()).toBe(signs);
  expect(await sliders.first().inputValue()).toBe(first);
  await bar(page).getByRole("button", { name: "Show the answer" }).click();
  await page.reload();
  await bar(page).locator("[data-answer]").waitFor();
  expect(await code.innerText()).toBe(signs);
  expect(await page.evaluate("document.documentElement.dataset.lesson")).toBe("open");
  await page.evaluate(`location.hash = "#lesson=merit-or-luck/who-bears-luck/en/e"`);
  await bar(page).getByText("step 6 of 6").waitFor();
  for (const slider of await sliders.all()) await slider.press("ArrowRight");
  const last = await code.innerText();
  await bar(page).getByRole("button", { name: "Show the answer" }).click();
  await bar(page).getByRole("button", { name: "Done" }).click();
  await page.reload();
  await bar(page).getByRole("heading", { name: "The lesson is done" }).waitFor();
  const handed = bar(page).locator("[data-lesson-end] .guess__list li");
  expect(await handed.allInnerTexts()).toEqual([`Step 2: ${signs}`, `Step 6: ${last}`]);
  // On the narrowest screen too no code is cut in two.
  await page.setViewportSize({ width: 320, height: 640 });
  for (const each of await handed.locator("[data-code]").all())
    expect(await each.evaluate((on) => on.getClientRects().length)).toBe(1);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
  await page.setViewportSize(phone);
  // A step that is opened anew begins at its question, with what was guessed.
  await page.evaluate(`location.hash = "#lesson=merit-or-luck/one-pupil/en/e"`);
  await expect.poll(() => code.innerText()).toBe(signs);
  expect(await bar(page).locator("[data-answer]").count()).toBe(0);
  // What was put in the place of it is refused.
  for (const hostile of ['{"merit-or-luck/one-pupil":{"draft":["<b>"],"code":null}}', "{", "[1]"]) {
    await page.evaluate((text) => sessionStorage.setItem("utfall.tab./.guesses", text), hostile);
    await page.reload();
    await sliders.first().waitFor();
    expect(await code.count(), hostile).toBe(0);
  }
  expect(problems).toEqual([]);
  await page.context().close();
});

test("a reload keeps the guesses of a class on the teacher's page; ending the lesson forgets them", async () => {
  const { page, problems } = await openPage("#lesson=merit-or-luck/one-pupil/en", { viewport: phone });
  await bar(page).getByRole("slider").first().waitFor();
  for (const slider of await bar(page).getByRole("slider").all()) await slider.press("ArrowRight");
  const code = await bar(page).locator("[data-own-code] [data-code]").innerText();
  await bar(page).getByText("Guesses of the class").click();
  await bar(page).getByRole("textbox").fill(code);
  await bar(page).getByRole("button", { name: "Add" }).click();
  await bar(page).getByText("1 guess of the class").waitFor();
  await page.reload();
  await bar(page).getByText("1 guess of the class").waitFor();
  const kept = () =>
    page.evaluate(() => Object.keys(sessionStorage).filter((key) => /class|guesses/.test(key)));
  expect(await kept()).toHaveLength(2);
  // The teacher, who has the guesses of the class, is not asked to hand in a code.
  expect(await bar(page).innerText()).not.toContain("your teacher");
  await page.evaluate(`location.hash = "#lesson=merit-or-luck/who-bears-luck/en"`);
  await bar(page).getByText("step 6 of 6").waitFor();
  await bar(page).getByRole("button", { name: "Show the answer" }).click();
  await bar(page).getByRole("button", { name: "Done" }).click();
  await bar(page).locator("[data-lesson-end]").waitFor();
  expect(await bar(page).innerText()).not.toContain("hand in");
  expect(await bar(page).locator("[data-lesson-end] [data-code]").count()).toBe(0);
  await bar(page).locator(".menu__button").click();
  await bar(page).locator('[data-action="endLesson"]').click();
  await bar(page).waitFor({ state: "detached" });
  expect(await kept()).toEqual([]);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("where the teacher shows the answers, the pupil's end speaks of the questions alone", async () => {
  const { page } = await openPage("#lesson=merit-or-luck/who-bears-luck/en/ae", { viewport: phone });
  await bar(page).getByRole("button", { name: "Done" }).click();
  const end = bar(page).locator("[data-lesson-end]");
  await end.getByText("You can go back to the questions.", { exact: false }).waitFor();
  expect(await end.innerText()).not.toContain("look again");
  await page.context().close();
});

test("a double click shows the answer and does not leave it; by keyboard one goes on", async () => {
  const { page } = await openPage("#lesson=who-gets/most/en");
  await bar(page).getByRole("button", { name: "Show the answer" }).dblclick();
  await bar(page).locator("[data-answer]").waitFor();
  await page.waitForTimeout(500);
  await bar(page).getByText("step 1 of 5").waitFor();
  await bar(page).getByRole("button", { name: "Next" }).press("Enter");
  await bar(page).getByText("step 2 of 5").waitFor();
  // At the last step too.
  await page.evaluate(`location.hash = "#lesson=who-gets/own-rule/en"`);
  await bar(page).getByText("step 5 of 5").waitFor();
  await bar(page).getByRole("button", { name: "Show the answer" }).dblclick();
  await bar(page).locator("[data-answer]").waitFor();
  await bar(page).getByRole("button", { name: "Done" }).click();
  await bar(page).getByRole("heading", { name: "The lesson is done" }).waitFor();
  await page.context().close();
});

test("who chooses another programme in the middle of a lesson is led back to the step", async () => {
  const { page, problems } = await openPage("");
  await beginOwnWork(page);
  await goIntoLesson(page, "a link");
  await chooseProgramme(page, "malmo-districts");
  const back = page.getByRole("button", { name: "Back to the lesson" });
  await back.waitFor();
  expect(await page.locator("[data-origin]").innerText()).toContain("You have left the lesson");
  await back.click();
  await bar(page).getByText("step 2 of 5").waitFor();
  expect(await page.locator(".notice").count()).toBe(0);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("deleting all work forgets the guesses too, also those of an earlier visit to the tab", async () => {
  const { page } = await openPage("#lesson=merit-or-luck/one-pupil/en");
  await bar(page).getByRole("slider").first().waitFor();
  for (const slider of await bar(page).getByRole("slider").all()) await slider.press("ArrowRight");
  await bar(page).locator("[data-own-code] [data-code]").waitFor();
  const kept = () =>
    page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith("utfall.tab")));
  expect((await kept()).length).toBeGreaterThan(1);
  // Outside the lesson nothing of it is loaded.
  await chooseProgramme(page, "malmo-districts");
  await page.reload();
  await page.locator('main[data-programme="malmo-districts"]').waitFor();
  await pressInMenu(page, "share");
  await page.locator("[data-forget-all]").click();
  await page.locator("[data-forget-yes]").click();
  await expect.poll(kept).toEqual([]);
  await page.context().close();
});
