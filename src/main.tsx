import "./ui/fonts.css";
import "./ui/tokens.css";
import "./ui/base.css";
import "./ui/button.css";

import { render } from "solid-js/web";
import { createAllocationClient } from "./engine/allocation-client.ts";
import { spawnAllocationWorker } from "./engine/spawn-allocation-worker.ts";
import { spawnInThread } from "./engine/spawn-in-thread.ts";
import { App } from "./features/app/app.tsx";
import { showFailure } from "./features/app/show-failure.ts";
import { Updates } from "./features/app/updates.tsx";
import { I18nProvider, loadLanguage } from "./i18n/i18n.tsx";
import { preferredLocale } from "./i18n/locale.ts";
import { isLink } from "./scenario/link/is-link.ts";
import { createUpdates } from "./state/offline/updates.ts";
import { createBrowserKeeper } from "./state/storage/browser-keeper.ts";
import { createWorkplace } from "./state/workplace.ts";

const host = document.getElementById("app");
if (host === null) throw new Error("the page has nowhere to stand");

const engine = createAllocationClient({ spawn: spawnAllocationWorker, fallback: spawnInThread });

/** While the sources are served for work on them there is nothing to keep; the edition in one file is kept as it is. */
const updates =
  import.meta.env.MODE === "production"
    ? createUpdates(new URL("./service-worker.js", document.baseURI), import.meta.url)
    : undefined;

const link = isLink(location.hash) ? location.hash : null;

Promise.all([loadLanguage(preferredLocale()), createWorkplace(createBrowserKeeper(), link)]).then(
  ([language, workplace]) =>
    render(
      () => (
        <I18nProvider initial={language}>
          <App engine={engine} workplace={workplace} />
          {updates && <Updates updates={updates} />}
        </I18nProvider>
      ),
      host,
    ),
  () => showFailure(host),
);
