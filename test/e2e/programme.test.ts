import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { programmeIds } from "../unit/programmes/read-folder.ts";
import { axeFindings, looks } from "./axe-findings.ts";
import { chooseProgramme, openPage } from "./browser.ts";
import { pressInMenu, pressSave, ready, unfold } from "./page-parts.ts";

/** Opens a programme and its tab. */
async function openFacts(page: Page, programme: string): Promise<void> {
  await ready(page);
  if (programme !== "urban15-2013") {
    await page.getByRole("combobox").first().selectOption(programme);
    await page.locator(arrivalOf[programme] ?? "").waitFor();
  }
  await page.getByRole("tab", { name: /^(Programme|Om programmet)$/ }).click();
  await page.locator(".facts").waitFor();
}

/** What tells that a programme has come: the row of an area, or an example where its areas are those of another. */
const arrivalOf: Readonly<Record<string, string>> = {
  "sfs2018-151": '[data-area="2081"]',
  "storstad-2002": '[data-area="tensta"]',
  "stockholm-2002": '[data-area="rinkeby"]',
  "malmo-areas-2010": '[data-area="lindangen"]',
  "malmo-districts": '[data-area="rosengard"]',
  "vaxjo-regso": '[data-area="0780R001"]',
  "municipalities-2016": '[data-area="0114"]',
  "urban15-2014": '[data-example="within-ten-per-cent"]',
};

const section = (page: Page, id: string) => page.locator(`[data-section="${id}"]`);
const rowText = async (page: Page, table: string, row: string): Promise<string> =>
  (await page.locator(`[data-table="${table}"] tr[data-row="${row}"]`).innerText())
    .replace(/[\u00a0\u202f]/g, " ")
    .replace(/\s+/g, " ")
    .trim();

test.each(programmeIds)("axe finds nothing, and nothing sticks out: %s", async (programme) => {
  for (const { locale, colorScheme, width } of looks) {
    const { page, problems } = await openPage("", { locale, colorScheme, viewport: { width, height: 900 } });
    await openFacts(page, programme);
    await page.waitForTimeout(300);
    const outcome = page.locator(".outcome");
    expect({ locale, width, findings: await axeFindings(page) }).toEqual({ locale, width, findings: [] });
    const box = await outcome.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    const over =
      "(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('.outcome'))";
    expect(await page.evaluate(over)).toBeLessThanOrEqual(1);
    expect(problems).toEqual([]);
    await page.context().close();
  }
});

test("the facts are fetched when their tab is opened, not before", async () => {
  const { page } = await openPage();
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.reload();
  await ready(page);
  expect(fetched.filter((url) => url.includes("programme-tab"))).toEqual([]);
  await openFacts(page, "urban15-2013");
  expect(fetched.filter((url) => url.includes("programme-tab")).length).toBeGreaterThan(0);
  await page.context().close();
});

test("own money follows the rule's match while it is typed", async () => {
  const { page } = await openPage();
  await openFacts(page, "storstad-2002");
  expect(await rowText(page, "conditions", "total")).toBe("All areas 62,500,000 62,500,000 125,000,000");
  await section(page, "conditions").getByText("is shown here once you have set either of the two").waitFor();
  await page.getByRole("tab", { name: "Rule", exact: true }).click();
  await page.getByRole("textbox", { name: "Own kronor per krona" }).fill("0.5");
  await expect
    .poll(() => rowText(page, "conditions", "total"))
    .toBe("All areas 62,500,000 31,250,000 93,750,000");
  expect(await section(page, "municipalities").getByRole("table").count()).toBe(1);
  const own = section(page, "conditions").getByRole("textbox", { name: "Of the own money, new" });
  await own.fill("40");
  // 62.5 + 0.4 x 31.25 = 75 of 93.75.
  await section(page, "conditions")
    .getByText("Of SEK 93.8 million in all, SEK 75 million is new: 80%.")
    .waitFor();
  await page.context().close();
});

test("ticks by keyboard suggest a level, are worth a factor, and stay while other tabs are looked at", async () => {
  const { page } = await openPage();
  await openFacts(page, "storstad-2002");
  const goal = page.getByRole("group", { name: "Employment" }).first();
  for (const sign of ["joint goals", "platform", "resources", "flexibility", "anchoring", "rewards"])
    await goal.getByRole("checkbox", { name: sign }).press("Space");
  await goal.getByText("Level 4: collaboration").waitFor();
  await section(page, "collaboration").getByRole("slider", { name: "How much depth counts" }).press("End");
  await goal.getByText("Factor on effect: 1.5").waitFor();
  expect(await page.getByRole("group", { name: "Safety" }).first().innerText()).toContain(
    "Factor on effect: 1",
  );
  expect(await page.getByRole("group", { name: "Democracy" }).first().innerText()).toContain(
    "The source does not place it",
  );
  await page.getByRole("tab", { name: "Table" }).click();
  await page.getByRole("tab", { name: "Programme" }).click();
  await goal.getByText("Level 4: collaboration").waitFor();
  expect(await section(page, "collaboration").innerText()).toContain("Our own construction");
  // They are the scenario's: undone one by one, and there again after a reload.
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await goal.getByText("Level 3: coordination").waitFor();
  expect(await goal.getByRole("checkbox", { name: "platform" }).isChecked()).toBe(true);
  await page.waitForTimeout(1500);
  await page.reload();
  await page.locator(".facts").waitFor();
  await goal.getByText("Level 3: coordination").waitFor();
  expect(await goal.getByRole("checkbox", { name: "platform" }).isChecked()).toBe(true);
  await page.context().close();
});

