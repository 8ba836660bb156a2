import { type Accessor, createSignal } from "solid-js";
import { releaseLock } from "../../offline/release-lock.ts";
import type { ToServiceWorker } from "../../offline/service-worker.ts";

/** What the page knows of newer versions of itself. */
export interface Updates {
  /** A newer version lies ready and the user has not put it off. */
  readonly isReady: Accessor<boolean>;
  /** Loads the page anew in the newer version. Whoever calls it has saved the work. */
  use(): void;
  /** Says no more of it in this tab. The newer version is there once every tab has been closed. */
  later(): void;
}

/** Milliseconds between two looks for a newer version while the page stays open. */
const often = 3_600_000;

const say = (worker: ServiceWorker | null, said: ToServiceWorker) => worker?.postMessage(said);

/**
 * Lets the page work without network from now on, and tells when a newer version lies ready. Nothing is ever replaced
 * under a running page: a new version waits until the user takes it or every tab is closed.
 * `worker`: address of the service worker; `entry`: of the script that the page began with.
 */
export function createUpdates(worker: URL, entry: string): Updates {
  const [isReady, setReady] = createSignal(false);
  const [isPutOff, setPutOff] = createSignal(false);
  let waiting: () => ServiceWorker | null = () => null;
  let isAsked = false;

  const follow = async (container: ServiceWorkerContainer) => {
    // Held until the page is gone, so that its files are kept as long.
    navigator.locks?.request(releaseLock(entry), { mode: "shared" }, () => new Promise(() => {}));
    const registration = await container.register(worker);
    waiting = () => registration.waiting;
    const look = () => {
      if (registration.waiting !== null && registration.active !== null) setReady(true);
    };
    registration.addEventListener("updatefound", () =>
      registration.installing?.addEventListener("statechange", look),
    );
    look();
    const hadController = container.controller !== null;
    container.addEventListener("controllerchange", () => {
      if (isAsked) location.reload();
      // Taken in another tab: this one goes on with its own files until it is loaded anew.
      else if (hadController) setReady(true);
    });
    say(registration.active, "tidy");
    let lookedAt = Date.now();
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState !== "visible" || Date.now() - lookedAt < often) return;
      lookedAt = Date.now();
      // Without network there is nothing newer to be had.
      registration.update().catch(() => undefined);
    });
  };

  // Closed to us from a disk, in a private window, by a policy: then the page works with the network alone.
  if ("serviceWorker" in navigator) follow(navigator.serviceWorker).catch(() => undefined);

  return {
    isReady: () => isReady() && !isPutOff(),
    use() {
      isAsked = true;
      const next = waiting();
      if (next === null) location.reload();
      else say(next, "use");
    },
    later: () => setPutOff(true),
  };
}
