import { expect, test } from "vitest";
import { openPage } from "./browser.ts";
import { ready } from "./page-parts.ts";
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
  /** Megabytes in use, elements and listeners, once what nobody holds is gone. */
  const held = async () => {
    for (let round = 0; round < 3; round++) await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
    return { megabytes: usedSize / 1e6, nodes, listeners: jsEventListeners };
  };
  const move = (times: number) =>
    page
      .getByRole("slider")
      .first()
      .evaluate(async (element, times) => {
        const slider = element as HTMLInputElement;
        const span = Number(slider.max) - Number(slider.min);
        for (let at = 0; at < times; at++) {
          slider.value = String(Number(slider.min) + (span * ((at * 37) % 100)) / 100);
          slider.dispatchEvent(new Event("input", { bubbles: true }));
          if (at % 10 === 9) slider.dispatchEvent(new Event("change", { bubbles: true }));
          await new Promise(requestAnimationFrame);
        }
      }, times);
  await session.send("HeapProfiler.enable");
  await move(200);
  const before = await held();
  await move(300);
  const after = await held();
  expect(after.megabytes - before.megabytes).toBeLessThan(1);
  expect(after.nodes).toBeLessThan(before.nodes * 1.1);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners);
  await page.context().close();
});
