import { fileFor, isHashed, type Release } from "./release.ts";
import { entryOfLock } from "./release-lock.ts";

declare const self: ServiceWorkerGlobalScope;
/** Written above this script by the build. */
declare const utfallRelease: Release;

/** What a page says to its service worker. */
export type ToServiceWorker = "use" | "tidy";

const { scope } = self.registration;
// Several copies may live side by side on one host.
const family = `utfall ${scope} `;
const ownName = family + utfallRelease.version;

const isPage = (path: string) => path === "" || path.endsWith(".html");

/** A response that may answer a request for a page although the host sent it on from another address. */
async function plain(response: Response): Promise<Response> {
  if (!response.redirected) return response;
  return new Response(await response.blob(), { headers: response.headers });
}

/** Puts every file of the release aside. One that is missing, or is not what was built, and the release is not taken. */
async function fill(): Promise<void> {
  const cache = await caches.open(ownName);
  try {
    await Promise.all(
      utfallRelease.files.map(async ([path, integrity]) => {
        const address = new URL(path, scope).href;
        const earlier = isHashed(path) ? await caches.match(address, { ignoreVary: true }) : undefined;
        const response =
          earlier ?? (await fetch(address, { integrity, cache: isHashed(path) ? "default" : "no-cache" }));
        if (!response.ok) throw new Error(`${response.status} ${address}`);
        await cache.put(address, await plain(response));
      }),
    );
  } catch (error) {
    await caches.delete(ownName);
    throw error;
  }
}

/** From this release; else from an older one, for a page that still runs it; else from the network. */
async function answer(address: string, request: Request): Promise<Response> {
  const own = await (await caches.open(ownName)).match(address, { ignoreVary: true });
  return own ?? (await caches.match(address, { ignoreVary: true })) ?? fetch(request);
}

/** Milliseconds to wait before looking again: a tab that was just closed seems to run for a moment longer. */
const looksAgain = [1000, 3000];

/** Removes older releases that no page runs any more, at the latest some seconds after the last such page was closed. */
async function tidy(): Promise<void> {
  for (const wait of looksAgain) {
    if (await isTidy()) return;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  await isTidy();
}

/** Removes what it may; says whether there is nothing more to do. A page that has not said yet what it runs keeps all. */
async function isTidy(): Promise<boolean> {
  // The next one tidies when it takes over, which it may not before this one is at rest.
  if (self.registration.waiting !== null || self.registration.installing !== null) return true;
  const older = (await caches.keys()).filter((name) => name.startsWith(family) && name !== ownName);
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const pages = windows.filter(({ url }) => url.startsWith(scope));
  const { held = [] } = await self.navigator.locks.query();
  const entries = held
    .map(({ name = "" }) => entryOfLock(name))
    .filter((entry) => entry?.startsWith(scope) === true);
  if (entries.length < pages.length) return false;
  let left = older.length;
  for (const name of older) {
    const cache = await caches.open(name);
    const found = await Promise.all(entries.map((entry) => cache.match(entry ?? "", { ignoreVary: true })));
    if (found.every((entry) => entry === undefined) && (await caches.delete(name))) left -= 1;
  }
  return left === 0;
}

self.addEventListener("install", (event) => event.waitUntil(fill()));

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim().then(isTidy)));

self.addEventListener("message", (event) => {
  const said = event.data as ToServiceWorker;
  if (said === "use") event.waitUntil(self.skipWaiting());
  if (said === "tidy") event.waitUntil(tidy());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  if (request.method !== "GET" || !address.startsWith(scope)) return;
  const path = decodeURI(address.slice(scope.length));
  const file = fileFor(utfallRelease, path);
  // Other pages on the host are not ours; other files may be those of an older release.
  if (file === null && (request.mode === "navigate" || isPage(path))) return;
  event.respondWith(answer(new URL(file ?? path, scope).href, request));
});
