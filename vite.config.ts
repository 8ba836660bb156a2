import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import solid from "vite-plugin-solid";
import { createLicences } from "./vite/licences-plugin.ts";
import { offline } from "./vite/offline-plugin.ts";
import { preload } from "./vite/preload-plugin.ts";
import { programmes } from "./vite/programmes-plugin.ts";

/** The policy the built page lives under: its own files only, no inline script, no eval. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Writes the policy into the built page, so that it holds on any static host. */
const policyInPage: Plugin = {
  name: "utfall-content-security-policy",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy },
      injectTo: "head-prepend",
    },
  ],
};

/** Workbooks are packed at once instead of in workers made from blobs, which the policy forbids. */
export const packAtOnce = instead("fflate", "write-excel-file", "src/figure/pack-at-once.ts");

/** Bars are neither animated nor lit up by the pointer, so nothing mixes colours. */
export const noColourMixing = instead("@kurkle/color", "chart.js", "src/figure/no-colour-mixing.ts");

/** What chart.js reads from another of its parts as it loads, which keeps every scale in the build, used or not. */
const readAtLoad = /(?<=callback: |static defaults = )(?:Ticks\.formatters\.\w+|TimeScale\.defaults)/g;

/** Says of these reads that nothing else comes of them, so that the scales nobody uses can go. */
const onlyUsedScales: Plugin = {
  name: "utfall-only-used-scales",
  transform(code, id) {
    if (!id.includes("/node_modules/chart.js/dist/chart.js")) return null;
    const marked = code.replace(readAtLoad, "/* @__PURE__ */ (() => $&)()");
    if (marked === code) throw new Error("chart.js no longer reads its scales as it did: see readAtLoad.");
    return { code: marked, map: null };
  },
};

/** One of our files in the place of what one package imports from another. */
function instead(imported: string, by: string, file: string): Plugin {
  return {
    name: `utfall-instead-of-${imported}`,
    enforce: "pre",
    resolveId: (id, importer) =>
      id === imported && importer?.includes(`/node_modules/${by}/`)
        ? fileURLToPath(new URL(file, import.meta.url))
        : null,
  };
}

/** What carries out a rule and what checks files: only workers and parts that are opened later need it, never the first view. */
const laterOnly =
  /\/src\/model\/(?:data-frame|replay-context|chance|paule-mandel|random\/normal-distribution|rule\/(?!edit-rule|rule-defaults|kind-facts|read-notes|uses-baseline|calendar\.)(?:kinds\/)?[a-z-]+)\.ts$|\/node_modules\/valibot\//;

const licences = createLicences(import.meta.dirname);

export default defineConfig({
  base: "./",
  plugins: [
    programmes(import.meta.dirname),
    solid(),
    packAtOnce,
    noColourMixing,
    onlyUsedScales,
    policyInPage,
    licences.collect,
    licences.write,
    preload(),
    offline(),
  ],
  worker: { format: "es", plugins: () => [licences.collect] },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    // Every browser that runs the page preloads modules by itself.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Else what a group needs travels with it, and whoever needs that needs the group.
          includeDependenciesRecursively: false,
          groups: [
            { name: "rules", test: laterOnly },
            { name: "page", tags: ["$initial"] },
          ],
        },
      },
    },
  },
  preview: {
    headers: {
      "Content-Security-Policy": `${contentSecurityPolicy}; frame-ancestors 'none'`,
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
    },
  },
});