test("as many signs as the source found, and which party takes part where, by keyboard", async () => {
  const { page } = await openPage();
  await openFacts(page, "storstad-2002");
  const collaboration = section(page, "collaboration");
  await collaboration.getByRole("button", { name: "As many signs as the source found" }).press("Enter");
  for (const [goal, level] of [
    ["Employment", "Level 4: collaboration"],
    ["Safety", "Level 3: coordination"],
    ["Health", "Level 3: coordination"],
    ["Education", "Level 2: one-way"],
  ] as const)
    await collaboration.getByRole("group", { name: goal }).first().getByText(level).waitFor();
  expect(await collaboration.getByRole("group", { name: "Social assistance" }).innerText()).toContain(
    "as long as no money goes to this",
  );
  const parties = page.locator("[data-block=parties]");
  const jobs = parties.getByRole("group", { name: "Employment" });
  await jobs.getByRole("checkbox", { name: "Social insurance" }).press("Space");
  await parties.getByText("Employment: Tensta lacks Social insurance; Hyllie lacks").waitFor();
  await parties.getByRole("combobox", { name: "Set for" }).selectOption("hyllie");
  expect(await jobs.getByRole("checkbox", { name: "Social insurance" }).isChecked()).toBe(false);
  await jobs.getByRole("checkbox", { name: "Social insurance" }).press("Space");
  await parties
    .getByText("Employment: Tensta lacks Social insurance; Bergsjön lacks Social insurance.")
    .waitFor();
  await page.context().close();
});

test("money moves between goals by keyboard, and a bar on entry meets the target", async () => {
  const { page } = await openPage();
  await openFacts(page, "storstad-2002");
  const split = page.locator("[data-block=goal-split]");
  const slider = split.getByRole("slider", { name: "Employment, Hyllie" });
  await slider.press("ArrowRight");
  expect(await slider.getAttribute("aria-valuetext")).toBe("32%");
  const bar = section(page, "creaming");
  await bar.getByText("The target is missed: 54 of the 90 let in").waitFor();
  await bar.getByRole("textbox", { name: "Least chance of work" }).fill("55.6");
  await bar.getByText("The target is met: 70 of the 90 let in").waitFor();
  await bar.getByText("of whom 80 are below the bar").waitFor();
  // A number of one's own is a step like any other.
  await page.keyboard.press("Escape");
  await page.locator("[data-action=undo]").click();
  await bar.getByText("The target is missed: 54 of the 90 let in").waitFor();
  await page.locator("[data-action=redo]").click();
  await bar.getByText("The target is met: 70 of the 90 let in").waitFor();
  await page.context().close();
});

test("those who would have managed anyway, and caseworkers’ hours, stay after a reload", async () => {
  const { page } = await openPage();
  await openFacts(page, "stockholm-2002");
  const exits = page.locator("[data-block=net-exits]");
  const rate = exits.getByRole("textbox", { name: "Share of the participants" });
  await rate.fill("30.4");
  await exits.getByText("of the 496 reported exits 1 are left").waitFor();
  const hours = page.locator("[data-block=casework]");
  await hours.getByRole("slider", { name: "Leave in deep work" }).press("End");
  await hours.getByText("Deep work breaks even where 39.1% of those in it leave.").waitFor();
  await hours.getByRole("textbox", { name: "Hours for each of them" }).fill("2");
  await hours.getByText("The hours are not enough").waitFor();
  await page.waitForTimeout(1500);
  await page.reload();
  await page.locator(".facts").waitFor();
  expect(await rate.inputValue()).toBe("30.4");
  await hours.getByText("The hours are not enough").waitFor();
  await page.context().close();
});

test("items that are cut leave less", async () => {
  const { page } = await openPage();
  await openFacts(page, "malmo-areas-2010");
  const cut = page.locator("[data-block=cut]");
  await cut.getByText("Of at least SEK 20.7 million, at least SEK 20.7 million is left.").waitFor();
  await cut.getByRole("checkbox", { name: /5.4 million/ }).press("Space");
  await cut.getByText("at least SEK 15.3 million is left").waitFor();
  // Here nothing is left, lost or matched: a table of municipalities would say nothing.
  expect(await section(page, "municipalities").getByRole("table").count()).toBe(0);
  await page.context().close();
});

