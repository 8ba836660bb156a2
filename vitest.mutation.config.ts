import { defineConfig } from "vitest/config";

/** The tests that judge src/model when `npm run mutation` breaks it on purpose. */
export default defineConfig({
  test: {
    include: ["test/model/**/*.test.ts"],
    testTimeout: 120_000,
    env: { UTFALL_RUNS_SHARE: "0.04" },
  },
});
