/** Everything that makes up one build, as the service worker finds it written at its top. */
export interface Release {
  /** Differs when any file differs, the service worker among them. */
  readonly version: string;
  /** Path of each file below the page's address ("" for the page) and what its content must hash to (as in `integrity`). */
  readonly files: readonly (readonly [path: string, integrity: string])[];
}

/** Files with their hash in their name: under one name there is one content for ever. */
export const isHashed = (path: string): boolean => path.startsWith("assets/");

/**
 * The file of a release that answers a request for a path below the page's address; null where the release has none.
 * A page may be asked for by its folder or by its file.
 */
export function fileFor(release: Release, path: string): string | null {
  const wanted = path === "index.html" ? "" : path;
  return release.files.some(([file]) => file === wanted) ? wanted : null;
}
