/** Before Mocha loads a test: TypeScript as it is, "vitest" as vitest.ts gives it, and fewer cases per property. */
process.env.TSX_TSCONFIG_PATH = "test/mutation/tsconfig.json";
process.env.UTFALL_RUNS_SHARE = "0.01";
await import("tsx");
