import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { correctedLinks } from "../fixtures/corrected-links.ts";
import { axeFindings, looks } from "./axe-findings.ts";
import { openPage } from "./browser.ts";
import { awardOf, pressInMenu, ready, tool } from "./page-parts.ts";

const original = 4_800_000;
const araby = (page: Page) => awardOf(page, "araby");

async function change(page: Page, example: string): Promise<number> {
  const before = await araby(page);
  await page.getByRole("button", { name: example }).click();
  await expect.poll(() => araby(page)).not.toBe(before);
  return araby(page);
}

async function openShare(page: Page): Promise<void> {
  await pressInMenu(page, "share");
  await page.locator("[data-save-file]").waitFor();
}

async function linkOf(page: Page): Promise<string> {
  await openShare(page);
  const link = await page.locator("[data-link]").inputValue();
  await page.keyboard.press("Escape");
  return link;
}

const fragmentOf = (link: string) => link.slice(link.indexOf("#"));

/** What a click saves. */
async function saved(page: Page, click: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString("utf8") };
}

/** A file dropped on the page. */
const drop = (page: Page, name: string, text: string): Promise<void> =>
  page.evaluate(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName));
      for (const type of ["dragenter", "dragover", "drop"])
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
        );
    },
    [name, text] as const,
  );

