import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { call } from "../unit/cli/call.ts";
import { axeFindings, looks } from "./axe-findings.ts";
import { chooseProgramme, openPage } from "./browser.ts";
import { pressInMenu, pressSave } from "./page-parts.ts";
import { slowness } from "./slowness.ts";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

/** The file that a button saves. */
async function saved(page: Page, name: RegExp): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), pressSave(page, name)]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), content: Buffer.concat(chunks) };
}

/** Goes to a programme and opens the map. */
async function openMap(page: Page, programme?: string): Promise<void> {
  await page.getByRole("tab").first().waitFor();
  if (programme !== undefined) await chooseProgramme(page, programme);
  await page.getByRole("tab", { name: /^(Map|Karta)$/ }).click();
  await page.getByRole("listbox").waitFor();
}

const frame = (page: Page) => page.getByRole("group", { name: /^(Map\. The arrow|Karta\. Pil)/ });
const picture = (page: Page) => frame(page).getByRole("img");
const list = (page: Page) => page.getByRole("listbox", { name: /^(Municipalities|Kommuner)/ });
const namesOnMap = (page: Page) => picture(page).locator("text").allTextContents();

test("the map is fetched only when its tab is opened, from the page's own address", async () => {
  const { page, problems, foreign } = await openPage();
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.getByRole("tab").first().waitFor();
  await page.waitForTimeout(300);
  const isMap = (url: string) => /topo|award-map/.test(url);
  expect(fetched.filter(isMap)).toEqual([]);
  await openMap(page);
  await picture(page).waitFor();
  expect(fetched.filter(isMap).length).toBeGreaterThan(0);
  expect(await namesOnMap(page)).toContain("Göteborg");
  expect(await page.getByText("Statistics Sweden (SCB)").isVisible()).toBe(true);
  expect(foreign).toEqual([]);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("list, table and command line agree; areas of one municipality are summed", async () => {
  const { areas } = JSON.parse(call("allocate", "urban15-2013", "--json").lines[0] ?? "") as {
    areas: { name: string; municipality: string; awardSek: number }[];
  };
  const sums = new Map<string, number>();
  for (const { municipality, awardSek } of areas)
    sums.set(municipality, (sums.get(municipality) ?? 0) + awardSek);
  const { page } = await openPage();
  await openMap(page);
  expect(await list(page).getByRole("option").count()).toBe(sums.size);
  await page.getByText("The figures as a table").click();
  const table = plain(await page.getByRole("table").innerText());
  for (const [municipality, sum] of sums)
    expect(table).toMatch(new RegExp(`${municipality}[\\s\\S]*?${sum.toLocaleString("en-GB")}`));
  expect(table).toContain("99,000,000");
  await page.context().close();
});

test("arrow keys go through the list, name and amount are said, the card shows, a letter jumps", async () => {
  const { page } = await openPage();
  await openMap(page);
  await list(page).getByRole("option").first().focus();
  await page.keyboard.press("ArrowDown");
  const focused = async () =>
    plain((await page.evaluate("document.activeElement.innerText")) as string).replace(/\s+/g, " ");
  expect(await focused()).toBe(
    "Göteborg 4 areas 26.2 m Bergsjön 7.8 m Gårdsten 4.9 m Hjällbo 4.4 m Norra Biskopsgården 9.1 m",
  );
  await page.locator(".place-card", { hasText: "Norra Biskopsgården" }).waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.locator(".place-card").count()).toBe(0);
  await page.keyboard.press("v");
  expect(await focused()).toMatch(/^Växjö/);
  await page.keyboard.press("Home");
  expect(await focused()).toMatch(/^Borås/);
  await page.getByRole("button", { name: "Why this amount? Hässleholmen" }).click();
  await page.getByRole("heading", { name: "Why this amount? Hässleholmen" }).waitFor();
  await page.context().close();
});

test("a press on a circle takes the municipality in hand", async () => {
  const { page } = await openPage();
  await openMap(page);
  await picture(page).waitFor();
  await page.locator("[data-mark=spot]").first().click();
  await page.getByRole("region", { name: "Göteborg" }).getByText("Gårdsten").waitFor();
  expect(await list(page).getByRole("option", { selected: true }).innerText()).toContain("Göteborg");
  await page.context().close();
});

test("the map moves and zooms by keys, buttons and hand", async () => {
  const { page } = await openPage("", { reducedMotion: "reduce" });
  await openMap(page);
  await picture(page).waitFor();
  const transform = () => page.locator("[data-mark=land]").getAttribute("transform");
  const start = await transform();
  await frame(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(transform).not.toBe(start);
  await page.keyboard.press("0");
  await expect.poll(transform).toBe(start);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(transform).not.toBe(start);
  await page.getByRole("radio", { name: "The areas" }).check({ force: true });
  await expect.poll(transform).toBe(start);
  await page.getByRole("radio", { name: "All of Sweden" }).check({ force: true });
  await expect.poll(transform).not.toBe(start);
  const whole = await transform();
  const box = await frame(page).boundingBox();
  if (box === null) throw new Error("no map");
  await page.mouse.move(box.x + 200, box.y + 300);
  await page.mouse.down();
  await page.mouse.move(box.x + 260, box.y + 330, { steps: 5 });
  await page.mouse.up();
  expect(await transform()).not.toBe(whole);
  await page.context().close();
});

test("shades have a legend with a class for every municipality", async () => {
  const { page } = await openPage();
  await openMap(page, "sfs2018-151");
  await page.getByRole("radio", { name: "Per inhabitant" }).check({ force: true });
  const key = page.getByRole("region", { name: "What the map shows" });
  await key.getByText("Kronor per inhabitant of the areas").waitFor();
  await expect.poll(() => key.getByRole("listitem").count()).toBe(5);
  const fills = await page
    .locator("[data-mark=place]")
    .evaluateAll((all) => all.map((each) => each.getAttribute("fill")));
  expect(fills).toHaveLength(32);
  expect(new Set(fills).size).toBe(5);
  await page.context().close();
});

test("hidden names are nowhere in the map's tab, and the map waits to be asked for", async () => {
  const { page } = await openPage();
  await openMap(page);
  await pressInMenu(page, "hideNames");
  await page.getByText("reveals which they are").waitFor();
  expect(await frame(page).count()).toBe(0);
  await page.getByRole("button", { name: "Show the map anyway" }).click();
  await picture(page).waitFor();
  await page.getByText("The figures as a table").click();
  await page.locator("[data-mark=spot]").first().hover();
  await page.locator(".place-card").waitFor();
  const html = await page.locator(".award-map").evaluate((each) => each.outerHTML);
  for (const name of ["Göteborg", "Gårdsten", "Södertälje", "Rinkeby", "1480", "0180"])
    expect(html).not.toContain(name);
  expect(await namesOnMap(page)).toContain("Municipality 2");
  const { content } = await saved(page, /as CSV/);
  const [figures = ""] = content.toString().split("\r\n\r\n");
  expect(figures).not.toMatch(/Göteborg|Gårdsten|1480/);
  await page.context().close();
});

test.each([
  ["SVG", /^<svg/],
  ["PNG", /^.PNG/],
  ["CSV", /^\ufeffMunicipality,Code,/],
])("saves %s", async (kind, begins) => {
  const { page, problems } = await openPage("", { colorScheme: "dark" });
  await openMap(page);
  await picture(page).waitFor();
  const { name, content } = await saved(page, new RegExp(`as ${kind}`));
  expect(name).toBe(`utfall-urban15-2013-map.${kind.toLowerCase()}`);
  const text = content.toString(kind === "PNG" ? "latin1" : "utf8");
  expect(text).toMatch(begins);
  // White paper, whatever theme is on screen.
  if (kind === "SVG") expect(text).toMatch(/<rect x="0" y="0" width="1000" height="\d+" fill="#ffffff"\/>/);
  if (kind !== "PNG") expect(text.toLowerCase()).toContain("not an official calculation");
  expect(problems).toEqual([]);
  await page.context().close();
});

test("when the map does not arrive the figures are still there, and it can be asked for again", async () => {
  const { page } = await openPage();
  await page.getByRole("tab").first().waitFor();
  await page.route(/topo.*\.json/, (route) => route.abort());
  await openMap(page);
  await page.getByRole("alert").getByText("The map did not arrive").waitFor();
  expect(await list(page).getByRole("option").count()).toBe(9);
  await page.unroute(/topo.*\.json/);
  await page.getByRole("button", { name: "Try again" }).click();
  await picture(page).waitFor();
  await page.context().close();
});

test("290 municipalities: moving the map keeps up with the hand", { tags: "timing" }, async () => {
  const { page } = await openPage("", { reducedMotion: "reduce" });
  await openMap(page, "municipalities-2016");
  await picture(page).waitFor();
  expect(await page.locator("[data-mark=spot]").count()).toBe(290);
  await frame(page).focus();
  const ms = (await page.evaluate(`new Promise((done) => {
    const map = document.activeElement;
    const start = performance.now();
    for (let i = 0; i < 20; i++)
      map.dispatchEvent(new KeyboardEvent("keydown", { key: i % 2 ? "ArrowLeft" : "ArrowRight", bubbles: true }));
    requestAnimationFrame(() => done((performance.now() - start) / 20));
  })`)) as number;
  expect(ms).toBeLessThan(50 * (await slowness(page)));
  await page.context().close();
});

test("axe finds nothing on the map, its shades or the list", async () => {
  for (const { locale, colorScheme } of looks) {
    const { page } = await openPage("", { locale, colorScheme });
    await openMap(page, "sfs2018-151");
    await picture(page).waitFor();
    await page.getByText(/The figures as a table|Siffrorna som tabell/).click();
    for (const mode of [/Circles|Cirklar/, /^(Shades|Nyanser)$/, /Per inhabitant|Per invånare/]) {
      await page.getByRole("radio", { name: mode }).check({ force: true });
      await list(page).getByRole("option").nth(2).hover();
      await page.locator(".place-card").waitFor();
      expect({ colorScheme, mode, findings: await axeFindings(page) }).toEqual({
        colorScheme,
        mode,
        findings: [],
      });
    }
    await page.context().close();
  }
});

test.each([320, 390, 768])("the map fits a window %i wide", async (width) => {
  const { page } = await openPage("", { viewport: { width, height: 800 } });
  await openMap(page);
  await picture(page).waitFor();
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  await page.locator("[data-mark=spot]").first().hover();
  const card = await page.locator(".place-card").boundingBox();
  const around = await frame(page).boundingBox();
  if (card === null || around === null) throw new Error("no card");
  expect(card.x).toBeGreaterThanOrEqual(around.x);
  expect(card.x + card.width).toBeLessThanOrEqual(around.x + around.width);
  await page.context().close();
});

test.each(["en-GB", "sv-SE"])(
  "the scoreboard loads all programmes when asked, keeps fitted apart from predicted, and axe is content (%s)",
  async (locale) => {
    const { page, problems } = await openPage("", { locale });
    await page.getByRole("tab").first().waitFor();
    await pressInMenu(page, "sources");
    const ask = page.getByRole("button", { name: /for all programmes|för alla bidrag/ });
    await ask.waitFor();
    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(request.url()));
    await ask.click();
    await page.getByRole("heading", { name: /^(Predicted|Förutsagda)$/ }).waitFor();
    expect(fetched.some((url) => /programme-municipalities-2016/.test(url))).toBe(true);
    const groups = page.locator(".score-group");
    expect(await groups.count()).toBe(2);
    const predicted = plain(await groups.first().innerText());
    expect(predicted).toContain("Uppsala");
    expect(predicted).toMatch(/[−-]465[ ,]000/);
    expect(await groups.nth(1).innerText()).toMatch(/28/);
    expect(await axeFindings(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  },
);
