import type { Browser, Page } from "playwright-core";
import { openAreas } from "./open-areas.ts";

/** Times slower than this machine's own processor. */
const slower = 4;
const moves = 120;

/** What a slider's moves cost: 95 of 100 frames come within so many milliseconds, and the longest task takes so many. */
export interface FrameCost {
  readonly name: string;
  readonly frames: number;
  readonly p95FrameMilliseconds: number;
  readonly aimFrameMilliseconds: number;
  readonly longestTaskMilliseconds: number;
  readonly aimTaskMilliseconds: number;
}

/** The same on a tab of the outcome, with so many areas. */
export async function measureFrames(
  browser: Browser,
  url: string,
  areas: number,
  outcome: string,
): Promise<FrameCost> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  try {
    const page = await context.newPage();
    await openAreas(page, url, areas);
    await page.getByRole("tab", { name: outcome, exact: true }).click();
    await page.locator("main svg, main canvas").first().waitFor();
    // Whatever the tab begins with is done: what is measured is the slider alone.
    await page.waitForTimeout(8000);
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
    const { frames, tasks } = await dragging(page);
    return {
      name: `a slider moves on ${outcome}, ${areas} areas, processor ${slower} times slower`,
      frames: frames.length,
      p95FrameMilliseconds: Math.round(frames[Math.floor(frames.length * 0.95)] ?? 0),
      aimFrameMilliseconds: 33,
      longestTaskMilliseconds: Math.round(Math.max(0, ...tasks)),
      aimTaskMilliseconds: 100,
    };
  } finally {
    await context.close();
  }
}

/** Drags the first slider to and fro. */
async function dragging(page: Page): Promise<{ readonly frames: number[]; readonly tasks: number[] }> {
  const box = await page.getByRole("slider").first().boundingBox();
  if (box === null) throw new Error("the slider is not on screen");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.5, y);
  await page.mouse.down();
  await page.evaluate(`
    globalThis.frames = [];
    globalThis.tasks = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)))
      .observe({ type: "longtask" });
    let last = performance.now();
    const next = (now) => { frames.push(now - last); last = now; requestAnimationFrame(next); };
    requestAnimationFrame(next);
  `);
  for (let move = 0; move < moves; move++)
    await page.mouse.move(box.x + box.width * (0.5 + 0.4 * Math.sin(move / 6)), y);
  await page.mouse.up();
  const frames = await page.evaluate<number[]>("frames.slice(1)");
  const tasks = await page.evaluate<number[]>("tasks");
  return { frames: frames.sort((a, b) => a - b), tasks };
}
