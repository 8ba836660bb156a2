import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { findChromium } from "../../test/find-browser.ts";
import { measureFirstPayouts } from "./first-payouts.ts";
import { measureFrames } from "./frames.ts";
import { gzipServer } from "./gzip-server.ts";
import { measureSteadyMemory } from "./steady-memory.ts";

const folder = "dist";

/** Measures the built page in Chromium on a slow network and a slow processor; where one of the two is missing a line says so. */
export async function benchBrowser(print: (line: object) => void): Promise<void> {
  const missing = (notMeasured: string): void => print({ name: "the page in a browser", notMeasured });
  if (!existsSync(`${folder}/index.html`)) return missing("there is no build: npm run build makes one");
  const executablePath = chromiumHere();
  if (executablePath === null) return missing("there is no Chromium; CHROMIUM_PATH may name one");
  const server = await gzipServer(folder);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    print(await measureFirstPayouts(browser, server.url));
    for (const areas of [15, 290])
      for (const outcome of ["Payouts", "Projection"])
        print(await measureFrames(browser, server.url, areas, outcome));
    for (const areas of [15, 290]) print(await measureSteadyMemory(browser, server.url, areas));
  } finally {
    await browser.close();
    server.stop();
  }
}

function chromiumHere(): string | null {
  try {
    return findChromium();
  } catch {
    return null;
  }
}
