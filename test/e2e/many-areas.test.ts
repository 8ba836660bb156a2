import { expect, inject, test } from "vitest";
import { openAreas } from "../../bench/browser/open-areas.ts";
import { axeFindings } from "./axe-findings.ts";
import { chooseProgramme, openPage } from "./browser.ts";
import { ready } from "./page-parts.ts";

test("among 290 municipalities an assumption's place is searched; places where it differs come first", async () => {
  const { page, problems } = await openPage();
  await chooseProgramme(page, "municipalities-2016");
  await ready(page);
  await page.getByRole("tab", { name: "Assumptions" }).click();
  const open = page.getByRole("button", { name: /^Different in a place: Jobs per million kronor/ });
  await open.click();
  const sheet = page.locator(".small-sheet:popover-open");
  const choices = sheet.locator(".place-list__choice");
  expect(await choices.count()).toBe(290);
  expect(await axeFindings(page)).toEqual([]);
  // The field has the focus as soon as it is there.
  await expect.poll(() => page.evaluate("document.activeElement.type")).toBe("text");
  await page.keyboard.type("malm");
  await expect.poll(() => choices.allInnerTexts()).toEqual(["Malmö"]);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("slider", { name: /Malmö/ }).first().waitFor();
  expect(await open.evaluate((each) => each === document.activeElement)).toBe(true);
  await open.click();
  expect((await choices.allInnerTexts()).slice(0, 2)).toEqual(["Malmö", "Ale"]);
  await page.keyboard.press("Escape");
  expect(problems).toEqual([]);
  await page.context().close();
});

test("a list of choices among 700 areas holds 300; a name finds any of them", async () => {
  const { page, problems } = await openPage();
  await openAreas(page, inject("baseUrl"), 700);
  const list = page.getByRole("combobox", { name: "Area", exact: true });
  await expect.poll(() => list.locator("option").count()).toBeLessThanOrEqual(310);
  const search = page.getByRole("textbox", { name: "Find by name" }).first();
  await page.getByText("The first 300 of 700 are listed. A name finds the others.").first().waitFor();
  await search.fill("699");
  // The one that is chosen stays among them.
  await expect.poll(() => list.locator("option").count()).toBeLessThan(15);
  await list.selectOption({ label: "Area 699" });
  expect(await list.locator("option:checked").innerText()).toBe("Area 699");
  expect(problems).toEqual([]);
  await page.context().close();
});

test("a table of 700 areas comes 300 rows at a time; with a search any of them is found", async () => {
  const { page, problems } = await openPage();
  await openAreas(page, inject("baseUrl"), 700);
  await page.getByRole("tab", { name: "Table", exact: true }).click();
  const panel = page.getByRole("tabpanel", { name: "Table" });
  const rows = panel.locator(".data-table__row");
  const all = panel.locator(".data-table__more");
  // And the row of their sum.
  await expect.poll(() => rows.count()).toBe(301);
  expect(await all.innerText()).toContain("300 of 700 rows are shown.");
  await all.getByRole("button", { name: "Show 300 more" }).click();
  expect(await rows.count()).toBe(601);
  await all.getByRole("button", { name: "Show all 700 rows" }).press("Enter");
  expect(await rows.count()).toBe(701);
  await page.keyboard.press("Enter");
  expect(await rows.count()).toBe(301);
  await panel.getByRole("textbox", { name: "Find by name" }).fill("699");
  await expect.poll(() => rows.count()).toBe(2);
  expect(await all.count()).toBe(0);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("290 areas: while a hand holds a slider rows in view follow; once it lets go all are of the same moment, in columns that stay", async () => {
  const { page, problems } = await openPage();
  await openAreas(page, inject("baseUrl"), 290);
  await page.locator(".payouts__row").nth(289).waitFor({ state: "attached" });
  await page.locator(".bar-canvas canvas").waitFor();
  /** Kronor by id of the area: rows change places once the hand rests. */
  const awards = async (): Promise<ReadonlyMap<string, number>> =>
    new Map(
      await page
        .locator(".payouts__row")
        .evaluateAll((rows) =>
          rows.map((row): [string, number] => [
            row.getAttribute("data-area") ?? "",
            Number(row.querySelector("[data-award]")?.getAttribute("data-award")),
          ]),
        ),
    );
  const sum = (all: ReadonlyMap<string, number>) =>
    [...all.values()].reduce((total, award) => total + award, 0);
  const before = await awards();
  const changed = async () => [...(await awards())].filter(([id, award]) => award !== before.get(id)).length;
  const barsAt = async () => {
    const { x, width } = (await page.locator(".payouts__bars").boundingBox()) ?? { x: 0, width: 0 };
    return { x, width };
  };
  const slider = page.getByRole("slider").first();
  const box = await slider.boundingBox();
  if (box === null) throw new Error("the slider is not on screen");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.5, y);
  await page.mouse.down();
  for (let step = 0; step < 10; step++) await page.mouse.move(box.x + box.width * (0.5 + 0.04 * step), y);
  await expect.poll(changed).toBeGreaterThan(0);
  await page.mouse.up();
  // Of about half the areas that are paid, most are out of view.
  await expect.poll(changed).toBeGreaterThan(100);
  await expect.poll(async () => sum(await awards())).toBe(sum(before));
  const columns = await barsAt();
  await page.locator(".payouts__row").last().scrollIntoViewIfNeeded();
  await expect.poll(() => page.locator(".payouts__row").last().getAttribute("data-near")).toBe("true");
  expect(await barsAt()).toEqual(columns);
  // Rows that are not laid out have the columns of those that are, also in a window of another width.
  const edges = () =>
    page
      .locator(".payouts__award")
      .evaluateAll((cells) => [
        ...new Set(cells.map((cell) => Math.round(cell.getBoundingClientRect().right))),
      ]);
  const [edge] = await edges();
  expect(await edges()).toEqual([edge]);
  await page.setViewportSize({ width: 1200, height: 900 });
  await expect.poll(async () => (await edges())[0]).toBeLessThan(edge ?? 0);
  await expect.poll(async () => (await edges()).length).toBe(1);
  expect(problems).toEqual([]);
  await page.context().close();
});
