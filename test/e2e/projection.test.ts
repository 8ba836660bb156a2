import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createCatalogue } from "../../src/cli/catalogue.ts";
import { createDirectProjectionEngine } from "../../src/engine/direct-projection-engine.ts";
import type { ProjectionInput } from "../../src/model/project/input.ts";
import { projectionHash } from "../../src/scenario/projection-hash.ts";
import { contentSecurityPolicy } from "../../vite.config.ts";
import { openPage } from "./browser.ts";
import type { Probed } from "./projection-probe.ts";
import { slowness } from "./slowness.ts";

/** The engine of the page, built as the product is, without its page. */
const folder = mkdtempSync(join(tmpdir(), "utfall-probe-"));

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: "warn",
    base: "/probe/",
    worker: { format: "es" },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "es2022",
      minify: false,
      rolldownOptions: {
        input: join(import.meta.dirname, "projection-probe.ts"),
        preserveEntrySignatures: "strict",
        output: { entryFileNames: "probe.js", format: "es" },
      },
    },
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a projection in the browser's workers has the same hash as in Node, and the page stays awake", {
  tags: "timing",
}, async () => {
  const programme = createCatalogue().find("urban15-2013")?.programme;
  if (programme === undefined) throw new Error("urban15-2013 is not there");
  const input: ProjectionInput = {
    programme,
    rule: programme.rule,
    assumptions: {},
    years: 10,
    seed: 20131218,
  };
  const draws = 1500;
  const engine = createDirectProjectionEngine();
  const answer = await engine.start(input, { draws }).done;
  engine.dispose();
  if (!answer.ok) throw new Error(answer.error.code);

  const { page, problems } = await openPage();
  await page.route("**/probe/**", (route) => {
    // A page under the same policy with nothing on it.
    if (route.request().url().endsWith("/probe/"))
      return route.fulfill({
        body: "<!doctype html><title>probe</title>",
        contentType: "text/html",
        headers: { "Content-Security-Policy": contentSecurityPolicy },
      });
    const name = new URL(route.request().url()).pathname.split("/probe/")[1] ?? "";
    return route.fulfill({
      body: readFileSync(
        join(folder, name.startsWith("assets/") ? join("assets", basename(name)) : basename(name)),
      ),
      contentType: "text/javascript",
    });
  });
  await page.goto(new URL("/probe/", page.url()).href);
  // As text: the test runner would rewrite an import in a function.
  const call = `import("/probe/probe.js").then(({ probe }) => probe(${JSON.stringify(input)}, ${draws}))`;
  const probed = await page.evaluate<Probed>(call);
  const slower = await slowness(page);
  await page.context().close();
  expect(problems).toEqual([]);
  expect(probed.hash).toBe(projectionHash(answer.value));
  expect(probed.seen.map(([kind]) => kind)).toEqual(["expected", "bands", "bands", "bands"]);
  expect(probed.longestTask).toBeLessThanOrEqual(50 * slower);
});
