import { expect, test } from "vitest";
import { axeFindings } from "./axe-findings.ts";
import { openPage } from "./browser.ts";
import { awardOf, ready } from "./page-parts.ts";

test("an area is added, filled in, put on the list, paid, undone and removed", async () => {
  const { page, problems } = await openPage();
  await ready(page);
  const rinkeby = await awardOf(page, "rinkeby");
  const list = page.getByRole("combobox", { name: "Area", exact: true });
  await list.selectOption({ label: "Add an area" });
  // The list stays at the area in hand.
  expect(await list.inputValue()).toBe("hassleholmen");
  await page.getByLabel("Name", { exact: true }).fill("Nybyn");
  await page.getByLabel("Municipality", { exact: true }).fill("Borås");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Add", exact: true }).press("Enter");
  await page.getByText("Its figures").waitFor();
  await page.getByRole("button", { name: "Put Nybyn on the list" }).click();
  // What the rule reads and nobody has typed is told by name.
  await page
    .getByText(/The rule asks for .* of Nybyn/)
    .first()
    .waitFor();
  const level = (indicator: string, year: number) =>
    page.getByLabel(`${indicator}, ${year}`, { exact: true });
  for (const [indicator, before, after] of [
    ["Employed share, ages 20–64", 45, 46],
    ["Share on long-term social assistance", 10, 10],
    ["Share of pupils eligible for upper-secondary school", 60, 60],
  ] as const) {
    await level(indicator, 2011).fill(String(before));
    await level(indicator, 2012).fill(String(after));
  }
  await page.getByLabel("Refugees received 2008–2012 per inhabitant", { exact: true }).fill("0.05");
  await expect.poll(() => awardOf(page, "nybyn")).toBe(1_084_000);
  expect(await awardOf(page, "rinkeby")).toBeLessThan(rinkeby);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Remove Nybyn" }).click();
  await expect.poll(() => awardOf(page, "rinkeby")).toBe(rinkeby);
  await page.keyboard.press("Control+z");
  await expect.poll(() => awardOf(page, "nybyn")).toBe(1_084_000);
  expect(problems).toEqual([]);
  await page.context().close();
});
