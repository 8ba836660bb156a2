import { defineConfig } from "vitest/config";
import { programmes } from "./vite/programmes-plugin.ts";

/** `unit` and `model` need nothing but Node; `e2e` drives the built page in Chromium. */
export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      {
        plugins: [programmes(import.meta.dirname)],
        // In Node the package gives its build for servers, where nothing is reactive.
        resolve: { alias: [{ find: /^solid-js$/, replacement: "solid-js/dist/solid.js" }] },
        test: { name: "unit", include: ["test/unit/**/*.test.ts"], testTimeout: 20_000, maxWorkers: 2 },
      },
      { test: { name: "model", include: ["test/model/**/*.test.ts"], testTimeout: 120_000, maxWorkers: 2 } },
      {
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          globalSetup: "test/e2e/setup.ts",
          // Those that measure time have the machine to themselves: test/run.ts runs them after the others.
          tags: [{ name: "timing", description: "Measures time; nothing else runs meanwhile." }],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // How long something takes is measured by those with the tag; the others wait for it.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
