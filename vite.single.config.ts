import { defineConfig } from "vite";
import solid from "vite-plugin-solid";
import { blobWorkers } from "./vite/blob-workers-plugin.ts";
import { createLicences } from "./vite/licences-plugin.ts";
import { oneFile } from "./vite/one-file-plugin.ts";
import { programmes } from "./vite/programmes-plugin.ts";
import { noColourMixing, packAtOnce } from "./vite.config.ts";

const licences = createLicences(import.meta.dirname);

/** The edition in one file that opens from a disk: `npm run build:single` writes dist-single/utfall.html. */
export default defineConfig({
  base: "./",
  mode: "single",
  plugins: [
    blobWorkers([licences.collect]),
    programmes(import.meta.dirname),
    solid(),
    packAtOnce,
    noColourMixing,
    licences.collect,
    oneFile("utfall.html", licences.text),
  ],
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
