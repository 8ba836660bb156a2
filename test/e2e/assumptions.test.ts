import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFindings, looks } from "./axe-findings.ts";
import { chooseProgramme, openPage } from "./browser.ts";
import { ready, summaryOf, tool } from "./page-parts.ts";

const parameter = (page: Page, id: string) => page.locator(`.assumption[data-parameter="${id}"]`);

const openAssumptions = async (page: Page): Promise<void> => {
  await ready(page);
  // A narrow window shows one half of the page.
  if ((page.viewportSize()?.width ?? 0) < 640) await page.locator("[data-side=whatIf]").click();
  await page.getByRole("tab", { name: /^(Assumptions|Antaganden)$/ }).click();
  await parameter(page, "displacement").waitFor();
};

const openGroup = async (page: Page, group: string): Promise<void> => {
  const found = page.locator(`[data-group="${group}"]`);
  await found.locator("summary").press("Enter");
  await found.locator(".assumption").first().waitFor();
};

test("what the projection rests on is fetched when its tab is opened, not before", async () => {
  const { page } = await openPage();
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.reload();
  await ready(page);
  const ofAssumptions = () => fetched.filter((url) => /assumptions|projection-engine/.test(url));
  expect(ofAssumptions()).toEqual([]);
  await openAssumptions(page);
  expect(ofAssumptions().length).toBeGreaterThan(0);
  await page.context().close();
});

test("a parameter is changed by keyboard, fixed, drawn, taken back and undone; no award moves", async () => {
  const { page, problems } = await openPage();
  await openAssumptions(page);
  const displacement = parameter(page, "displacement");
  const carryOn = parameter(page, "carry-on");

  // A field by keyboard: one visit is one step.
  const field = carryOn.getByRole("textbox", { name: "What goes on afterwards" });
  await field.fill("45");
  await field.press("Enter");
  expect(await carryOn.getAttribute("data-changed")).toBe("true");
  expect(await carryOn.locator("s").innerText()).toBe("30%");
  await expect.poll(() => summaryOf(page)).toContain("gets what it gets in the baseline");
  expect(await summaryOf(page)).toContain("1 assumption of the projection is changed");

  // The slider follows and is moved with the arrow keys.
  const slider = carryOn.getByRole("slider");
  expect(await slider.inputValue()).toBe("45");
  await slider.press("ArrowRight");
  await slider.press("ArrowRight");
  const moved = Number(await slider.inputValue());
  expect(moved).toBeGreaterThan(45);
  expect(await field.inputValue()).toBe(String(moved));
  await tool(page, "Undo").click();
  expect(await field.inputValue()).toBe("45");
  await tool(page, "Undo").click();
  expect(await carryOn.getAttribute("data-changed")).toBe("false");

  // From a range to one number and back.
  await displacement.getByRole("button", { name: "Fix at one number" }).click();
  expect(await displacement.getByRole("textbox").inputValue()).toBe("20");
  await displacement.getByRole("button", { name: "Draw from a range" }).click();
  expect(await displacement.getAttribute("data-changed")).toBe("false");
  const highest = displacement.getByRole("textbox", { name: "Displacement, Highest" });
  await highest.fill("50");
  await highest.press("Enter");
  expect(await displacement.locator("s").innerText()).toMatch(/10% to 30%, likeliest 20%/);
  // The likeliest stops where the highest stands.
  await displacement.getByRole("slider", { name: "Displacement, Likeliest" }).press("End");
  expect(await displacement.getByRole("textbox", { name: "Displacement, Likeliest" }).inputValue()).toBe(
    "50",
  );
  await displacement.getByRole("textbox", { name: "Displacement, Lowest" }).fill("60");
  await displacement.getByText("At most 50.").waitFor();
  await displacement.getByRole("button", { name: "Reset: Displacement" }).click();
  expect(await displacement.getAttribute("data-changed")).toBe("false");
  expect(await displacement.getByRole("textbox", { name: "Displacement, Lowest" }).inputValue()).toBe("10");
  expect(problems).toEqual([]);
  await page.context().close();
});

