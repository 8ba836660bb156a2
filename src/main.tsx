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
import { openProgramme, programmeList } from "./state/catalogue.ts";
import { createUpdates } from "./state/offline/updates.ts";

const host = document.getElementById("app");
const first = programmeList[0];
if (host === null || first === undefined) throw new Error("the page has nowhere to stand, or no programme");

const engine = createAllocationClient({ spawn: spawnAllocationWorker, fallback: spawnInThread });

/** While the sources are served for work on them there is nothing to keep; the edition in one file is kept as it is. */
const updates =
  import.meta.env.MODE === "production"
    ? createUpdates(new URL("./service-worker.js", document.baseURI), import.meta.url)
    : undefined;

Promise.all([loadLanguage(preferredLocale()), openProgramme(first.id)]).then(
  ([language, programme]) =>
    render(
      () => (
        <I18nProvider initial={language}>
          <App engine={engine} first={programme} />
          {updates && <Updates updates={updates} />}
        </I18nProvider>
      ),
      host,
    ),
  () => showFailure(host),
);
