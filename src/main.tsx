import "./ui/tokens.css";
import "./ui/base.css";
import "./ui/button.css";
import "./ui/start.css";

import type { JSX } from "solid-js";
import { render } from "solid-js/web";
import { App } from "./app/app.tsx";
import { Updates } from "./app/updates.tsx";
import { createAllocationClient } from "./engine/allocation-client.ts";
import { allocationWorker } from "./engine/workers.ts";
import { I18nProvider, loadLanguage } from "./i18n/i18n.tsx";
import { keptLocale, preferredLocale } from "./i18n/locale.ts";
import { isLink } from "./scenario/link/is-link.ts";
import { type Embedding, readEmbedding } from "./session/embedding.ts";
import { createUpdates } from "./session/offline/updates.ts";
import { openPupilFile } from "./session/pupil-file.ts";
import { createSession } from "./session/session.ts";
import { createBrowserAutosave } from "./session/storage/browser-autosave.ts";
import { noAutosave } from "./session/storage/no-autosave.ts";
import { showFontsUnlessSlow } from "./ui/fonts.ts";

const host = document.getElementById("app");
if (host === null) throw new Error("the page has nowhere to stand");

// Before anything is put into the page, or its address is read.
if (import.meta.env.MODE === "single") openPupilFile();

showFontsUnlessSlow();

const engine = createAllocationClient(allocationWorker);

/** Inside another page one view is shown and nothing is kept. */
const embedding = readEmbedding(location.search, window.top !== window.self);

/** While the sources are served for work on them there is nothing to keep; the edition in one file is kept as it is. */
const updates =
  import.meta.env.MODE === "production" && embedding === null
    ? createUpdates(new URL("./service-worker.js", document.baseURI), import.meta.url)
    : undefined;

const link = isLink(location.hash) ? location.hash : null;

/** The language that the link wishes for; not asked where the reader has chosen one. */
const wish =
  link === null || keptLocale() !== null
    ? Promise.resolve(null)
    : import("./session/incoming/link-locale.ts").then(
        ({ linkLocale }) => linkLocale(link),
        () => null,
      );

/** Loads the whole page, over what this browser has kept. */
async function loadPage(): Promise<() => JSX.Element> {
  const [language, session] = await Promise.all([
    wish.then((locale) => loadLanguage(preferredLocale(locale))),
    createSession(createBrowserAutosave(), link),
  ]);
  return () => (
    <I18nProvider initial={language}>
      <App engine={engine} session={session} />
      {updates && <Updates updates={updates} save={() => session.autosave.flush()} />}
    </I18nProvider>
  );
}

/** Loads one view of what a link carries. */
async function loadEmbedded({ view, locale }: Embedding): Promise<() => JSX.Element> {
  const [language, session, { Embed }] = await Promise.all([
    wish.then((wished) => loadLanguage(locale ?? preferredLocale(wished))),
    createSession(noAutosave, link),
    import("./app/embed.tsx"),
  ]);
  const whole = `${location.href.replace(/[?#].*$/, "")}${location.hash}`;
  return () => (
    <I18nProvider initial={language}>
      <Embed engine={engine} session={session} view={view} whole={whole} />
    </I18nProvider>
  );
}

(embedding === null ? loadPage() : loadEmbedded(embedding)).then(
  (page) => {
    host.replaceChildren();
    render(page, host);
  },
  () => {
    // Not even texts may have arrived: the page itself says so, in both languages.
    host.replaceChildren((document.getElementById("failed") as HTMLTemplateElement).content);
  },
);
