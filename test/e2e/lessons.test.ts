import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFindings } from "./axe-findings.ts";
import { openPage } from "./browser.ts";

const drawer = (page: Page) => page.locator("dialog[open]");
const bar = (page: Page) => page.locator(".lesson-bar");
const shown = (page: Page) => page.locator("li.payouts__row").first();

/** The plan of a lesson, from the first screen: Help, its part for a class, the lesson. */
async function openPlan(page: Page, part: string, lesson: string): Promise<void> {
  await shown(page).waitFor();
  await page.keyboard.press("?");
  await drawer(page).getByRole("tab", { name: part }).click();
  await drawer(page).getByRole("button", { name: lesson }).click();
}

const runs = [
  {
    locale: "en-GB",
    part: "For a class",
    lesson: "Who gets the money?",
    words: "gets most",
    names: ["Begin the lesson", "Show the answer", "Next", "Done"],
  },
  {
    locale: "sv-SE",
    part: "För en klass",
    lesson: "Vem får pengarna?",
    words: "får mest",
    names: ["Börja lektionen", "Visa svaret", "Nästa", "Klart"],
  },
] as const;

test.each(runs)(
  "a lesson is run from its first step to its last ($locale)",
  async ({ locale, part, lesson, words, names }) => {
    const [begin, show, next, done] = names;
    for (const viewport of [
      { width: 1280, height: 720 },
      { width: 390, height: 844 },
    ]) {
      const { page, problems } = await openPage("", { locale, viewport });
      await openPlan(page, part, lesson);
      await drawer(page).getByRole("button", { name: begin }).click();
      // The class guesses first: nothing of the amounts is to be seen or read out.
      await bar(page).getByRole("combobox").selectOption({ index: 3 });
      expect(await page.locator(".page__work").isVisible()).toBe(false);
      expect(await page.locator(".page__work").getAttribute("inert")).not.toBeNull();
      for (let step = 1; step <= 5; step += 1) {
        await bar(page)
          .getByText(new RegExp(`\\b${step} (of|av) 5`))
          .waitFor();
        await bar(page).getByRole("button", { name: show }).click();
        const answer = bar(page).locator("[data-answer]");
        await answer.waitFor();
        expect(await page.locator(".page__work").getAttribute("inert")).toBeNull();
        // The answer is in the window after the press.
        const box = await answer.boundingBox();
        expect(box?.y ?? 9999, `step ${step}`).toBeLessThan(viewport.height - 60);
        if (step === 1) {
          expect(await answer.innerText()).toContain(words);
          expect(await bar(page).locator("[data-guess]").innerText()).toMatch(/\d/);
          // Names are hidden unless the teacher says otherwise.
          expect(await bar(page).innerText()).not.toContain("Gamlegården");
        }
        await bar(page)
          .getByRole("button", { name: step === 5 ? done : next, exact: true })
          .click();
      }
      await bar(page).waitFor({ state: "detached" });
      expect(problems).toEqual([]);
      await page.context().close();
    }
  },
  120_000,
);

test("where the class is survives a reload; axe finds nothing; the language can be changed on the way", async () => {
  const { page } = await openPage("", { colorScheme: "dark" });
  await openPlan(page, "For a class", "Who gets the money?");
  await drawer(page).getByRole("checkbox", { name: "Hide place names" }).uncheck();
  await drawer(page).getByRole("button", { name: "Can one district's success cost another?" }).click();
  await bar(page).getByText("step 3 of 5").waitFor();
  await page.reload();
  await bar(page).getByText("step 3 of 5").waitFor();
  await bar(page).getByRole("button", { name: "Show the answer" }).click();
  await bar(page).getByText("Rinkeby gets").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.context().close();
});

test("a lesson can be ended before its end, and the page is uncovered", async () => {
  const { page } = await openPage("");
  await shown(page).waitFor();
  await openPlan(page, "For a class", "Who gets the money?");
  await drawer(page).getByRole("button", { name: "Begin the lesson" }).click();
  await bar(page).getByText("step 1 of 5").waitFor();
  await bar(page).getByRole("button", { name: "End the lesson" }).click();
  await bar(page).waitFor({ state: "detached" });
  expect(await page.locator(".page__work").isVisible()).toBe(true);
  await page.context().close();
});

test("the sheet is printed alone, on white paper: questions with room to write, or with the answers", async () => {
  const { page } = await openPage("", { colorScheme: "dark" });
  await openPlan(page, "For a class", "Who gets the money?");
  const paper = page.locator(".lesson-paper");
  await paper.getByText("The amounts are covered").waitFor({ state: "attached" });
  await page.emulateMedia({ media: "print" });
  expect(await paper.isVisible()).toBe(true);
  expect(await page.locator("#app").isVisible()).toBe(false);
  expect(await paper.locator("a, button").count()).toBe(0);
  expect(await paper.innerText()).toContain("nothing here is an official calculation");
  expect(await paper.innerText()).not.toContain("gets most:");
  await page.emulateMedia({ media: "screen" });
  await drawer(page).getByRole("checkbox", { name: "With answers" }).check();
  await page.emulateMedia({ media: "print" });
  expect(await paper.innerText()).toContain("gets most:");
  await page.context().close();
});
