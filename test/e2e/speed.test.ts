import { expect, test } from "vitest";
import { openPage } from "./browser.ts";
import { heldMemory, moveSlider, projectAgain } from "./held-memory.ts";
import { ready, unfold } from "./page-parts.ts";
import { slowness } from "./slowness.ts";

// Bounds are those of an idle machine, times what this one is slower (`slowness`).

test("the first payouts come soon", { tags: "timing" }, async () => {
  const { page } = await openPage();
  await page.addInitScript(`
    new MutationObserver(() => {
      if (globalThis.firstPayouts === undefined && document.querySelector(".payouts__row") !== null)
        globalThis.firstPayouts = performance.now();
    }).observe(document, { childList: true, subtree: true });
  `);
  await page.reload();
  await ready(page);
  expect(await page.evaluate("firstPayouts")).toBeLessThan(3_000 * (await slowness(page)));
  await page.context().close();
});

test("bars follow the hand: while a slider is dragged frames keep coming", { tags: "timing" }, async () => {
  const { page } = await openPage();
  await ready(page);
  const box = await page.getByRole("slider").first().boundingBox();
  if (box === null) throw new Error("the slider is not on screen");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.6, y);
  await page.mouse.down();
  await page.evaluate(`
    globalThis.frames = [];
    let last = performance.now();
    const next = (now) => { frames.push(now - last); last = now; requestAnimationFrame(next); };
    requestAnimationFrame(next);
  `);
  for (let step = 0; step < 60; step++)
    await page.mouse.move(box.x + box.width * (0.5 + 0.4 * Math.sin(step / 5)), y);
  await page.mouse.up();
  const frames: number[] = await page.evaluate("frames");
  frames.sort((a, b) => a - b);
  expect(frames.length).toBeGreaterThan(20);
  expect(frames[Math.floor(frames.length * 0.9)]).toBeLessThan(50 * (await slowness(page)));
  await page.context().close();
});

test("hundreds of moves of a slider leave nothing behind in memory", async () => {
  const { page } = await openPage();
  await ready(page);
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.enable");
  await moveSlider(page, 200);
  const before = await heldMemory(session);
  await moveSlider(page, 300);
  const after = await heldMemory(session);
  expect(after.megabytes - before.megabytes).toBeLessThan(1);
  expect(after.nodes).toBeLessThan(before.nodes * 1.1);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners);
  await page.context().close();
});

test("projections leave nothing behind in memory", { timeout: 120_000 }, async () => {
  const { page } = await openPage();
  await ready(page);
  await page.getByRole("tab", { name: "Projection", exact: true }).click();
  await unfold(page, "settings");
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.enable");
  await projectAgain(page, [2, 3, 4]);
  const before = await heldMemory(session);
  await projectAgain(page, [5, 6, 7, 8]);
  const after = await heldMemory(session);
  // One projection's numbers are more than that.
  expect(after.megabytes - before.megabytes).toBeLessThan(1);
  expect(after.nodes).toBeLessThan(before.nodes * 1.1);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners);
  await page.context().close();
});