test("a decision on its way, and the way to what it takes to break even", async () => {
  const { page } = await openPage();
  await openFacts(page, "malmo-areas-2010");
  await page.getByRole("textbox", { name: "can carry it out" }).fill("50");
  await page.getByRole("textbox", { name: "want to" }).fill("80");
  expect(await rowText(page, "fidelity", "want")).toBe("… and is wanted 40%");
  const sums = section(page, "breakEven");
  // Closed until it is asked for.
  expect(await sums.innerText()).not.toContain("Production loss");
  await unfold(page, "breakEven");
  expect(await sums.innerText()).toContain("Production loss");
  await sums.getByRole("button", { name: "See what it comes to, with the projection" }).click();
  // One calculator, with the values that are saved with the scenario.
  await page.locator('[data-section="payers"]').getByText("Who pays, who gains").waitFor();
  await page.context().close();
});

test("ranges from rounding follow examples and the user's own figures", async () => {
  const { page } = await openPage();
  await openFacts(page, "malmo-districts");
  expect(await rowText(page, "rounding", "rosengard")).toBe("Rosengård 0 −1 to +1 0 0 909,000");
  await page.locator("[data-example=one-point-rosengard]").click();
  await expect
    .poll(() => rowText(page, "rounding", "rosengard"))
    // 37 per cent is now the user's own and exact; 36 in 2010 is still rounded.
    .toMatch(/^Rosengård \+1 \+0\.5 to \+1\.5 909,000 /);
  await page.locator("[data-example=by-need]").click();
  await expect.poll(() => rowText(page, "rounding", "rosengard")).not.toMatch(/to/);
  await page.context().close();
});

test("an award made by an invented rule is marked beside the indicators, though they are measured", async () => {
  const { page } = await openPage();
  await chooseProgramme(page, "malmo-districts");
  await page.locator(".indicators__award .illustrative").waitFor();
  await page.context().close();
});

test("with hidden names no area is named", async () => {
  for (const programme of ["storstad-2002", "stockholm-2002", "malmo-areas-2010", "malmo-districts"]) {
    const { page } = await openPage();
    await openFacts(page, programme);
    const names = await page.locator("[data-table] tr[data-row] > th:first-child").allInnerTexts();
    const known = names.map((name) => name.split("\n")[0] ?? "");
    await pressInMenu(page, "hideNames");
    const text = await page.locator(".facts").innerText();
    const labels = await page
      .locator(".facts [aria-label]")
      .evaluateAll((all) =>
        all.map((each) =>
          (each as unknown as { getAttribute(name: string): string }).getAttribute("aria-label"),
        ),
      );
    const areas: Readonly<Record<string, readonly string[]>> = {
      "storstad-2002": ["Tensta", "Hyllie", "Bergsjön"],
      "stockholm-2002": ["Rinkeby", "Vantör", "Kista", "Skärholmen", "Spånga", "Simba", "Järva"],
      "malmo-areas-2010": ["Lindängen", "Seved", "Herrgården", "Segevång", "Kroksbäck"],
      "malmo-districts": ["Rosengård", "Fosie", "Oxie", "Husie", "Limhamn"],
    };
    for (const area of areas[programme] ?? []) {
      expect(known.some((name) => name.includes(area)) || programme === "stockholm-2002").toBe(true);
      expect(`${text} ${labels.join(" ")}`).not.toContain(area);
    }
    await page.context().close();
  }
});

test("figures and pictures are saved as files", async () => {
  const { page, problems } = await openPage("", { locale: "sv-SE" });
  await openFacts(page, "malmo-districts");
  const save = async (name: string): Promise<{ name: string; bytes: Buffer }> => {
    const [download] = await Promise.all([page.waitForEvent("download"), pressSave(page, name)]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
  };
  const figures = await save("Spara som CSV: Andel sysselsatta, 20–64 år, år för år");
  expect(figures.name).toBe("utfall-malmo-districts-series-employment.csv");
  expect(figures.bytes.toString("utf8")).toContain("Rosengård;31;35;36;36;5");
  for (const title of [
    "Andel sysselsatta, 20–64 år, år för år",
    "Tilldelningar, och vad de kan vara bakom de avrundade siffrorna",
  ]) {
    const picture = await save(`Spara som PNG: ${title}`);
    expect(picture.name).toMatch(/\.png$/);
    expect(picture.bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(picture.bytes.length).toBeGreaterThan(20_000);
  }
  expect(problems).toEqual([]);
  await page.context().close();
});

test("the list of contents leads to its headings by keyboard", async () => {
  const { page } = await openPage();
  await openFacts(page, "malmo-areas-2010");
  await page
    .getByRole("navigation", { name: "On this page" })
    .getByRole("button", { name: "Who pays, who gains" })
    .press("Enter");
  expect(await page.evaluate("document.activeElement.textContent")).toContain("Who pays, who gains");
  await page.context().close();
});
