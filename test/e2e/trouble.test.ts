import { expect, test } from "vitest";
import { axeFindings } from "./axe-findings.ts";
import { openPage } from "./browser.ts";
import { awardOf, ready, summaryOf, tool } from "./page-parts.ts";

test("a rule that cannot be paid names the conflict; the last good result stays, marked as older", async () => {
  const { page, problems } = await openPage();
  await ready(page);
  await page.getByRole("tab", { name: "Rule" }).click();
  const reserve = page.getByRole("textbox", { name: "Kept back" });
  await reserve.fill("200");
  const alert = page.getByRole("alert");
  await alert.getByText("The latest change cannot be calculated.").waitFor();
  const said = (await alert.innerText()).replace(/\u00a0/g, " ");
  expect(said).toContain(
    "What is kept back, SEK 200,000,000, is more than the whole budget, SEK 100,000,000",
  );
  expect(said).toContain("Older result");
  expect(await reserve.inputValue()).toBe("200");
  expect(await summaryOf(page)).toBe("What each area would get");
  expect(await awardOf(page, "gamlegarden")).toBe(11_426_000);
  expect(await axeFindings(page)).toEqual([]);
  // On a phone it is said at the foot while the rule is in hand, and stays in the window of the outcome.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator("[data-side=whatIf]").click();
  await page.locator(".phone-bar").getByText("The latest change cannot be calculated.").waitFor();
  await page.locator("[data-side=outcome]").click();
  await page.locator(".payouts__row").last().scrollIntoViewIfNeeded();
  const top = (await alert.boundingBox())?.y ?? Number.NaN;
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(200);
  await page.setViewportSize({ width: 1440, height: 900 });
  await tool(page, "Undo the change").click();
  await expect.poll(() => alert.innerText()).toBe("");
  expect(await page.getByRole("textbox", { name: "Kept back" }).inputValue()).toBe("1");
  expect(problems).toEqual([]);
  await page.context().close();
});

/** Opens work whose baseline or proposal keeps back more than there is. */
async function openUnpayable(which: "baseline" | "proposal") {
  const opened = await openPage();
  await ready(opened.page);
  const programme = { id: "urban15-2013" };
  const pots = [{ id: "p", weight: 1, criterion: { kind: "equal" } }];
  const scenarios = [
    { utfall: 1, programme },
    { utfall: 1, programme, rule: { budgetSek: 1_000_000, reserveSek: 2_000_000, pots } },
  ];
  const workspace = which === "proposal" ? scenarios : scenarios.toReversed();
  await opened.page.evaluate(
    (text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], "work.json"));
      document.body.dispatchEvent(
        new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }),
      );
    },
    JSON.stringify({ utfall: 1, workspace, baseline: 0, current: 1 }),
  );
  await opened.page.locator("[data-origin=file]").waitFor();
  return opened;
}

test("work that cannot be paid from the start says why instead of computing for ever, also after a reload", async () => {
  const { page, problems } = await openUnpayable("proposal");
  const alert = page.locator(".outcome [role=alert]");
  for (const _ of ["opened", "loaded again"]) {
    await alert.getByText("This scenario cannot be calculated.").waitFor();
    expect((await alert.innerText()).replace(/\u00a0/g, " ")).toContain("SEK 2,000,000, is more than");
    await page.waitForTimeout(1000);
    await page.reload();
  }
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("tab", { name: "Rule" }).click();
  await page.getByRole("textbox", { name: "Kept back" }).fill("0");
  await ready(page);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("a baseline that cannot be paid is told as such, and another can be taken", async () => {
  const { page } = await openUnpayable("baseline");
  await page.getByText("The baseline cannot be calculated, so there is nothing to compare with.").waitFor();
  await page.context().close();
});

test("the rule text changes the payouts, shows the old value, and undo brings it back", async () => {
  const { page, problems } = await openPage();
  await ready(page);
  await page.getByRole("tab", { name: "Rule" }).click();
  await page
    .getByRole("combobox", { name: /^How the change is measured/ })
    .first()
    .selectOption("relative");
  await expect.poll(() => awardOf(page, "gamlegarden")).not.toBe(11_426_000);
  await page.getByRole("textbox", { name: "Budget" }).fill("200");
  await expect.poll(() => summaryOf(page)).toMatch(/\d gains?, /);
  const more = await awardOf(page, "gamlegarden");
  await page.keyboard.press("Control+z");
  await expect.poll(() => awardOf(page, "gamlegarden")).toBeLessThan(more);
  await page.keyboard.press("Control+z");
  await expect.poll(() => awardOf(page, "gamlegarden")).toBe(11_426_000);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("files that do not arrive are told of, and what is on screen stays", async () => {
  const { page } = await openPage();
  await ready(page);
  await page.route(/rule-tab|programme-/, (route) => route.abort());
  await page.getByRole("combobox", { name: "Programme" }).selectOption({ index: 1 });
  await page.getByText("The programme's files did not arrive.").waitFor();
  expect(await awardOf(page, "gamlegarden")).toBe(11_426_000);
  await page.getByRole("tab", { name: "Rule" }).click();
  await page.getByText("Part of the page could not be loaded.").waitFor();
  await page.getByRole("tab", { name: "Indicators" }).click();
  await page.getByRole("slider").first().press("ArrowRight");
  await expect.poll(() => awardOf(page, "hassleholmen")).not.toBe(5_320_000);
  await page.context().close();
});

test("where the first script does not come, the page says so in both languages", async () => {
  const { page, foreign } = await openPage();
  await page.route(/\.js$/, (route) => route.abort());
  await page.reload();
  expect(await page.locator("h1").innerText()).toBe("Utfall");
  const sentence = page.locator(".start [lang=en]");
  await sentence.getByText("one of its files did not arrive").waitFor();
  await page.locator(".start [lang=sv]").getByText("kommit fram").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  // Nor is a style sheet needed to read it.
  await page.route(/\.css$/, (route) => route.abort());
  await page.reload();
  await sentence.waitFor();
  expect(foreign).toEqual([]);
  await page.unrouteAll();
  await page.reload();
  await ready(page);
  expect(await page.locator(".start").count()).toBe(0);
  await page.context().close();
});

test("where no scripts run the page says so", async () => {
  const { page } = await openPage("", { javaScriptEnabled: false });
  await page.getByText("runs no JavaScript").waitFor();
  await page.getByText("kör inte JavaScript").waitFor();
  // A browser driven by a test does not show it, one without scripts does.
  expect(await page.content()).toContain("<noscript>");
  await page.context().close();
});
