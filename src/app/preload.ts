import { preferredLocale } from "../i18n/locale.ts";
import type { Locale } from "../programmes/package.ts";

/** Addresses, from the page's own, of the scripts with the first view's texts, and of small ones for any language. Put in by the build. */
declare const utfallTexts: Readonly<Record<Locale, readonly string[]>>;

/** Address, from the page's own, of the script of the worker that allocates. Put in by the build. */
declare const utfallWorkerScript: string;

/**
 * Runs before the page's own script has come: starts the worker that will be asked for the first payouts, and asks for the
 * texts of the language that it will need. Nothing depends on it: what does not arrive is asked for again when it is
 * needed.
 */
if (!("utfallWorker" in globalThis)) {
  const worker = new Worker(utfallWorkerScript, { type: "module" });
  worker.onerror = () => {
    globalThis.utfallWorker = undefined;
  };
  globalThis.utfallWorker = worker;
}

for (const href of utfallTexts[preferredLocale()])
  document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href }));
