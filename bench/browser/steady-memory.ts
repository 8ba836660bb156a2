import type { Browser } from "playwright-core";
import { heldMemory, moveSlider, projectAgain } from "../../test/e2e/held-memory.ts";
import { unfold } from "../../test/e2e/page-parts.ts";
import { openAreas } from "./open-areas.ts";

const moves = 2000;
const projections = 30;

/**
 * Whether memory stays flat: what a page holds after 2,000 moves of a slider against after the first hundred, and after 30
 * projections against after the first three, in megabytes without what nobody holds.
 */
export async function measureSteadyMemory(browser: Browser, url: string, areas: number): Promise<object> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  try {
    const page = await context.newPage();
    await openAreas(page, url, areas);
    const session = await context.newCDPSession(page);
    await session.send("HeapProfiler.enable");
    const megabytes = async () => {
      // The baseline is drawn after the scenario, and takes its own memory as long as that lasts.
      await page.waitForTimeout(10_000);
      return Math.round((await heldMemory(session)).megabytes * 10) / 10;
    };
    await moveSlider(page, 100);
    const afterFirstMoves = await megabytes();
    await moveSlider(page, moves - 100);
    const afterMoves = await megabytes();
    await page.getByRole("tab", { name: "Projection", exact: true }).click();
    await unfold(page, "settings");
    const seeds = Array.from({ length: projections }, (_, at) => at + 2);
    await projectAgain(page, seeds.slice(0, 3));
    const afterFirstProjections = await megabytes();
    await projectAgain(page, seeds.slice(3));
    return {
      name: `memory of the page, ${areas} areas, over ${moves} moves of a slider and ${projections} projections`,
      afterFirstMovesMegabytes: afterFirstMoves,
      afterMovesMegabytes: afterMoves,
      afterFirstProjectionsMegabytes: afterFirstProjections,
      afterProjectionsMegabytes: await megabytes(),
    };
  } finally {
    await context.close();
  }
}
