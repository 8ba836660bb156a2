import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { preview } from "vite";
import type { TestProject } from "vitest/node";
import { findChromium } from "../find-browser.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the built page, ending in a slash. */
    baseUrl: string;
    /** The folder that is served there. */
    builtFolder: string;
    /** Address of the edition in one file, on the disk. */
    singleFile: string;
    /** Where tests connect to the one browser. */
    browserUrl: string;
  }
}

/** Serves the built page as `npm start` does (from `dist`, or the folder that UTFALL_DIST names; the edition in one file lies in `dist-single`, or UTFALL_SINGLE) and starts one browser for all tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findChromium();
  const server = await preview({
    logLevel: "warn",
    build: { outDir: process.env.UTFALL_DIST ?? "dist" },
    preview: { host: "127.0.0.1", port: 4391, strictPort: false },
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error("the built page is not served");
  const browser = await chromium.launchServer({ executablePath, args: ["--no-sandbox"] });
  project.provide("baseUrl", url);
  project.provide("builtFolder", resolve(server.config.root, server.config.build.outDir));
  const single = resolve(server.config.root, process.env.UTFALL_SINGLE ?? "dist-single", "utfall.html");
  project.provide("singleFile", pathToFileURL(single).href);
  project.provide("browserUrl", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