test("how much each matters is told, what matters most is ranked, and a name leads to its parameter", async () => {
  const { page } = await openPage();
  await openAssumptions(page);
  const words = parameter(page, "jobs-per-million").locator(".matter__words");
  await expect.poll(() => words.innerText(), { timeout: 20_000 }).toMatch(/more people in work/);
  await page.getByRole("button", { name: "Rank the assumptions" }).click();
  await page.locator('.most__list[data-working="false"]').waitFor({ timeout: 60_000 });
  const first = page.locator(".most__item").first();
  expect(await first.innerText()).toContain("Jobs per million kronor");
  expect(await page.locator(".most__item").count()).toBe(8);
  await page.getByRole("button", { name: "Go to New work for the grant" }).click();
  expect(await page.evaluate("document.activeElement.textContent")).toBe("New work for the grant");
  await page.context().close();
});

test("ranking can be called off", async () => {
  const { page } = await openPage();
  await ready(page);
  await chooseProgramme(page, "municipalities-2016");
  await page.getByRole("tab", { name: "Assumptions" }).click();
  await page.getByRole("button", { name: "Rank the assumptions" }).click();
  await page.locator(".most").getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("button", { name: "Rank the assumptions" }).waitFor();
  await page.context().close();
});

test("parameters are searched for, and those that make no difference say why", async () => {
  const { page } = await openPage();
  await openAssumptions(page);
  const search = page.getByRole("searchbox", { name: "Find an assumption" });
  await search.fill("displac");
  expect(await page.locator(".assumption").count()).toBe(1);
  await search.fill("working together matters");
  await parameter(page, "collaboration-strength").getByText("fewer than five of the eight signs").waitFor();
  await search.fill("qqq");
  await page.getByText("No assumptions match “qqq”.").waitFor();
  await search.fill("");
  expect(await page.locator(".assumption-group").count()).toBe(9);
  await page.context().close();
});

test("the business cycle is chosen and drawn by hand with the keyboard, and undone", async () => {
  const { page } = await openPage();
  await openAssumptions(page);
  await openGroup(page, "cycle");
  const choice = page.getByRole("combobox", { name: "Business cycle scenario" });
  await choice.selectOption("downturn");
  await page.getByRole("img", { name: /Business cycle, downturn: 2013 −1, 2014 −2/ }).waitFor();
  await page.getByRole("button", { name: "Draw your own from this" }).click();
  expect(await choice.inputValue()).toBe("own");
  const year = page.getByRole("slider", { name: "Cycle in 2014" });
  expect(await year.inputValue()).toBe("-2");
  await year.press("ArrowUp");
  await year.press("ArrowUp");
  expect(await year.inputValue()).toBe("-1.8");
  await page.getByRole("img", { name: /your own: 2013 −1, 2014 −1.8/ }).waitFor();
  expect(await year.getAttribute("aria-valuetext")).toBe("−1.8 steps");
  await tool(page, "Undo").click();
  expect(await year.inputValue()).toBe("-2");
  await tool(page, "Undo").click();
  expect(await choice.inputValue()).toBe("downturn");
  await parameter(page, "cycle")
    .getByRole("button", { name: /^Reset/ })
    .click();
  expect(await choice.inputValue()).toBe("random");
  await page.context().close();
});

test("shares of the money make room for each other, and everything is taken back at once", async () => {
  const { page } = await openPage();
  await openAssumptions(page);
  await openGroup(page, "delivery");
  const share = (id: string) => parameter(page, id).getByRole("textbox");
  await share("share-jobs").fill("80");
  await share("share-jobs").press("Enter");
  expect([await share("share-assistance").inputValue(), await share("share-school").inputValue()]).toEqual([
    "10",
    "10",
  ]);
  await page.getByRole("button", { name: "Reset all assumptions" }).click();
  expect(await share("share-jobs").inputValue()).toBe("33.3");
  expect(await page.locator(".assumption[data-changed=true]").count()).toBe(0);
  await page.context().close();
});

