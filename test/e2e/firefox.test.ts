import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Firefox, keys, startFirefox } from "./firefox.ts";
import { dragAndLeave, isAnotherPage, isAsLeft, isDone, markPage, stay } from "./last-change.ts";
import { staticServer } from "./static-server.ts";

let firefox: Firefox;

beforeAll(async () => {
  firefox = await startFirefox();
}, 120_000);

afterAll(() => firefox.close());

/** The payouts are there and so are their bars, which come a moment later. */
const ready = () =>
  firefox.until(
    "payouts and bars",
    "return document.querySelector('.payouts__row') !== null && document.querySelector('.bar-canvas canvas') !== null",
  );

const award = (area: string) =>
  firefox.run<number>(
    `return Number(document.querySelector('.payouts__row[data-area="${area}"]').querySelector("[data-award]").dataset.award)`,
  );

/** The pixels of the bars. */
const picture = () => firefox.run<string>(`return document.querySelector(".bar-canvas canvas").toDataURL()`);

const tab = (name: string) =>
  firefox.run(
    `[...document.querySelectorAll("[role=tab]")].find((each) => each.textContent.trim() === "${name}").click()`,
  );

/** A projection is run and its bands are drawn. */
async function project(): Promise<void> {
  await tab("Projection");
  await firefox.until("bands", "return document.querySelector('[data-mark=outer]') !== null");
  await tab("Payouts");
}

/** Moves the first slider by some steps and waits until the bars have followed. */
async function moveSlider(): Promise<void> {
  await tab("Indicators");
  const [before, drawn] = [await award("hassleholmen"), await picture()];
  await firefox.type("input[type=range]", keys.right.repeat(5));
  await firefox.until(
    "another award",
    `return ${before} !== Number(document.querySelector('.payouts__row[data-area="hassleholmen"] [data-award]').dataset.award)`,
  );
  expect(await award("hassleholmen")).toBeGreaterThan(before);
  // The bars have a frame of their own, after that of the amounts.
  await expect.poll(picture).not.toBe(drawn);
}

test("in Firefox the payouts come, a slider moves a bar, every tab opens", async () => {
  await firefox.open(inject("baseUrl"));
  await ready();
  expect(await award("gamlegarden")).toBe(11_426_000);
  await moveSlider();
  for (const name of ["Rule", "Table", "Compare", "Map", "Programme", "Payouts"]) {
    await tab(name);
    await firefox.until(
      `the tab ${name}`,
      `return [...document.querySelectorAll("[role=tabpanel]")].some((each) => each.textContent.length > 100)`,
    );
    expect(
      await firefox.run(
        `return [...document.querySelectorAll("[role=alert]")].map((each) => each.textContent).join("")`,
      ),
    ).toBe("");
  }
}, 120_000);

test("in Firefox a projection runs, and a reload keeps what was changed", async () => {
  await moveSlider();
  await project();
  const moved = await award("hassleholmen");
  await firefox.reload();
  await ready();
  await firefox.until(
    "the work as it was left",
    `return Number(document.querySelector('.payouts__row[data-area="hassleholmen"] [data-award]').dataset.award) === ${moved}`,
  );
}, 120_000);

/** The slider that is dragged is there. */
async function begin(): Promise<void> {
  await ready();
  await tab("Indicators");
  await firefox.until("a slider", "return document.querySelector('input[type=range]') !== null");
}

/** Drags the first slider and leaves the page as `leave` says 20 ms after the last step. */
const leaveAfter = (steps: number, leave: string) => firefox.run(`${markPage};${dragAndLeave(steps, leave)}`);

async function expectAsLeft(): Promise<void> {
  await firefox.until("another page", `return ${isAnotherPage}`);
  await begin();
  expect(await firefox.run(`return ${isAsLeft}`)).toBe(true);
}

test("in Firefox a page that is left 20 ms after a change, or in the middle of a drag, keeps it", async () => {
  await firefox.open(inject("baseUrl"));
  await begin();
  for (const steps of [1, 1, 10]) {
    await leaveAfter(steps, "location.reload()");
    await expectAsLeft();
  }
  await leaveAfter(3, "location.href = 'no-such-page.txt'");
  await firefox.until("another page", "return location.pathname.endsWith('.txt')");
  await firefox.run("history.back()");
  await expectAsLeft();
  await leaveAfter(3, stay);
  await firefox.until("the last step", `return ${isDone}`);
  await firefox.changeTab();
  await firefox.open(inject("baseUrl"));
  await expectAsLeft();
}, 120_000);

test("in Firefox the whole page in a frame is one view to read", async () => {
  // A host that lets pages be embedded.
  const server = await staticServer(inject("builtFolder"));
  await firefox.open("about:blank");
  await firefox.run(`const frame = document.createElement("iframe");
    frame.src = "${server.url}";
    document.body.append(frame);`);
  await firefox.enterFrame();
  await ready();
  expect(
    await firefox.run(
      `return document.querySelectorAll("header.header, [data-action], input[type=range]").length`,
    ),
  ).toBe(0);
  await firefox.open("about:blank");
  await server.stop();
}, 60_000);

test("Firefox opens the edition in one file from the disk", async () => {
  await firefox.open(inject("singleFile"));
  await ready();
  expect(await award("gamlegarden")).toBe(11_426_000);
  await moveSlider();
  await project();
}, 120_000);