test("a link opens in another browser with the same numbers and the same view, and says so", async () => {
  const { page, problems } = await openPage();
  await ready(page);
  const changed = await change(page, "Pay by distance to thresholds");
  await pressInMenu(page, "hideNames");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await openShare(page);
  const link = await page.locator("[data-link]").inputValue();
  expect(link).toMatch(/#u1\.[\w-]+$/);
  expect(link.length).toBeLessThan(2000);
  await page.getByRole("button", { name: "Copy the link" }).click();
  await page.getByText("The link is copied.").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await page.getByText("Place names open hidden").waitFor();

  const other = await openPage(fragmentOf(link), { locale: "sv-SE" });
  await ready(other.page);
  expect(await araby(other.page)).toBe(changed);
  // In the sender's language, for whoever has chosen none.
  expect(await other.page.locator("html").getAttribute("lang")).toBe("en");
  await other.page.locator("[data-same-numbers]").waitFor();
  expect(await other.page.getByText("Araby", { exact: true }).count()).toBe(0);
  // The address no longer carries the link, and a reload brings back what was opened.
  expect(new URL(other.page.url()).hash).toBe("");
  await other.page.reload();
  await expect.poll(() => araby(other.page)).toBe(changed);
  expect(await other.page.locator("html").getAttribute("lang")).toBe("en");
  await other.page.locator("[data-same-numbers]").waitFor();
  expect([...problems, ...other.problems]).toEqual([]);
  await other.page.context().close();
  await page.context().close();
});

test("whoever has no work of their own is told what the link changes, and begins without it", async () => {
  const { page } = await openPage();
  await ready(page);
  await change(page, "Only school counts");
  const link = await linkOf(page);
  await page.context().close();
  const { page: theirs } = await openPage(fragmentOf(link));
  const notice = theirs.locator(".notice", { has: theirs.locator("[data-origin=link]") });
  const list = notice.locator("[data-from-baseline]");
  await list.waitFor();
  expect(Number(await list.getAttribute("data-from-baseline"))).toBeGreaterThan(0);
  expect(await list.innerText()).toMatch(/differences? from the baseline:[\s\S]*\(baseline: /);
  const button = notice.locator("[data-go-back]");
  await expect.poll(() => button.innerText()).toBe("Begin without it");
  await button.click();
  await expect.poll(() => theirs.locator("[data-origin]").count()).toBe(0);
  await theirs.context().close();
});

test("opening a link leaves one's own work as it was, and there is a way back", async () => {
  const { page } = await openPage();
  await ready(page);
  const theirs = await change(page, "Only school counts");
  const link = await linkOf(page);
  await page.context().close();

  const { page: mine } = await openPage();
  await ready(mine);
  const own = await change(mine, "Pay by distance to thresholds");
  expect(own).not.toBe(theirs);
  // Pasted into the address of the open page.
  await mine.evaluate((hash) => {
    location.hash = hash;
  }, fragmentOf(link));
  await mine.locator("[data-origin=link]").waitFor();
  await expect.poll(() => araby(mine)).toBe(theirs);
  await mine.locator("[data-go-back]").click();
  await expect.poll(() => araby(mine)).toBe(own);
  expect(await mine.locator("[data-origin]").count()).toBe(0);
  expect(await tool(mine, "Undo").isEnabled()).toBe(true);
  await mine.context().close();
});

test("back from a link leads to where it was opened, whatever else is saved", async () => {
  const { page, problems } = await openPage();
  await ready(page);
  const links: { readonly hash: string; readonly award: number }[] = [];
  for (const example of ["Only school counts", "Pay by distance to thresholds"]) {
    const award = await change(page, example);
    links.push({ hash: fragmentOf(await linkOf(page)), award });
    await tool(page, "Undo").click();
    await expect.poll(() => araby(page)).toBe(original);
  }
  const own = await change(page, "More people find work in Rinkeby");
  await page.context().close();
  const [first, second] = links;
  if (first === undefined || second === undefined) throw new Error("there are two links");

  const { page: mine, problems: others } = await openPage();
  await ready(mine);
  const open = async ({ hash, award }: { readonly hash: string; readonly award: number }) => {
    await mine.evaluate((value) => {
      location.hash = value;
    }, hash);
    await expect.poll(() => araby(mine)).toBe(award);
  };
  const goBack = async (award: number) => {
    await mine.locator("[data-go-back]").click();
    await expect.poll(() => araby(mine)).toBe(award);
    await mine.locator("[data-origin]").waitFor({ state: "detached" });
  };
  // From a page on which nothing was made, also after work on what another link brought.
  await open(first);
  await change(mine, "More people find work in Rinkeby");
  await goBack(original);
  await open(second);
  await goBack(original);
  // From work of one's own: past links that were only looked at, and after a reload.
  expect(await change(mine, "More people find work in Rinkeby")).toBe(own);
  await open(first);
  await goBack(own);
  await open(second);
  await goBack(own);
  await open(first);
  await open(second);
  await mine.reload();
  await expect.poll(() => araby(mine)).toBe(second.award);
  await goBack(own);
  expect([...problems, ...others]).toEqual([]);
  await mine.context().close();
});

test("a link whose numbers come out otherwise says so", async () => {
  const { page } = await openPage();
  const frozen = JSON.parse(readFileSync(join(import.meta.dirname, "../fixtures/links-v1.json"), "utf8")) as {
    name: string;
    fragment: string;
    hashes: (string | null)[];
  }[];
  await ready(page);
  const { writeLink } = await import("../../src/scenario/link/write-link.ts");
  const base = { utfall: 1, programme: { id: "urban15-2013" } } as const;
  const wrong = writeLink({
    workspace: { utfall: 1, workspace: [base, base], baseline: 0 },
    view: {},
    model: "0",
    results: ["0123456789abcdef", "0123456789abcdef"],
  });
  const opened = await openPage(wrong);
  await opened.page.locator("[data-other-numbers]").waitFor();
  expect(await opened.page.locator("[data-other-numbers]").innerText()).toContain("version 0 of the model");
  // The frozen links of version 1 open in the page itself.
  for (const { fragment, name, hashes } of frozen) {
    await opened.page.goto("about:blank");
    await opened.page.goto(new URL(fragment, inject("baseUrl")).href);
    await opened.page.locator("[data-origin=link]").waitFor();
    // Where a programme's own rule or data have been corrected since, it is said that numbers differ.
    const isCorrected = hashes.some((hash) => hash !== null && hash in correctedLinks);
    await opened.page.locator(isCorrected ? "[data-other-numbers]" : "[data-same-numbers]").waitFor();
    expect(await opened.page.locator("[data-not-opened]").count(), name).toBe(0);
  }
  await opened.page.context().close();
  await page.context().close();
});

test("work too long for a link is offered as a file", async () => {
  const { page } = await openPage();
  await ready(page);
  const note = Array.from({ length: 6000 }, (_, at) => ((at * 2654435761) >>> 0).toString(36)).join(" ");
  const base = { utfall: 1, programme: { id: "urban15-2013" } };
  await drop(page, "long.json", JSON.stringify({ ...base, title: "Long", note }));
  await page.locator("[data-origin=file]").waitFor();
  await openShare(page);
  await page.locator("[data-link-too-long]").waitFor();
  expect(await page.locator("[data-link]").count()).toBe(0);
  expect((await saved(page, () => page.locator("[data-save-file]").click())).text).toContain('"Long"');
  await page.context().close();
});

/** Own data of so many observations that reading it takes a while. */
function largeFile(): string {
  const areas = Array.from({ length: 2000 }, (_, at) => ({
    id: `a${at}`,
    name: `Area ${at}`,
    municipality: `Town ${at % 200}`,
    attributes: { population: 5000 + at },
  }));
  const indicators = ["i1", "i2", "i3"].map((id) => ({ id, title: id, direction: 1 }));
  const observations = areas.flatMap(({ id }) =>
    indicators.flatMap((indicator) =>
      Array.from({ length: 20 }, (_, at) => ({
        area: id,
        indicator: indicator.id,
        year: 2000 + at,
        value: at / 100,
        provenance: "user",
      })),
    ),
  );
  const rule = {
    budgetSek: 1e8,
    pots: [{ id: "p", weight: 1, criterion: { kind: "size", attribute: "population" } }],
  };
  const inline = { id: "large", title: "Large", areas, indicators, observations, rule };
  return JSON.stringify({ utfall: 1, programme: { inline } });
}

test("a large file is read away from the page: it says so, and can be stopped meanwhile", async () => {
  const { page, problems } = await openPage();
  await ready(page);
  const mine = await change(page, "Pay by distance to thresholds");
  const file = { name: "large.json", mimeType: "application/json", buffer: Buffer.from(largeFile()) };
  await openShare(page);
  await page.locator("[data-file=work]").setInputFiles(file);
  await page.locator("dialog [data-stop-reading]").click();
  await page.locator("[data-reading-file]").first().waitFor({ state: "detached" });
  expect(await page.locator("[data-not-opened], [data-origin]").count()).toBe(0);
  await expect.poll(() => araby(page)).toBe(mine);
  await openShare(page);
  await page.locator("[data-file=work]").setInputFiles(file);
  await page.locator("[data-origin=file]").waitFor();
  // What cannot be put into a link is said at once.
  await openShare(page);
  await page.locator("[data-link-too-long]").waitFor();
  await page.keyboard.press("Escape");
  await page.locator("[data-go-back]").click();
  await expect.poll(() => araby(page)).toBe(mine);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("a saved file opens again to the same, chosen or dropped; what was at hand is kept", async () => {
  const { page, problems } = await openPage();
  await ready(page);
  const changed = await change(page, "Pay by distance to thresholds");
  await openShare(page);
  const file = await saved(page, () => page.locator("[data-save-file]").click());
  expect(file.name).toMatch(/^[a-z0-9-]+-\d{4}-\d\d-\d\d\.utfall\.json$/);
  await page.keyboard.press("Escape");
  await tool(page, "Undo").click();
  await expect.poll(() => araby(page)).toBe(original);
  await openShare(page);
  await page
    .locator("[data-file=work]")
    .setInputFiles({ name: file.name, mimeType: "application/json", buffer: Buffer.from(file.text) });
  await page.locator("[data-origin=file]").waitFor();
  await expect.poll(() => araby(page)).toBe(changed);
  await openShare(page);
  expect((await saved(page, () => page.locator("[data-save-file]").click())).text).toBe(file.text);
  await page.keyboard.press("Escape");
  await page.locator("[data-go-back]").click();
  await expect.poll(() => araby(page)).toBe(original);
  await drop(page, file.name, file.text);
  await expect.poll(() => araby(page)).toBe(changed);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("a file about several programmes opens as several; own data travels in file and link", async () => {
  const { page } = await openPage();
  await ready(page);
  const base = { utfall: 1, programme: { id: "urban15-2013" } };
  const other = { utfall: 1, programme: { id: "storstad-2002" } };
  await drop(page, "two.json", JSON.stringify({ utfall: 1, workspace: [base, other, base], baseline: 0 }));
  await page.getByText("It is about several programmes").waitFor();
  const own = {
    utfall: 1,
    title: "Mine",
    programme: {
      inline: {
        id: "urban15-2013",
        title: "Own places",
        areas: [{ id: "a", name: "Alpha", municipality: "M", attributes: { population: 10 } }],
        indicators: [],
        observations: [],
        rule: {
          budgetSek: 1_000_000,
          pots: [{ id: "size", weight: 1, criterion: { kind: "size", attribute: "population" } }],
        },
      },
    },
  };
  await drop(page, "own.json", JSON.stringify(own));
  await expect.poll(() => awardOf(page, "a")).toBe(1_000_000);
  const link = await linkOf(page);
  await page.waitForTimeout(500);
  await page.reload();
  await expect.poll(() => awardOf(page, "a")).toBe(1_000_000);
  await page.context().close();
  const opened = await openPage(fragmentOf(link));
  await expect.poll(() => awardOf(opened.page, "a")).toBe(1_000_000);
  await opened.page.locator("[data-same-numbers]").waitFor();
  await opened.page.context().close();
});

test("what cannot be opened is told with place and remedy, and nothing changes", async () => {
  const { page, problems } = await openPage("#u1.AAAAdamaged");
  await page.locator("[data-not-opened=damaged]").waitFor();
  await ready(page);
  const changed = await change(page, "Pay by distance to thresholds");
  const wrong = {
    utfall: 1,
    workspace: [
      { utfall: 1, programme: { id: "urban15-2013" } },
      {
        utfall: 1,
        programme: { id: "urban15-2013" },
        data: [{ area: "x", indicator: "employment", year: 2012, value: 2 }],
      },
    ],
    baseline: 0,
  };
  await drop(page, "wrong.json", JSON.stringify(wrong));
  await page.locator("[data-not-opened=wrong]").waitFor();
  const said = await page.locator(".notice[data-kind=fault]").innerText();
  expect(said).toContain("wrong.json");
  expect(said).toContain("scenario 2, changed value 1, value: 2");
  expect(said).toContain("at most 1");
  await drop(page, "picture.png", "x");
  await page.locator("[data-not-opened=otherKind]").waitFor();
  await page.evaluate(() => {
    location.hash = "#u7.abc";
  });
  await page.locator("[data-not-opened=newer]").waitFor();
  expect(await araby(page)).toBe(changed);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("axe finds nothing on what is said and offered", async () => {
  const base = { utfall: 1, programme: { id: "urban15-2013" } };
  for (const { locale, colorScheme } of looks) {
    const { page } = await openPage("", { locale, colorScheme });
    await ready(page);
    await drop(page, "a.json", JSON.stringify({ ...base, title: "A", note: "B" }));
    await page.locator("[data-origin=file]").waitFor();
    await drop(page, "b.json", JSON.stringify({ ...base, data: 1 }));
    await page.locator("[data-not-opened=wrong]").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await openShare(page);
    await page.locator("[data-link]").waitFor();
    await page.locator("[data-forget-all]").click();
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  }
});
