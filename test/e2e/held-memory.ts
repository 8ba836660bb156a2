import { setTimeout } from "node:timers/promises";
import type { CDPSession, Page } from "playwright-core";

/** What a page holds once what nobody holds is gone. */
export interface HeldMemory {
  readonly megabytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/**
 * What a page of Chromium's holds: the least of some readings, since what is just being saved has listeners of its own
 * until it is written down. `session`: of that page, with `HeapProfiler` enabled.
 */
export async function heldMemory(session: CDPSession): Promise<HeldMemory> {
  const readings: HeldMemory[] = [];
  for (let reading = 0; reading < 5; reading++) {
    if (reading > 0) await setTimeout(400);
    readings.push(await heldNow(session));
  }
  const least = (of: (reading: HeldMemory) => number) => Math.min(...readings.map(of));
  return {
    megabytes: least(({ megabytes }) => megabytes),
    nodes: least(({ nodes }) => nodes),
    listeners: least(({ listeners }) => listeners),
  };
}

async function heldNow(session: CDPSession): Promise<HeldMemory> {
  for (let round = 0; round < 3; round++) await session.send("HeapProfiler.collectGarbage");
  const { usedSize, backingStorageSize } = await session.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  // Numbers in typed arrays lie beside the heap.
  return { megabytes: (usedSize + backingStorageSize) / 1e6, nodes, listeners: jsEventListeners };
}

/** Moves the first slider of a page so many times, a move a frame, letting go after every tenth. */
export async function moveSlider(page: Page, times: number): Promise<void> {
  await page
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
}

/** On the Projection tab: so many projections, each of another seed, one after the other to their end. */
export async function projectAgain(page: Page, seeds: readonly number[]): Promise<void> {
  const seed = page.locator(".projection__settings input").nth(1);
  for (const each of seeds) {
    await seed.fill(String(each));
    await seed.press("Enter");
    await page.locator(`.work-progress[data-status=ready]`, { hasText: `seed ${each}.` }).waitFor();
  }
}
