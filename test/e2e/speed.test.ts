import { expect, test } from "vitest";
import { openPage } from "./browser.ts";
import { ready } from "./page-parts.ts";
import { slowness } from "./slowness.ts";

// Bounds are those of an idle machine, times what this one is slower (`slowness`).

test("the first payouts come soon", { tags: "timing" }, async () => {
  const { page } = await openPage();
  await page.addInitScript(`
    new MutationObserver(() => {
      if (globalThis.firstPayouts === undefined && document.querySelector("li.payouts__row") !== null)
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