test("the Programme tab and the Assumptions tab set the same number", async () => {
  const { page } = await openPage();
  await ready(page);
  await chooseProgramme(page, "malmo-areas-2010");
  await page.getByRole("tab", { name: "Programme", exact: true }).click();
  await page.getByRole("tab", { name: "Assumptions" }).click();
  await openGroup(page, "delivery");
  const here = parameter(page, "can").getByRole("textbox");
  const there = page.locator("[data-section=fidelity]").getByRole("textbox", { name: "can carry it out" });
  await there.fill("50");
  await there.press("Enter");
  expect(await here.inputValue()).toBe("50");
  await here.fill("70");
  await here.press("Enter");
  expect(await there.inputValue()).toBe("70");
  await tool(page, "Undo").click();
  expect([await here.inputValue(), await there.inputValue()]).toEqual(["50", "50"]);
  await page.context().close();
});

test("signs ticked in the Programme tab are counted among the assumptions, and undo unticks them", async () => {
  const { page } = await openPage();
  await ready(page);
  await chooseProgramme(page, "storstad-2002");
  await page.getByRole("tab", { name: "Programme", exact: true }).click();
  await page.getByRole("tab", { name: "Assumptions" }).click();
  await openGroup(page, "delivery");
  const goal = page.getByRole("group", { name: "Employment" });
  for (const sign of ["platform", "rewards"]) await goal.getByRole("checkbox", { name: sign }).press("Space");
  const count = parameter(page, "ticks-jobs").getByRole("textbox");
  expect(await count.inputValue()).toBe("2");
  await tool(page, "Undo").click();
  expect(await count.inputValue()).toBe("1");
  expect(await goal.getByRole("checkbox", { name: "platform" }).isChecked()).toBe(true);
  expect(await goal.getByRole("checkbox", { name: "rewards" }).isChecked()).toBe(false);
  await count.fill("6");
  await goal.getByText("Which ones is not said; tick them here").waitFor();
  await goal.getByText("Level 4: collaboration").waitFor();
  await page.context().close();
});

test("cases of the projection stand in its tab and are one press away", async () => {
  const { page, problems } = await openPage();
  await ready(page);
  await page.getByRole("tab", { name: "Projection" }).click();
  const downturn = page.locator("[data-example=downturn]");
  await downturn.click();
  await page.getByText("The business cycle turns down for four years.").waitFor();
  expect(await downturn.getAttribute("aria-pressed")).toBe("true");
  await page.getByRole("tab", { name: "Assumptions" }).click();
  await openGroup(page, "cycle");
  const choice = page.getByRole("combobox", { name: "Business cycle scenario" });
  expect(await choice.inputValue()).toBe("downturn");
  await page.locator("[data-example=upturn]").click();
  expect(await choice.inputValue()).toBe("upturn");
  await page.locator("[data-example=residents-gain]").click();
  await expect.poll(() => parameter(page, "cycle").getAttribute("data-changed")).toBe("false");
  // While draws come in, what stands above may still change its height.
  await page.locator(".projection[aria-busy=false]").waitFor();
  // What it is about stands further down, a press away, and the keyboard goes there too.
  await page.locator(".cases__part").click();
  await page.waitForFunction("document.activeElement.textContent === 'The place and its people'");
  const top: number = await page.evaluate("document.activeElement.getBoundingClientRect().top");
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(200);
  expect(await page.locator(".intro [data-example]").count()).toBe(3);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("axe finds nothing among the assumptions, and nothing sticks out", async () => {
  for (const { locale, colorScheme, width } of looks) {
    const { page, problems } = await openPage("", { locale, colorScheme, viewport: { width, height: 900 } });
    await openAssumptions(page);
    await openGroup(page, "cycle");
    await openGroup(page, "delivery");
    await page.locator(".cycle select").selectOption("own");
    await parameter(page, "carry-on")
      .getByRole("button", { name: /range|spann/ })
      .click();
    await page.locator(".most .button").click();
    await page.waitForTimeout(4_000);
    expect({ locale, width, findings: await axeFindings(page) }).toEqual({ locale, width, findings: [] });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    const over =
      "(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('.assumptions'))";
    expect(await page.evaluate(over)).toBeLessThanOrEqual(1);
    expect(problems).toEqual([]);
    await page.context().close();
  }
});
