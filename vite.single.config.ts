import { defineConfig } from "vite";
import solid from "vite-plugin-solid";
import { blobWorkers } from "./vite/blob-workers-plugin.ts";
import { oneFile } from "./vite/one-file-plugin.ts";
import { packAtOnce } from "./vite.config.ts";

/** The edition in one file that opens from a disk: `npm run build:single` writes dist-single/utfall.html. */
export default defineConfig({
  base: "./",
  mode: "single",
  plugins: [blobWorkers, solid(), packAtOnce, oneFile("utfall.html")],
  build: {
    target: "es2022",
    outDir: "dist-single",
    copyPublicDir: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 100_000,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
